"""One article: the marked text, the list beside it, and how the archive came by it."""

import pytest

from articles.extraction.cleaning import CLEANING_RULES
from articles.models import Article
from articles.models.cleaning import REASONS
from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.words import facts, section, words

pytestmark = pytest.mark.django_db

TEXT = (
    "The mayor said the port was open. “We are ready,” she added, “for ships.” "
    "The governor doubted it."
)


def test_a_statement_is_marked_where_it_stands_and_leads_to_the_list(read):
    article = make_article(text=TEXT)
    claim = make_claim("the port was open", make_person(), article, kind="reported")
    page = read(article)
    mark = page.select_one(f"mark#claim-{claim.pk}")
    assert words(mark) == "the port was open"
    assert "mark--reported" in mark["class"]
    entry = page.select_one(mark.find_next_sibling("a")["href"])
    assert "Dara Ivanova" in words(entry)
    assert "Found by program, not checked" in words(entry)


def test_the_text_stays_whole_under_its_marks(read):
    article = make_article(text=TEXT)
    make_claim("the port was open", article=article)
    make_claim("We are ready", article=article)
    page = read(article)
    for number in page.select(".mark__number"):
        number.decompose()
    assert words(page.select_one(".marked-text")) == TEXT


def test_an_interrupted_quotation_is_one_statement_with_one_address(read):
    article = make_article(text=TEXT)
    start, second = TEXT.index("We are"), TEXT.index("for ships.")
    claim = make_claim("We are ready", article=article)
    claim.pieces = [[start, start + 12], [second, second + 10]]
    claim.content, claim.end = "We are ready … for ships.", second + 10
    claim.save()
    page = read(article)
    assert [words(mark) for mark in page.select(".marked-text mark")] == [
        "We are ready",
        "for ships.",
    ]
    assert len(page.select(f"#claim-{claim.pk}")) == 1
    assert len(page.select(".marked-text .mark__number")) == 1


def test_marks_never_nest_and_the_inner_statement_is_listed_under_the_outer(read):
    article = make_article(text=TEXT)
    outer = make_claim("the port was open. “We are ready,” she added", article=article)
    inner = make_claim("We are ready", article=article, within=outer)
    page = read(article)
    assert page.select("mark mark") == []
    (entry,) = page.select(".statements > li")
    assert entry.select_one(f".statements__inner #claim-{inner.pk}")


def test_kinds_are_told_apart_by_more_than_colour(read):
    article = make_article(text=TEXT)
    make_claim("the port was open", article=article, kind="reported")
    page = read(article)
    legend = [words(item) for item in page.select(".legend li")]
    assert legend[:3] == ["word for word", "partly quoted", "in the reporter’s words"]
    assert "in the reporter’s words" in words(page.select_one(".marked-text .mark__number"))


def test_joint_speakers_share_one_entry_and_each_address_leads_there(read):
    article = make_article(text=TEXT)
    first = make_claim("the port was open", make_person("Dara Ivanova"), article)
    second = make_claim("the port was open", make_person("Ines Kord"), article, said_with=first)
    page = read(article)
    (entry,) = page.select(".statements > li")
    assert "Dara Ivanova (name not checked) and Ines Kord" in words(entry)
    assert page.select_one(f"#claim-{second.pk}")
    assert words(page.select_one("#statements")) == "1 statement"


def test_a_headline_that_repeats_the_text_is_shown_as_such_and_not_counted(read):
    text = f"Port was open, says mayor\n{TEXT}"
    article = make_article(text=text, headline="Port was open, says mayor")
    claim = make_claim("the port was open", make_person(), article)
    make_claim("Port was open", claim.speaker, article, zone="headline", repeats=claim)
    page = read(article)
    assert words(page.select_one("#statements")) == "1 statement"
    repeated = page.select_one(".statements > li")
    assert "in the headline" in words(repeated)
    assert repeated.select_one(f'a[href="#claim-{claim.pk}"]')


def test_an_inferred_speaker_is_shown_with_the_words_it_is_read_from(read):
    article = make_article(text=TEXT)
    make_claim(
        "We are ready",
        make_person(),
        article,
        speaker_printed="she",
        rule="pronoun",
        antecedent="The mayor",
    )
    entry = words(read(article).select_one(".statements > li"))
    assert "The article says “she”; read as Dara Ivanova (“The mayor”) because" in entry


def test_an_article_without_a_headline_says_so_and_how_it_begins(read):
    page = read(make_article(text=TEXT, headline=""))
    assert words(page.h1).startswith("No headline saved. Begins: The mayor said the port")
    assert "No headline saved" in page.title.string


def test_dates_say_how_they_are_known(read):
    article = make_article(
        text=TEXT,
        published="2024-10-17",
        published_basis="text",
        published_note="the text says “on Thursday”",
        captured="2024-11-23",
        captured_basis="printed beside the weather",
    )
    known = facts(read(article))
    assert known["Published"] == ("17 October 2024, worked out: the text says “on Thursday”")
    assert known["Page saved"].startswith("23 November 2024")


def test_an_unknown_date_and_outlet_are_said_to_be_unknown(read):
    known = facts(read(make_article(text=TEXT)))
    assert known["Published"] == "Not known"
    assert known["Outlet"] == "Not known"


def test_altered_wording_is_warned_of_with_its_evidence(read):
    article = make_article(
        text=TEXT, wording="reworded", wording_evidence=["“in gentle of” for “in light of”"]
    )
    notice = words(read(article).select_one("aside.notice"))
    assert "Words replaced by software" in notice
    assert "“in gentle of” for “in light of”" in notice


def test_untouched_wording_brings_no_warning(read):
    assert read(make_article(text=TEXT, wording="unchanged")).select("aside.notice") == []


def test_the_cleaning_log_says_what_was_cut_and_mended_and_why(read):
    text = "Glasgow\nBiedroX spoke."
    edits = [
        {"start": 0, "end": 7, "replacement": "", "rule": "weather", "by": "program"},
        {"start": 8, "end": 15, "replacement": "Biedroń", "rule": "broken-letter", "by": "program"},
    ]
    article = make_article(text=text, edits=edits, paragraphs=[[0, 22]])
    page = read(article)
    assert words(page.select_one(".marked-text")) == "Biedroń spoke."
    assert "letters that were broken on the way" in words(page.select_one(".legend"))
    cut, mended = [words(entry) for entry in page.select(".log li")]
    assert cut.startswith("Cut: Glasgow")
    assert "weather" in cut
    assert mended.startswith("Printed BiedroX, shown as Biedroń")


def test_every_rule_of_the_program_has_its_reason_for_readers():
    assert set(CLEANING_RULES) <= set(REASONS)


def test_provenance_names_the_saved_file_and_its_fingerprint(read):
    article = make_article(text=TEXT)
    capture = article.captures.get()
    origin = words(section(read(article), "Where this comes from"))
    assert capture.file_name in origin
    assert capture.sha256 in origin
    assert f"{capture.size} bytes" in origin


def test_people_and_organizations_are_listed_with_counts(read):
    article = make_article(text="Ivanova met Kord. Ivanova of the Union agreed.")
    dara = make_person()
    make_mention(dara, article, "Ivanova")
    make_mention(make_organization("Union"), article, "Union")
    make_claim("agreed", dara, article)
    page = read(article)
    assert "Dara Ivanova name not checked named 1 time, 1 statement" in words(
        section(page, "People")
    )
    assert "named 1 time" in words(section(page, "Organizations"))


def test_numbers_are_listed_with_the_statement_that_gives_them(read):
    article = make_article(text="She said 10,000 troops came.")
    claim = make_claim("10,000 troops came", article=article)
    make_quantity(claim=claim, unit="troops", qualifier="up to", measure=make_measure())
    numbers = section(read(article), "Numbers")
    assert "up to 10,000 troops" in words(numbers)
    assert numbers.select_one(f'a[href="#claim-{claim.pk}"]')


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
    article = make_article(text=TEXT, url="javascript:alert(1)", url_basis="the file")
    assert [a for a in read(article).select("a") if a["href"].startswith("javascript")] == []


def test_where_the_text_may_not_be_shown_the_statements_are(client, read):
    article = make_article(text=TEXT, access="record")
    make_claim("the port was open", make_person(), article)
    page = read(article)
    assert page.select(".marked-text") == []
    assert len(page.select(".statements > li")) == 1
    assert client.get(file_of(article)).status_code == 404


def file_of(article):
    return f"{article.get_absolute_url()}file/"


def test_the_saved_file_is_plain_text_byte_for_byte(client):
    article = make_article(text="<b>as it came</b>")
    response = client.get(file_of(article))
    assert response.content == b"<b>as it came</b>"
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response["Content-Security-Policy"]
    assert response["Content-Disposition"].startswith("inline")


@pytest.mark.parametrize("encoding", ["no such encoding", "", "utf-8-sig"])
def test_a_saved_file_of_unclear_encoding_is_still_served(client, encoding):
    article = make_article()
    article.captures.update(encoding=encoding)
    assert client.get(file_of(article))["Content-Type"] == "text/plain; charset=utf-8"


def test_the_id_decides_and_a_wrong_slug_redirects_for_good(client):
    article = make_article()
    response = client.get(f"/articles/{article.pk}-something-else/")
    assert (response.status_code, response["Location"]) == (301, article.get_absolute_url())


def test_a_withdrawn_article_is_gone_and_says_why(read):
    article = make_article(withdrawn_at="2025-01-01T00:00Z", withdrawn_reason="It was a forgery.")
    assert "It was a forgery." in words(read(article, status=410).main)
    read(file_of(article), status=404)


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


def test_an_article_with_many_statements_costs_as_many_queries_as_one_with_few(queries_of):
    assert queries_of(crowded_article(2)) == queries_of(crowded_article(12))


def crowded_article(size):
    names = [f"Dara No{n}x" for n in range(size)]
    article = make_article(
        text=" ".join(f"{name} said {n}0 ships came." for n, name in enumerate(names))
    )
    for n, name in enumerate(names):
        person = make_person(name)
        make_mention(person, article, name)
        claim = make_claim(f"{n}0 ships came", person, article, speaks_for=make_organization())
        make_quantity(f"{n}0", n * 10, claim=claim, measure=make_measure(f"ships {size} {n}"))
    return article
