"""Adding a claim from an article: what is there already is seen, and one comes back."""

from articles.models import Claim
from tests.admin.conftest import add, address, page
from tests.factories import make_claim


def form(archive, desk):
    return page(desk.get(f"{address('claim', 'add')}?article={archive.article.pk}"))


def test_after_adding_one_is_back_at_the_article_with_a_link_to_the_claim(archive, desk):
    answer = add(
        desk,
        "claim",
        f"?article={archive.article.pk}",
        content="Up to 1,200 ships",
        kind="reported",
    )
    assert answer.url == address("article", "change", archive.article.pk)
    link = page(desk.get(answer.url)).select_one(".messagelist a")["href"]
    assert link == address("claim", "change", Claim.objects.latest("pk").pk)


def test_the_text_is_below_its_help_and_marks_what_is_recorded_already(archive, desk):
    soup = form(archive, desk)
    assert "or select them in the text below" in soup.get_text()
    marked = [one.get_text() for one in soup.select(".desk__text .mark-recorded")]
    assert marked == [archive.claim.content]
    assert "saved as checked by you" in soup.select_one(".submit-row").get_text()


def test_how_the_speaker_is_given_follows_from_who_is_chosen(archive, desk):
    assert form(archive, desk).select_one("[name=speaker_kind] option[value='']")
    asked = f"?article={archive.article.pk}"
    add(desk, "claim", asked, content="Up to 1,200 ships", kind="reported")
    assert Claim.objects.latest("pk").speaker_kind == "none"
    add(desk, "claim", asked, content="may come", kind="reported", speaker=archive.figure.pk)
    assert Claim.objects.latest("pk").speaker_kind == "named"
    add(desk, "claim", asked, content="ships may", kind="reported", speaker_printed="reporters")
    assert Claim.objects.latest("pk").speaker_kind == "described"


def test_the_claims_of_an_article_are_listed_in_the_order_of_the_text(archive, desk):
    make_claim("Dara Ivanova, head of", article=archive.article)
    soup = page(desk.get(address("claim", "changelist"), {"article": archive.article.pk}))
    first = soup.select_one("#result_list tbody th a").get_text()
    assert first.startswith("Dara Ivanova")


def test_in_the_list_of_one_article_what_is_added_is_added_to_it(archive, desk):
    def adding(**narrowed):
        listed = page(desk.get(address("claim", "changelist"), narrowed))
        return listed.select_one(".object-tools .addlink")["href"]

    assert f"article={archive.article.pk}" in adding(article=archive.article.pk)
    assert page(desk.get(adding(article=archive.article.pk))).select_one(".desk__text")
    assert "article" not in adding().partition("?")[2]
