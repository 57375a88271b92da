"""What editors tell readers beside a record: on every page, in every file, and gone when taken back."""

import json

import pytest
from lxml import etree

from articles import editing
from tests.downloads import csv_rows, json_lines
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_measure,
    make_note,
    make_person,
    make_quantity,
)
from tests.pages.words import words

pytestmark = pytest.mark.django_db

TEXT = "“Troops came, 10,000 of them,” Ivanova said. Kord denied the claim."
SAID = "Troops came, 10,000 of them"
REPLY = "I said that none came."
URL = "https://ivanova.example/reply"


@pytest.fixture
def claim():
    article = make_article(TEXT, outlet="Herald", published="2024-10-17")
    return make_claim(f"{SAID},", make_person(review="checked"), article, review="checked")


@pytest.fixture
def reply(claim):
    return make_note(claim, REPLY, reference=URL)


@pytest.fixture
def of_article(claim):
    return make_note(claim.article, "The Herald took the number back.", "outlet_correction")


def notes(page):
    return [words(note) for note in page.main.select(".note")]


def places(claim):
    """Every kind of page that shows a statement."""
    number = make_quantity("10,000", claim=claim, measure=make_measure("troops"))
    return [claim, claim.article, claim.speaker, number.measure, "/claims/", "/claims/?q=troops"]


def test_a_reply_stands_beside_the_statement_wherever_it_is_shown(read, claim, reply):
    for place in places(claim):
        (note,) = read(place).main.select(".note")
        assert words(note) == f"Reply, 3 May 2025: {REPLY} See ivanova.example", place
        assert note.time["datetime"] == "2025-05-03"
        assert note.q.get_text() == REPLY, "in the serif of other people’s words"
        assert note.a["href"] == URL


def test_the_first_page_shows_the_note_of_its_statement(read, claim, reply):
    claim.content = "The troops came over the border in ten thousands, and nobody stopped them."
    claim.save()
    assert len(notes(read("/"))) == 1


def test_other_printings_of_the_same_words_keep_their_notes(read):
    said = "The port of Selen will be open to every ship that comes from tomorrow on"
    texts = [f"“{said},” said {name}." for name in ("one", "another")]
    first, second = (make_claim(said, article=make_article(text)) for text in texts)
    make_note(second, REPLY)
    shown = read(first).select_one(".same-words")
    assert [words(note) for note in shown.select(".note")] == [f"Reply, 3 May 2025: {REPLY}"]


def test_the_words_of_the_archive_are_not_between_quotation_marks(read, claim):
    make_note(claim, "The number is 1,000.", "correction", dated=None)
    (note,) = read(claim).main.select(".note")
    assert words(note) == "Correction: The number is 1,000."
    assert not note.select("q, a, time")


def test_a_reply_that_was_pasted_with_its_quotation_marks_has_them_once(read, claim):
    make_note(claim, f"“{REPLY}”")
    assert read(claim).main.select_one(".note q").get_text() == REPLY


def test_a_reference_that_is_no_address_is_words(read, claim):
    make_note(claim, REPLY, reference="javascript:alert(1)")
    (note,) = read(claim).main.select(".note")
    assert words(note).endswith("javascript:alert(1)")
    assert not note.select("a")


def test_what_comes_from_outside_is_words_and_no_markup(read, claim):
    make_note(claim, "<b>Bold</b>", reference="https://x.example/<script>")
    (note,) = read(claim).main.select(".note")
    assert not note.select("b, script")
    assert "<b>Bold</b>" in words(note)


def test_a_long_reply_is_whole_on_the_page_of_the_statement_and_begins_in_lists(read, claim):
    reply = make_note(claim, "no " * 200 + "never")
    assert "never" in notes(read(claim))[0]
    (note,) = read("/claims/").main.select(".note")
    assert "never" not in words(note)
    assert note.find("a", string="Read all of it")["href"] == reply.get_absolute_url()


def test_joint_words_have_the_note_once_under_each_who_said_them(read, claim, reply):
    other = make_person("Ines Kord")
    second = make_claim(claim.content, other, claim.article, said_with=claim)
    for place in (*places(claim), second, other):
        assert len(notes(read(place))) == 1, place


def test_a_note_on_a_headline_stands_with_the_statement_that_it_repeats(read):
    article = make_article(f"{SAID}. {TEXT}")
    claim = make_claim(f"{SAID},", make_person(), article)
    headline = make_claim(SAID, None, article, zone="headline", repeats=claim)
    make_note(headline, REPLY)
    for place in (headline, article, claim.speaker, "/claims/"):
        assert len(notes(read(place))) == 1, place
    assert notes(read(claim))[0].startswith("Reply")


def test_a_statement_that_is_answered_keeps_its_note_where_the_answer_is_shown(read, claim, reply):
    answering = make_claim("Kord denied the claim", make_person("Ines Kord"), claim.article)
    make_answer(claim, "Kord denied the claim", answering.speaker, claim=answering)
    assert len(notes(read(answering))) == 1


def test_an_article_shows_its_notes_and_each_of_its_statements_that_there_are(
    read, claim, of_article
):
    article = claim.article
    shown = "Later correction by the outlet, 3 May 2025: The Herald took the number back."
    assert notes(read(article)) == [shown]
    short = "The outlet corrected this article on 3 May 2025"
    for place in (*places(claim), "/articles/", f"{article.get_absolute_url()}text/"):
        if place == article:
            continue
        lines = read(place).main.select(".article-noted a")
        assert {words(line) for line in lines} == {short}, place
        assert {line["href"] for line in lines} == {f"{article.get_absolute_url()}#notes"}


def test_a_person_shows_the_notes_about_them_and_about_whom_was_merged_into_them(read):
    dara, former = make_person(), make_person("D. Ivanova")
    former.merged_into = dara
    former.save()
    make_note(dara, "She never held this office.", "correction")
    make_note(former, REPLY, dated="2025-05-04")
    assert [note.partition(":")[0] for note in notes(read(dara))] == [
        "Correction, 3 May 2025",
        "Reply, 4 May 2025",
    ]


@pytest.mark.parametrize("format", ["csv", "jsonl"])
def test_files_hold_the_notes(client, refreshed, claim, reply, of_article, format):
    measure = places(claim)[3]
    refreshed()
    for place in ("/claims/", measure.get_absolute_url()):
        row = row_of(client, place, format)
        if format == "csv":
            assert row["notes"] == f"Reply, 3 May 2025: “{REPLY}” ({URL})"
            assert row["article_notes"].startswith("Later correction by the outlet, 3 May 2025: ")
        else:
            (note,) = row["notes"]
            assert note == {
                "note": "Reply",
                "date": "2025-05-03",
                "words": REPLY,
                "reference": URL,
                "address": f"http://testserver{claim.get_absolute_url()}#notes",
            }
            assert row["article_notes"][0]["note"] == "Later correction by the outlet"
    assert row_of(client, "/articles/", format)["notes"]


@pytest.mark.parametrize("format", ["csv", "jsonl"])
def test_files_of_people_hold_the_notes_about_them(client, refreshed, claim, format):
    make_note(claim.speaker, REPLY)
    refreshed()
    assert REPLY in str(row_of(client, "/people/", format)["notes"])


def row_of(client, path, format):
    response = client.get(path, {"format": format})
    return (csv_rows if format == "csv" else json_lines)(response)[0]


def test_feeds_hold_the_notes_and_are_updated_by_them(client, refreshed, claim, reply, of_article):
    editing.correct(reply, {"text": "I said that one came."}, None)
    refreshed()
    for place, told in (
        ("/claims/", "Reply, 3 May 2025: “I said that one came.”"),
        ("/articles/", "Later correction by the outlet, 3 May 2025: "),
    ):
        assert told in entry(client, place).findtext("{*}content")


def test_taking_a_note_back_updates_the_entry_that_held_it(
    client, refreshed, claim, django_user_model
):
    editor = django_user_model.objects.create(username="anna")
    note = make_note(claim, REPLY)
    refreshed()
    before = entry(client, "/claims/").findtext("{*}updated")
    editing.reject(note, editor)
    note.reviewed_at = note.reviewed_at.replace(year=note.reviewed_at.year + 1)
    note.save()
    after = entry(client, "/claims/")
    assert REPLY not in after.findtext("{*}content")
    assert after.findtext("{*}updated") > before


def entry(client, place):
    feed = etree.fromstring(client.get(place, {"format": "atom"}).content)
    return feed.find("{*}entry")


def test_a_citation_says_that_there_is_a_reply_and_where(client, refreshed, claim, reply):
    refreshed()
    told = f"With a reply of 3 May 2025, in the archive and at {URL}."
    for suffix in ("txt", "ris", "json"):
        cited = client.get(f"{claim.get_absolute_url()}cite.{suffix}").content.decode()
        assert told in cited, suffix
    assert "With a reply of 3 May 2025" in (
        client.get(f"{claim.get_absolute_url()}cite.bib").content.decode()
    )


def test_a_citation_says_that_the_outlet_corrected_the_article(
    client, refreshed, claim, of_article
):
    refreshed()
    for place in (claim, claim.article):
        cited = client.get(f"{place.get_absolute_url()}cite.txt").content.decode()
        assert "The outlet corrected this article on 3 May 2025." in cited


def test_machines_are_told_of_corrections_in_words_that_schema_org_has(
    read, claim, reply, of_article
):
    make_note(claim, "The number is 1,000.", "correction", dated=None)
    told = json.loads(read(claim).find("script", type="application/ld+json").string)
    assert told["correction"] == [{"@type": "CorrectionComment", "text": "The number is 1,000."}]
    assert told["comment"] == [
        {"@type": "Comment", "text": REPLY, "datePublished": "2025-05-03", "url": URL}
    ]
    (correction,) = told["isPartOf"]["correction"]
    assert correction["datePublished"] == "2025-05-03"


def test_a_note_that_is_taken_back_is_gone_everywhere(client, read, claim, reply, of_article):
    of_speaker = make_note(claim.speaker, "Not the one of that name.", "correction")
    for note in (reply, of_article, of_speaker):
        editing.reject(note, None)
    for place in (*places(claim), "/articles/", "/"):
        page = read(place)
        assert not page.select(".note, .article-noted"), place
    for place in ("/claims/", "/articles/", "/people/"):
        for format in ("csv", "jsonl", "atom"):
            held = b"".join(client.get(place, {"format": format})).decode()
            assert not [note for note in (reply, of_article, of_speaker) if note.text in held]
    cited = client.get(f"{claim.get_absolute_url()}cite.txt").content.decode()
    assert "reply" not in cited
    assert "corrected this article" not in cited


def test_many_notes_cost_no_more_queries_than_few(queries_of):
    def pages(count):
        measure, speaker = make_measure(f"troops {count}"), make_person(f"Dara {count}")
        for _ in range(count):
            article = make_article(f"{SAID}. {TEXT}", outlet=f"Herald {count}")
            claim = make_claim(f"{SAID},", speaker, article)
            headline = make_claim(SAID, speaker, article, zone="headline", repeats=claim)
            make_quantity("10,000", claim=claim, measure=measure)
            for record in (claim, headline, article):
                make_note(record)
                make_note(record)
        lists = [f"/claims/?speaker={speaker.pk}", f"/articles/?quoted={speaker.pk}"]
        feeds = [f"{place}&format=atom" for place in lists]
        return [claim, article, speaker, measure, *lists, *feeds]

    few, many = pages(2), pages(9)
    # What few results have of a facet is asked for by its rows, that of many is held.
    for one, other in zip(many, few, strict=True):
        assert queries_of(one) <= queries_of(other), one
