"""Files and feeds carry what was taken back, so that copies elsewhere can follow."""

import pytest
from lxml import etree

from articles import editing
from articles.models import Claim
from tests.downloads import csv_rows, json_lines
from tests.factories import make_article, make_claim, make_person

HEADLINE = "Harbour chief arrested at dawn"
NAMES = {"a": "http://www.w3.org/2005/Atom", "at": "http://purl.org/atompub/tombstones/1.0"}
LISTS = ["/articles/", "/claims/"]


@pytest.fixture
def anna(django_user_model):
    return django_user_model.objects.create_user("anna")


@pytest.fixture
def withdrawn(db, anna):
    article = make_article("“The port is open,” said Dara.", headline=HEADLINE)
    make_claim("The port is open", article=article)
    editing.withdraw(article, anna, f"=“{HEADLINE}” was a forgery")
    return article


@pytest.fixture
def taken(client):
    def taken(place, name, **query):
        response = client.get(place, {"format": name, **query})
        return (csv_rows if name == "csv" else json_lines)(response)

    return taken


@pytest.fixture
def deleted(client):
    """ref → (when, comment) of the deleted entries of a feed."""

    def deleted(place, **query):
        feed = etree.fromstring(client.get(place, {"format": "atom", **query}).content)
        return {
            one.get("ref"): (one.get("when"), one.findtext("at:comment", namespaces=NAMES))
            for one in feed.findall("at:deleted-entry", NAMES)
        }

    return deleted


@pytest.mark.parametrize("query", [{}, {"q": "nothing of the sort"}])
@pytest.mark.parametrize("name", ["csv", "jsonl"])
@pytest.mark.parametrize("place", LISTS)
def test_a_file_ends_with_what_was_withdrawn_whatever_it_is_narrowed_by(
    taken, withdrawn, place, name, query
):
    make_claim()
    last = taken(place, name, **query)[-1]
    column = "article" if place == "/articles/" else "article_address"
    because = "=“[taken back]” was a forgery"
    assert {key: value for key, value in last.items() if value} == {
        column: f"http://testserver/articles/{withdrawn.pk}/",
        "withdrawn": withdrawn.withdrawn_on.isoformat(),
        "withdrawn_because": f"'{because}" if name == "csv" else because,
    }


def test_a_file_of_what_was_put_back_holds_the_record_again(taken, withdrawn, anna):
    editing.reinstate(withdrawn, anna)
    [row] = taken("/articles/", "jsonl")
    assert row["headline"] == HEADLINE
    assert "withdrawn" not in row


def test_a_feed_of_articles_tells_which_were_taken_back(deleted, withdrawn, anna):
    rejected = make_article()
    editing.reject(rejected, anna)
    found = deleted("/articles/", q="nothing of the sort")
    assert set(found) == {
        f"http://testserver/articles/{withdrawn.pk}/",
        f"http://testserver/articles/{rejected.pk}/",
    }
    when, comment = found[f"http://testserver/articles/{withdrawn.pk}/"]
    assert when[:10] == withdrawn.withdrawn_at.date().isoformat()
    assert comment == "=“[taken back]” was a forgery"


def test_a_feed_of_statements_tells_which_were_rejected_or_withdrawn(deleted, withdrawn, anna):
    rejected = make_claim()
    editing.reject(rejected, anna)
    refs = [f"http://testserver/claims/{claim.pk}/" for claim in Claim.objects.all()]
    assert sorted(deleted("/claims/", kind="mixed")) == sorted(refs)
    editing.restore(rejected, anna)
    editing.reinstate(withdrawn, anna)
    assert deleted("/claims/") == {}


@pytest.mark.parametrize("place", LISTS)
@pytest.mark.parametrize("is_withdrawn", [True, False])
def test_what_is_shown_again_is_later_than_that_it_was_deleted(
    client, deleted, anna, place, is_withdrawn
):
    """Else who was told of the one passes over the other (RFC 6721, section 4)."""
    claim = make_claim()
    gone = claim.article if is_withdrawn or place == "/articles/" else claim
    take_back, undo = (
        (editing.withdraw, editing.reinstate) if is_withdrawn else (editing.reject, editing.restore)
    )
    take_back(gone, anna, "By mistake.")
    [(when, _)] = deleted(place).values()
    undo(gone, anna)
    feed = etree.fromstring(client.get(place, {"format": "atom"}).content)
    assert feed.findtext("a:entry/a:updated", namespaces=NAMES) > when


def test_an_article_has_one_id_in_feeds_under_any_headline(client, db):
    article = make_article(headline=HEADLINE)
    feed = etree.fromstring(client.get("/articles/", {"format": "atom"}).content)
    assert feed.findtext("a:entry/a:id", namespaces=NAMES) == (
        f"http://testserver/articles/{article.pk}/"
    )


def test_an_entry_is_updated_when_a_name_in_it_is_withheld(client, anna):
    def updated():
        feed = etree.fromstring(client.get("/claims/", {"format": "atom"}).content)
        return feed.findtext("a:entry/a:updated", namespaces=NAMES)

    dara = make_person("Dara Ivanova")
    make_claim("The port is open", dara, make_article("Dara Ivanova said: The port is open."))
    before = Claim.objects.get().article
    type(before).objects.update(added_at="2025-01-01T00:00Z")
    assert updated().startswith("2025-01-01")
    editing.withhold(dara, anna, "harm")
    assert not updated().startswith("2025-01-01")


def test_deletions_cost_the_same_however_many_there_are(queries_of, withdrawn, anna):
    def cost():
        return [queries_of(f"{place}?format=atom") for place in LISTS]

    def take_back(how_many):
        for _ in range(how_many):
            editing.reject(make_claim(), anna)
            editing.withdraw(make_claim().article, anna, "rights")

    take_back(1)
    few = cost()
    take_back(8)
    assert cost() == few
