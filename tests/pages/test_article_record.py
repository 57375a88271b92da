"""One article as a record: its head, its addresses, how the archive came by it."""

import pytest

from articles.models import Article
from tests.factories import (
    make_article,
    make_claim,
)
from tests.pages.words import facts, section, words

pytestmark = pytest.mark.django_db


def test_an_article_without_a_headline_says_so_and_how_it_begins(read):
    page = read(make_article(headline=""))
    assert words(page.h1).startswith("No headline saved. Begins: The port of Selen")
    assert "No headline saved" in page.title.string


def test_the_date_says_once_how_it_is_known(read):
    article = make_article(
        published="2024-10-17", published_basis="text", published_note="the text says “on Thursday”"
    )
    page = read(article)
    assert "Published 17 October 2024, worked out: the text says “on Thursday”" in words(
        page.select_one(".article-head")
    )
    assert words(page.main).count("17 October 2024, worked out: ") == 1


def test_what_was_found_outside_the_text_says_so(read):
    article = make_article(
        published="2024-10-17",
        published_basis="outside",
        published_note="the EU summit of that day",
    )
    head = words(read(article).select_one(".article-head__date"))
    assert head.endswith("found outside the text: the EU summit of that day")


def test_the_day_of_saving_is_another_than_that_of_publication(read):
    article = make_article(captured="2024-11-23", captured_basis="printed beside the weather")
    assert facts(read(article))["Page saved"].startswith("23 November 2024")


def test_an_unknown_date_and_outlet_are_said_to_be_unknown(read):
    page = read(make_article())
    assert "The day of publication is not known." in words(page.main)
    assert facts(page)["Outlet"] == "Not known"


def test_altered_wording_is_warned_of_with_its_evidence(read):
    article = make_article(
        wording="reworded", wording_evidence=["“in gentle of” for “in light of”"]
    )
    notice = words(read(article).select_one("aside.notice"))
    assert "Words replaced by software" in notice
    assert "“in gentle of” for “in light of”" in notice


def test_a_statement_names_one_sign_of_altered_wording_and_leads_to_all(read):
    signs = ["“in gentle of” where “in light of” is meant.", "“japanese Russia”"]
    claim = make_claim(
        article=make_article("the port is open", wording="reworded", wording_evidence=signs)
    )
    notice = read(claim).select_one("aside.notice")
    assert signs[0] in words(notice)
    address, _, anchor = notice.a["href"].partition("#")
    assert signs[1] in words(read(address).select_one(f"#{anchor}"))


def test_untouched_wording_brings_no_warning(read):
    assert read(make_article(wording="unchanged")).select("aside.notice") == []


def test_provenance_names_the_saved_file_and_its_fingerprint(read):
    article = make_article()
    capture = article.captures.get()
    origin = words(section(read(article), "Where this comes from"))
    assert capture.file_name in origin
    assert capture.sha256 in origin
    assert f"{capture.size} bytes" in origin


def test_text_from_outside_stays_text(read):
    script = "<script>alert(1)</script>"
    article = make_article(
        text=f"{script} and {script}", headline=script, deck=script, byline=script, note=script
    )
    make_claim(script, article=article, speaker_printed=script, cue=script)
    page = read(article)
    assert page.select("script") == []
    assert words(page.h1) == script


def test_a_link_that_would_run_a_script_is_not_made(read):
    article = make_article(url="javascript:alert(1)", url_basis="the file")
    assert [a for a in read(article).select("a") if a["href"].startswith("javascript")] == []


def test_a_rejected_article_is_gone(read):
    read(make_article(review="rejected"), status=410)


def test_an_older_version_leads_to_the_one_that_took_its_place(client):
    newer, older = make_article(), make_article()
    Article.objects.filter(pk=older.pk).update(superseded_by=newer)
    assert client.get(older.get_absolute_url())["Location"] == newer.get_absolute_url()


@pytest.mark.parametrize("pk", ["9", "9" * 30, "9" * 5000])
def test_an_address_of_nothing_is_not_found(read, pk):
    page = read(f"/articles/{pk}-x/", status=404)
    assert words(page.h1) == "Nothing stands at this address"


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch", "trace"])
def test_an_article_is_only_read(client, method):
    assert getattr(client, method)(make_article().get_absolute_url()).status_code == 405


def test_a_headline_of_three_hundred_characters_is_set_like_a_paragraph(read):
    short, long = (
        read(make_article(headline="Port")).h1,
        read(make_article(headline="Port " * 60)).h1,
    )
    assert "article-head__long" not in short["class"]
    assert "article-head__long" in long["class"]


def test_a_text_from_right_to_left_may_run_that_way(read):
    text = "قال الوزير إن الميناء مفتوح"
    article = make_article(text=text, headline=text, language="ar")
    make_claim("الميناء مفتوح", article=article)
    page = read(article)
    parts = [page.h1, page.select_one(".marked-text p"), page.select_one(".claim__words")]
    assert [(part["dir"], part["lang"]) for part in parts] == [("auto", "ar")] * 3


def test_the_text_alone_has_no_marks_and_leads_back(read):
    article = make_article(text="She said “the port was open”.", wording="reworded")
    make_claim("the port was open", article=article)
    page = read(f"{article.get_absolute_url()}text/")
    assert words(page.select_one(".marked-text")) == "She said “the port was open”."
    assert page.select("mark, .mark__number") == []
    assert "Words replaced by software" in words(page.main)
    assert page.select_one(f'.ways a[href="{article.get_absolute_url()}"]')
    assert read(article).select_one(f'.ways a[href="{article.get_absolute_url()}text/"]')


@pytest.mark.parametrize("part", ["text", "as-saved"])
def test_other_ways_to_read_an_article_are_not_indexed_and_name_the_article(read, part):
    article = make_article()
    page = read(f"{article.get_absolute_url()}{part}/")
    assert page.select_one('meta[name="robots"]')["content"] == "noindex"
    canonical = page.select_one('link[rel="canonical"]')["href"]
    assert canonical.endswith(article.get_absolute_url())


@pytest.mark.parametrize("part", ["", "text/", "as-saved/"])
def test_a_withdrawn_article_is_gone_in_all_its_forms(read, part):
    article = make_article(withdrawn_at="2025-01-01T00:00Z", withdrawn_reason="It was a forgery.")
    page = read(f"{article.get_absolute_url()}{part}", status=410)
    assert "because: It was a forgery" in words(page.main)


@pytest.mark.parametrize("part", ["", "text/", "as-saved/"])
def test_the_id_decides_and_a_wrong_slug_redirects_for_good(client, part):
    article = make_article()
    response = client.get(f"/articles/{article.pk}-something-else/{part}")
    assert response.status_code == 301
    assert response["Location"] == f"{article.get_absolute_url()}{part}"
