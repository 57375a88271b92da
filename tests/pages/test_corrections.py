"""What was corrected and taken back: when and why, never what stood there."""

from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from articles import editing
from articles.models import Decision
from articles.models.history import states_of
from tests.factories import (
    make_article,
    make_claim,
    make_known_person,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.words import words

PATH = "/corrections/"


@pytest.fixture
def anna(django_user_model):
    return django_user_model.objects.create_user("anna")


@pytest.fixture
def entries(read):
    """What the list says, entry by entry, with the address that each leads to."""

    def entries(**query):
        page = read(PATH, **query)
        return [
            (words(one.p), one.a["href"] if one.a else "") for one in page.select(".corrections li")
        ]

    return entries


def test_a_correction_is_told_by_its_facts_and_leads_to_the_record(entries, anna):
    claim = make_claim("the port is open", make_person("Dara Ivanova"))
    editing.correct(claim, {"speaker": make_person("Bo Diaz"), "cue": "insisted"}, anna)
    said = f"Statement {claim.pk}: speaker and how it is put corrected"
    assert entries() == [(said, f"/claims/{claim.pk}/")]


def test_reasons_are_told_and_who_decided_is_not(read, anna):
    editing.reject(make_claim(), anna, "Nobody said it.\nIt is a caption.")
    page = read(PATH)
    assert words(page.select_one(".corrections .basis")) == "Nobody said it. It is a caption."
    assert "anna" not in words(page)


def test_its_files_say_how_much_is_in_them(read, anna):
    editing.reject(make_claim(), anna)
    assert words(read(PATH).select_one(".list-formats")).startswith(
        "This list of 1 entry as a file"
    )


def test_what_was_found_right_is_not_listed(entries, anna):
    editing.check(make_claim(), anna)
    assert entries() == []


def test_what_was_taken_back_is_told_without_a_way_to_it(entries, anna):
    claim, article = make_claim(), make_article()
    editing.reject(claim, anna)
    editing.withdraw(article, anna, "rights")
    assert entries() == [
        (f"Article {article.pk} was withdrawn", ""),
        (f"Statement {claim.pk} was rejected", ""),
    ]
    editing.restore(claim, None)
    assert entries()[0] == (f"Statement {claim.pk} was restored", f"/claims/{claim.pk}/")


def test_who_is_withheld_cannot_be_told_from_the_list(read, entries, anna):
    dara = make_person("Dara Ivanova")
    editing.correct(dara, {"note": "Harbour chief"}, anna)
    editing.withhold([dara, make_organization()], anna, "harm")
    assert entries() == [
        ("The name of an organization was withheld", ""),
        ("The name of a person was withheld", ""),
        ("A person: who this is corrected", ""),
    ]
    assert f"/{dara.pk}-" not in str(read(PATH))
    editing.show(dara, anna)
    assert entries()[0] == ("The name of a person is shown again", dara.get_absolute_url())
    assert entries()[-1][0] == f"Person {dara.pk}: who this is corrected"


def test_a_reason_does_not_repeat_what_was_taken_back(read, anna):
    article = make_article("The port burns, said Dara.", headline="Port burns")
    claim = make_claim("The port burns", article=article)
    editing.correct(claim, {"occasion": "at sea"}, anna, "Dara never said: “the port burns”.")
    assert "never said: “the port burns”" in words(read(PATH))
    editing.withdraw(article, anna, "“PORT BURNS” was a forgery")
    said = words(read(PATH)).lower()
    assert "port burns" not in said
    assert "“[taken back]” was a forgery" in said


def test_parts_of_an_article_lead_to_the_article(entries, anna):
    article = make_article("Dara Ivanova saw 30 ships.")
    mention = make_mention(make_person("Dara Ivanova"), article)
    quantity = make_quantity("30", 30, article=article)
    editing.reject(mention, anna)
    editing.correct(quantity, {"unit": "ships"}, anna)
    assert entries() == [
        (f"A number in article {article.pk}: unit corrected", f"/articles/{article.pk}/"),
        (
            f"A place where somebody is named in article {article.pk} was rejected",
            f"/articles/{article.pk}/",
        ),
    ]


def test_one_kind_can_be_chosen_and_counts_are_those_of_its_link(read, anna):
    claims = [make_claim() for _ in range(3)]
    editing.reject(claims, anna)
    editing.restore(claims[:1], None)
    page = read(PATH)
    kinds = {words(li.a): (int(li.data["value"]), li.a["href"]) for li in page.select(".facet li")}
    assert kinds["Everything"] == (4, "?")
    assert kinds["Rejected"] == (3, "?kind=rejected")
    assert len(read(PATH, kind="rejected").select(".corrections li")) == 3
    assert "Nothing of this kind" in words(read(PATH, kind="withdrawn"))
    assert len(read(PATH, kind="nonsense", page="x").select(".corrections li")) == 4


def test_the_list_is_in_pages_under_months(read, anna):
    editing.reject([make_claim() for _ in range(60)], anna)
    first = Decision.objects.order_by("pk").first()
    Decision.objects.filter(pk=first.pk).update(made_at=datetime(2025, 5, 3, 12, tzinfo=UTC))
    assert len(read(PATH).select(".corrections li")) == 50
    page = read(PATH, page="2")
    assert words(page.select("h3")[-1]) == "May 2025"
    assert words(page.select(".corrections time")[-1]) == "3 May"


def test_an_archive_in_which_nothing_was_corrected_says_so(read, db):
    assert "Nothing so far" in words(read(PATH).main)


def test_the_list_costs_the_same_however_long_it_is(queries_of, anna):
    def decide_of_each_sort():
        claim, measure = make_claim(), make_measure(f"ships {Decision.objects.count()}")
        editing.reject(claim, anna, "Nobody said it.")
        editing.reject(make_person(), anna, "No name.")
        editing.correct(measure, {"note": "Of any size"}, anna)
        editing.withdraw(make_article(), anna, "rights")

    decide_of_each_sort()
    few = queries_of(PATH)
    for _ in range(6):
        decide_of_each_sort()
    assert queries_of(PATH) == few


def test_the_list_is_a_file_and_a_feed(client, anna):
    claim = make_claim()
    editing.correct(claim, {"cue": "insisted"}, anna, "=The print says so")
    csv = client.get(PATH, {"format": "csv"}).getvalue().decode()
    assert f"Statement {claim.pk}: how it is put corrected,http://testserver/claims/" in csv
    assert "'=The print says so" in csv
    lines = client.get(PATH, {"format": "jsonl"}).getvalue().decode()
    assert '"because": "=The print says so"' in lines
    feed = BeautifulSoup(client.get(PATH, {"format": "atom"}).content, "xml")
    assert (
        feed.entry.id.text
        == f"http://testserver/corrections/#correction-{Decision.objects.get().pk}"
    )
    assert feed.entry.content.text == "=The print says so"
    assert "anna" not in str(feed)


@pytest.mark.parametrize("place", ["/", "/about/"])
def test_readers_find_the_list(read, db, place):
    assert read(place).select("a[href='/corrections/']")


def test_records_that_were_merged_are_told_by_their_number(entries, anna):
    dara, other = make_known_person("Dara Ivanova"), make_known_person("D. Ivanova")
    for figure in (dara, other):
        make_claim("the port is open", figure)
    editing.merge([other], dara, {}, anna)
    told = "was merged with another record of the same"
    assert entries(kind="merged") == [(f"Person {other.pk} {told}", dara.get_absolute_url())]


def test_who_is_withheld_is_not_named_where_records_are_merged(entries, anna):
    dara, other = make_known_person("Dara Ivanova"), make_known_person("D. Ivanova")
    editing.withhold(dara, anna, "A victim.")
    editing.merge([other], dara, {}, anna)
    assert set(entries(kind="merged")) == {
        ("A person was merged with another record of the same", "")
    }


def test_what_was_told_apart_is_a_corrected_speaker(entries, anna):
    claim = make_claim("the port is open", make_known_person("Dara Ivanova"))
    editing.split(claim.speaker, [claim], "Bo Diaz", anna)
    said = (f"Statement {claim.pk}: speaker corrected", f"/claims/{claim.pk}/")
    assert said in entries(kind="split")


# What is left out


def put_back(record, by):
    editing.put_back_to(record, states_of(record).last(), by, "A slip.")


def test_what_its_editor_took_back_at_once_is_told_neither_there_nor_in_files(
    entries, anna, client
):
    claim, person = make_claim(), make_person()
    editing.correct(claim, {"cue": "insisted"}, anna)
    put_back(claim, anna)
    editing.reject(person, anna)
    editing.restore(person, anna)
    [merging] = editing.merge([make_person("D. Ivanova")], person, {}, anna)
    editing.undo_merge(merging, anna)
    assert entries() == []
    assert Decision.objects.count() > 4
    assert len(client.get(PATH, {"format": "jsonl"}).getvalue().splitlines()) == 0


def test_what_somebody_else_or_later_took_back_or_left_otherwise_is_told(
    entries, anna, django_user_model
):
    ben = django_user_model.objects.create_user("ben")
    first, second, third = make_claim(), make_claim(), make_claim()
    editing.reject(first, anna)
    editing.restore(first, ben)
    editing.reject(second, anna)
    Decision.objects.update(made_at=timezone.now() - timedelta(hours=1))
    editing.restore(second, anna)
    for cue in ("insisted", "denied"):
        editing.correct(third, {"cue": cue}, anna)
    put_back(third, anna)
    assert len(entries()) == 7


def test_parts_of_a_cut_passage_are_told_by_the_entry_of_their_article(entries, anna):
    article = make_article("The sea is calm.\n\nDara Ivanova and Bo Diaz saw 30 ships.")
    for name in ("Dara Ivanova", "Bo Diaz"):
        make_mention(make_person(name), article)
    editing.cut_passage(article, "Dara Ivanova and Bo Diaz saw 30 ships.", anna)
    [(said, _)] = entries()
    assert said == f"Article {article.pk}: what is cut or mended corrected"
