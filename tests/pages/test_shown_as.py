"""What readers get of an article's words: all, its passages, or none, wherever these could stand."""

import json

import pytest
from django.conf import settings as project

from articles.models import Measure
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_measure,
    make_person,
    make_quantity,
)
from tests.pages.words import words

OTHERS = "The square was empty and nobody else could be seen that night."
SPOKEN = "Some 10,000 troops will march over the old bridge before winter comes to us all"
DENIAL = "The ministry in the capital said that this was not so at all."
REPORTED = "By the gate stood 70 trucks full of bread for the town."
TEXT = f"{OTHERS} “{SPOKEN},” said Dara Ivanova.\n\n{OTHERS} {REPORTED}\n\n{DENIAL} {OTHERS}"
RUN = 6


@pytest.fixture
def published(db):
    """An article of known words with a statement, numbers and an answer."""

    def published(access="", **fields):
        fields = {"headline": "A bridge", "outlet": "Herald", "deck": "What is planned."} | fields
        starts = [0, TEXT.index("\n\n") + 2, TEXT.rindex("\n\n") + 2]
        ends = [starts[1] - 2, starts[2] - 2, len(TEXT)]
        paragraphs = [list(place) for place in zip(starts, ends, strict=True)]
        article = make_article(TEXT, access=access, paragraphs=paragraphs, **fields)
        claim = make_claim(
            SPOKEN,
            make_person("Dara Ivanova"),
            article,
            review="checked",
            basis="citing what officers of the staff had told her before",
            occasion="on the steps of the town hall at noon",
        )
        make_answer(claim, DENIAL.removesuffix("."))
        measure = Measure.objects.first() or make_measure()
        make_quantity(article=article, claim=claim, measure=measure, modality="will march over")
        make_quantity("70", 70, article=article, measure=measure)
        return article

    return published


def addresses(article):
    """Every page and file in which words of the article could stand."""
    claim, measure = article.claims.get(), article.quantities.first().measure
    own = [article.get_absolute_url(), claim.get_absolute_url()]
    lists = ["/claims/", "/articles/", "/claims/?q=march", "/articles/?q=march", "/numbers/", "/"]
    files = [f"/{of}/?format={form}" for of in ("claims", "articles") for form in FORMATS]
    return [
        *(*own, *lists, *files, claim.speaker.get_absolute_url(), measure.get_absolute_url()),
        *(f"{measure.get_absolute_url()}?format={form}" for form in FORMATS[:2]),
        *(f"{place}cite.{form}" for place in own for form in ("txt", "bib", "ris", "json")),
    ]


FORMATS = ("csv", "jsonl", "atom")


def runs(text):
    found = text.split()
    return {" ".join(found[n : n + RUN]) for n in range(len(found) - RUN + 1)}


def shown(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, address
    return " ".join(b"".join(answer).decode().split())


def leaks(client, article, text):
    wanted = runs(text)
    pages = {address: shown(client, address) for address in addresses(article)}
    return {at: run for at, page in pages.items() for run in wanted if run in page}


def text_addresses(article):
    return [f"{article.get_absolute_url()}{part}/" for part in ("text", "as-saved", "file")]


# A description alone.


def test_no_words_of_an_article_stand_anywhere_where_only_a_description_is_shown(
    client, published, refreshed
):
    article = published("record")
    refreshed()
    assert leaks(client, article, TEXT) == {}


def test_the_statement_stays_with_who_and_when_and_says_where_its_words_are(read, published):
    article = published("record", url="https://herald.example/a", published="2024-10-17")
    for place in (article.claims.get(), "/claims/", article):
        page = read(place)
        assert words(page.select_one(".not-shown")).startswith("The words are not shown here")
        assert page.main.select_one('a[href="https://herald.example/a"]').text.endswith("at Herald")
        assert "Dara Ivanova" in words(page.main)
        assert "17 October 2024" in words(page.main)


def test_files_feeds_and_citations_say_it_with_the_address(client, published, refreshed):
    article = published("record", url="https://herald.example/a")
    refreshed()
    instead = "The words are not shown here; read them at Herald: https://herald.example/a"
    [row] = shown(client, "/claims/?format=jsonl").splitlines()
    assert json.loads(row)["words"] == instead
    assert instead in shown(client, "/claims/?format=atom")
    cited = shown(client, f"{article.claims.get().get_absolute_url()}cite.txt")
    assert cited.startswith("[words not shown] – Dara Ivanova")


def test_the_title_of_a_statement_without_words_names_the_speaker(read, published):
    page = read(published("record").claims.get())
    assert page.title.text.startswith("Statement by Ivanova in: A bridge")
    assert page.select('script[type="application/ld+json"], a[href*=":~:text"]') == []


@pytest.mark.parametrize("kind", ["named", "described"])
def test_of_the_words_for_a_speaker_few_are_shown(client, refreshed, kind):
    printed = "the newly elected head of the council of the old town"
    article = make_article(f"“The port is open,” said {printed}.", access="record")
    make_claim("The port is open", None, article, speaker_kind=kind, speaker_printed=printed)
    refreshed()
    for address in ("/claims/", "/claims/?format=csv", article.get_absolute_url()):
        page = shown(client, address)
        assert "the newly elected head of …" in page
        assert "council" not in page


def test_numbers_stay_without_the_words_around_them(read, published):
    page = read(published("record").quantities.first().measure)
    assert {"10,000", "70"} <= {words(one) for one in page.select(".number__words .words")}
    assert page.select(".number__passage, .number__words q") == []


def test_such_statements_are_left_out_where_the_same_words_are_compared(read, published):
    unseen = published("record").claims.get()
    seen = published("full").claims.get()
    assert read(unseen).select("#elsewhere") == read(seen).select("#elsewhere") == []


def test_the_first_page_shows_no_statement_without_words(read, published):
    published("record", wording="unchanged")
    assert read("/").select(".opening__shown") == []


# Passages.


def test_of_passages_only_sentences_with_a_statement_and_those_around_numbers_stand(
    client, published, refreshed
):
    article = published("passages")
    refreshed()
    assert leaks(client, article, OTHERS) == {}


def test_passages_are_marked_and_lead_to_their_statements(read, published):
    page = read(published("passages"))
    assert words(page.select_one(".marked-text")) == f"“{SPOKEN},”1 said Dara Ivanova."
    assert words(page.select_one(".marked-text mark")) == SPOKEN
    assert page.select_one(".statements > li").select_one("a[href^='#claim']")
    assert "the sentences in which somebody speaks" in words(page.main)
    assert page.select(".ways, #unattributed") == []


def test_a_statements_page_shows_its_sentence_alone(read, published):
    page = read(published("passages").claims.get())
    assert words(page.select_one(".passage__text")) == f"“{SPOKEN},” said Dara Ivanova."


def test_numbers_of_the_reporter_stand_in_their_sentence(read, published):
    page = read(published("passages"))
    assert REPORTED in words(page.select_one("section:has(> #numbers)"))


def test_an_article_without_headline_does_not_begin_with_its_text(read, published):
    article = published("passages", headline="", deck="")
    assert words(read(article).h1) == "No headline saved"
    assert words(read("/articles/").select_one(".article-card h3")) == "No headline saved"


def test_a_search_shows_no_passage_of_a_text_that_is_not_shown(read, published):
    published("passages")
    page = read("/articles/", q="empty")
    assert words(page.select_one(".list-head__count")) == "1 article"
    assert page.select(".snippet") == []


# Addresses of the text.


@pytest.mark.parametrize("access", ["passages", "record"])
def test_an_address_of_the_text_says_why_it_is_not_shown_and_where_to_read_it(
    read, published, access
):
    article = published(access, url="https://herald.example/a")
    for address in text_addresses(article):
        page = read(address, status=403)
        assert words(page.h1) == "The text is not shown here"
        assert page.main.select_one('a[href="https://herald.example/a"]')
        assert page.main.select_one(f'a[href="{article.get_absolute_url()}"]')


# Who reads.


@pytest.mark.parametrize("setting", ["full", "passages", "record"])
def test_visitors_get_what_the_archive_is_set_to(client, settings, published, setting):
    settings.ARTICLE_ACCESS = setting
    article = published()
    status = 200 if setting == "full" else 403
    assert {client.get(address).status_code for address in text_addresses(article)} == {status}


def test_who_is_signed_in_reads_in_full_what_says_nothing_itself(
    client, admin_client, settings, published
):
    settings.ARTICLE_ACCESS = "record"
    address = published().get_absolute_url()
    assert OTHERS in shown(admin_client, address)
    assert OTHERS not in shown(client, address)


@pytest.mark.parametrize("access", ["passages", "record"])
def test_what_an_article_says_itself_holds_for_all(admin_client, settings, published, access):
    settings.ARTICLE_ACCESS = "full"
    assert OTHERS not in shown(admin_client, published(access).get_absolute_url())


def test_an_answer_that_depends_on_who_reads_is_for_that_reader_alone(client, settings, published):
    address = published().get_absolute_url()
    assert "private" not in client.get(address).get("Cache-Control", "")
    settings.ARTICLE_ACCESS = "passages"
    answer = client.get(address)
    assert "private" in answer["Cache-Control"]
    assert "Cookie" in answer["Vary"]


def test_the_default_is_full():
    assert project.ARTICLE_ACCESS == "full"


def test_lists_cost_the_same_with_few_and_many_statements_without_words(queries_of, published):
    published("record")
    few = [queries_of(address) for address in ("/claims/", "/articles/?q=march")]
    for _ in range(4):
        published("record")
    assert [queries_of(address) for address in ("/claims/", "/articles/?q=march")] == few


def test_articles_without_words_cost_lists_nothing_more(queries_of, published):
    address = "/articles/?q=march&all=named_with"
    for access in ("full", "record"):
        published(access, headline="")
    few = [queries_of(path) for path in ("/articles/?q=march", "/claims/?all=article", address)]
    for access in ("full", "record", "passages"):
        published(access, headline="")
    many = [queries_of(path) for path in ("/articles/?q=march", "/claims/?all=article", address)]
    assert many == few
