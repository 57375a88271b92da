"""What of a saved page is headline, deck, byline and body, and what is cut and why."""

from itertools import pairwise

import pytest

from articles.extraction.cleaning import rule_of
from articles.extraction.document import CLEANING_RULES, read
from articles.extraction.heading import Heading
from articles.extraction.lexicon.furniture import patterns, phrases
from articles.extraction.spans import Span

LEAD = "More than 50 people were killed in an attack on a market on Monday, the ministry said."
SECOND = "The paramilitary force denied that it had carried out the attack."
THIRD = "“We saw the smoke from the bridge,” said Amal Idris, who sells tea there."
BODY = (LEAD, SECOND, THIRD)


def page(*lines, between="\n\n"):
    return between.join(lines)


def words(text, span):
    return span.of(text) if span else None


def body(text):
    return [span.of(text) for span in read(text).paragraphs]


def cuts(text):
    return {(edit.rule, edit.span.of(text)) for edit in read(text).edits}


def rules(text):
    return {edit.rule for edit in read(text).edits}


class TestHeadline:
    @pytest.mark.parametrize(
        ("lines", "headline"),
        [
            pytest.param(("Dozens killed in market attack", *BODY), "Dozens killed in market attack", id="the first line"),
            pytest.param(("Can the city hold?", *BODY), "Can the city hold?", id="a question"),
            pytest.param(("‘No way out’: a city under siege", *BODY), "‘No way out’: a city under siege", id="a quotation"),
            pytest.param(("Talks resume in the U.S.", *BODY), "Talks resume in the U.S.", id="the point of an abbreviation"),
            pytest.param(("Future", *BODY), "Future", id="one word"),
            pytest.param(BODY, None, id="running text from the first line"),
            pytest.param((LEAD,), None, id="one paragraph alone"),
            pytest.param(("Talks in Cairo. Envoys met on Sunday and will meet again.",), None, id="one line with all"),
            pytest.param(("!!! ??? …", *BODY), None, id="no letters"),
            pytest.param(("T" * 5_000, *BODY), None, id="longer than any headline"),
            pytest.param(("23 November 2024", *BODY), None, id="a date"),
            pytest.param(("Saturday, November 31, 2024", *BODY), None, id="a date that cannot be"),
            pytest.param(("By Dara Ivanova", *BODY), None, id="a byline"),
            pytest.param(("Home", "News", "Sport", "Dozens killed in market attack", *BODY), "Dozens killed in market attack", id="below a menu"),
            pytest.param(("The Harbour Times", "Dozens killed in market attack", *BODY), "Dozens killed in market attack", id="below the name of the paper"),
            pytest.param(("POLITICSDozens killed in market attack", *BODY), "Dozens killed in market attack", id="a label glued to it"),
            pytest.param(("Ukraine's president at the front", *BODY), "Ukraine's president at the front", id="a word that begins as a label does"),
            pytest.param(("WARSAW TALKS RESUME", *BODY), "WARSAW TALKS RESUME", id="capitals that begin as a label does"),
            pytest.param(("GEOPOLITICSDozens killed in market attack", *BODY), "Dozens killed in market attack", id="a label that no list has"),
            pytest.param(("NewsDozens killed in market attack", "Dozens killed in market attack", *BODY), "Dozens killed in market attack", id="the glued one comes first"),
            pytest.param(("Dozens killed in market attack - The Harbour Times", "Dozens killed in market attack", *BODY), "Dozens killed in market attack", id="with the name of the site above"),
            pytest.param(("The market was attacked. Dozens are dead.", "The market was attacked. Dozens are dead.", *BODY), "The market was attacked. Dozens are dead.", id="sentences, but twice"),
            pytest.param(("Only a title and no body at all",), "Only a title and no body at all", id="nothing else"),
            pytest.param((), None, id="nothing"),
        ],
    )  # fmt: skip
    def test_it_is_the_line_that_reads_as_one(self, lines, headline):
        text = page(*lines)
        assert words(text, read(text).headline) == headline

    def test_a_given_headline_is_taken_and_its_repetition_cut(self):
        text = page("It is over.", "It is over.", *BODY)
        found = read(text, headline=Span(0, 11))
        assert found.headline == Span(0, 11)
        assert body(text) and ("repeated-title", "It is over.") in {
            (edit.rule, edit.span.of(text)) for edit in found.edits
        }

    def test_a_deck_without_headline_makes_no_headline(self):
        text = page(
            "The president says his allies must answer the attack on the market.",
            "The president said on Monday that the world was asleep.",
            "He said allies must answer the attack on the market of the president’s town.",
        )
        found = read(text)
        assert found.headline is None
        assert words(text, found.deck).startswith("The president says")


class TestDeckAndByline:
    @pytest.mark.parametrize(
        ("below", "deck"),
        [
            pytest.param("Medics say children are among the dead as fires burn", True, id="no sentence"),
            pytest.param("Medics say hundreds of families fled the market of the city.", True, id="present tense, then a day"),
            pytest.param("Rescuers searched the river on Tuesday, an official said.", False, id="a day and said"),
            pytest.param("“We lost all,” says a trader.", False, id="a quotation"),
        ],
    )  # fmt: skip
    def test_a_deck_stands_right_below_the_headline(self, below, deck):
        text = page("Dozens killed in market attack", below, *BODY)
        assert words(text, read(text).deck) == (below if deck else None)

    def test_a_deck_taken_from_the_body_stays_in_both(self):
        deck = (
            "The army says it tries to avoid harming civilians and accuses the rebels of doing so."
        )
        text = page("Dozens killed in market attack", deck, LEAD, SECOND, deck)
        assert words(text, read(text).deck) == deck
        assert body(text) == [LEAD, SECOND, deck]

    @pytest.mark.parametrize(
        ("line", "byline"),
        [
            ("By Dara Ivanova", "Dara Ivanova"),
            ("BY DARA IVANOVA", "DARA IVANOVA"),
            ("By Dara Ivanova and Tomas Okello in Kyiv", "Dara Ivanova and Tomas Okello in Kyiv"),
            ("By Dara Ivanova | March 3, 2025 | 0 Comments", "Dara Ivanova"),
            ("Written by Dara Ivanova", "Dara Ivanova"),
            ("By Friday the toll had risen", None),
            ("By the river", None),
        ],
    )
    def test_a_byline_names_people(self, line, byline):
        text = page("Dozens killed in market attack", line, *BODY)
        assert words(text, read(text).byline) == byline

    def test_a_sentence_that_begins_with_by_is_no_byline(self):
        sentence = "By Friday, the number of the dead had risen to fifty, medics said."
        assert sentence in body(page("Dozens killed in market attack", sentence, *BODY))


class TestBody:
    def test_headline_deck_byline_and_date_are_no_paragraphs(self):
        text = page(
            "Dozens killed in market attack",
            "Medics say children are among the dead as fires burn",
            "By Dara Ivanova",
            "3 March 2025",
            *BODY,
        )
        assert body(text) == list(BODY)

    @pytest.mark.parametrize("ending", ["\n", "\n\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
    def test_lines_end_in_many_ways(self, ending):
        text = page("Dozens killed in market attack", *BODY, between=ending)
        assert words(text, read(text).headline) == "Dozens killed in market attack"
        assert body(text) == list(BODY)

    def test_wrapped_lines_are_one_paragraph(self):
        text = (
            "Aid convoy attacked in North Darfur\n\n"
            "A convoy of the United Nations carrying food to the besieged city of\n"
            "El Fasher in North Darfur was attacked on Monday night, killing five\n"
            "people and injuring several others, the agencies said in a statement.\n\n"
            "The convoy of 15 trucks had travelled more than 1,800 kilometres from\n"
            "Port Sudan, the agency said. It was the first convoy to come so close\n"
            "to the city in over a year, and none is planned.\n"
        )
        first, second = body(text)
        assert first.startswith("A convoy") and first.endswith("statement.")
        assert second.startswith("The convoy")

    def test_a_first_paragraph_that_ends_in_a_quotation_stays(self):
        lead = (
            "The president, who was speaking on Sunday night in a video address to his nation, said "
            "that the allies “will not wait for long”"
        )
        assert body(page("Allies will not wait", "By Dara Ivanova", lead, *BODY))[0] == lead

    def test_subheadings_and_answers_stay(self):
        text = page("What we know", "What happened?", LEAD, "Who did it?", SECOND, THIRD)
        assert body(text) == ["What happened?", LEAD, "Who did it?", SECOND, THIRD]

    def test_a_line_longer_than_any_paragraph_is_taken_in_pieces(self):
        text = "Headline\n" + "word " * 30_000
        pieces = body(text)
        assert max(map(len, pieces)) <= 20_000
        assert sum(piece.count("word") for piece in pieces) == 30_000

    def test_blank_texts_have_no_parts(self):
        for text in ("", " \n\t\r\n\u00a0\u2003\n", "\ufeff", "\n" * 100):
            found = read(text)
            assert (found.headline, found.paragraphs, found.edits) == (None, (), ())

    def test_a_text_of_too_many_lines_is_read_no_further(self):
        text = "Headline of the page\n" + "a line of words here\n" * 30_000
        found = read(text)
        assert len(found.paragraphs) <= 20_000
        assert found.edits[-1].rule == "too-long"


class TestFurniture:
    """Whole lines that are cut, wherever they stand among the paragraphs or below them."""

    @pytest.mark.parametrize(
        ("line", "rule"),
        [
            ("Advertisement", "advertisement"),
            ("ADVERTISEMENT", "advertisement"),
            ("Story continues below advertisement", "advertisement"),
            ("Share", "share"),
            ("Facebook Twitter WhatsApp Telegram", "share"),
            ("Share this article", "share"),
            ("Click to share on Facebook (Opens in new window)", "share"),
            ("Follow us on Telegram", "share"),
            ("Read more: Thousands flee fighting in the north", "read-more"),
            ("READ MORE | Thousands flee fighting", "read-more"),
            ("Watch: Drone footage from the front", "read-more"),
            ("Continue reading", "read-more"),
            ("Image source, Reuters", "photo"),
            ("Image caption, The market after the attack", "photo"),
            ("Smoke rises over the city [Ana Reis/Reuters]", "photo"),
            ("FILE - The minister speaks in parliament, May 3, 2024. (AP Photo/Ana Reis)", "photo"),
            ("Photo: Ana Reis/AFP", "photo"),
            (
                "Families mourn at a hospital in the south of the strip, on April 25, 2024. AFP",
                "photo",
            ),
            ("Last updated", "reading"),
            ("Sign up for our newsletter and get the latest news in your inbox.", "newsletter"),
            ("Subscribe to our daily briefing, free every morning", "newsletter"),
            ("We use cookies to improve your experience on this site.", "cookies"),
            ("Accept all cookies", "cookies"),
        ],
    )
    def test_lines_among_the_paragraphs_are_cut(self, line, rule):
        text = page("Dozens killed in market attack", LEAD, line, SECOND, THIRD)
        assert (rule, line) in cuts(text)
        assert body(text) == list(BODY)

    @pytest.mark.parametrize(
        ("line", "rule"),
        [
            ("Source link", "footer"),
            ("What's Your Reaction?", "reaction"),
            ("What’s Your Reaction?", "reaction"),
            ("World News || Latest News || U.S. News", "footer"),
            ("© 2025 The Harbour Times. All rights reserved.", "footer"),
            ("Source: News agencies", "footer"),
            ("https://harbour.example/2025/attack", "footer"),
            ("Tags: war, market, attack", "related"),
            ("Related Articles", "related"),
            ("Check out our other content", "related"),
            ("You may also like", "related"),
            ("Leave a Reply", "comments"),
            ("3 Comments", "comments"),
            ("Reporting by Dara Ivanova; Editing by Tomas Okello", "credits"),
            ("Like 0 Dislike 0 Love 1 Angry 3", "reaction"),
        ],
    )
    def test_lines_below_the_article_are_cut(self, line, rule):
        text = page("Dozens killed in market attack", *BODY, line)
        assert (rule, line) in cuts(text)
        assert body(text) == list(BODY)

    @pytest.mark.parametrize(
        "sentence",
        [
            "Young men sign up for the army in droves, the commander said.",
            "The ministry did not accept the cookie that they offered him, he joked.",
            "Read the room, she told the ministers, and they fell silent at once.",
            "Reporting by the United Nations found that the market had been shelled.",
            "Photographs of the market were shown to the court on Thursday.",
            "Share prices fell after the attack, and traders blamed the war.",
            "Home was no longer safe for the families who lived by the river.",
            "More than anything, people want the shelling of the town to end.",
            "News of the attack reached the capital at noon on Wednesday.",
            "Follow the money, the envoy told the committee in a closed session.",
            "“Advertisement of our pain is not what we want,” she said to them.",
            "This report was published by the commission after a year of work.",
        ],
    )
    def test_sentences_with_the_same_words_stay(self, sentence):
        text = page("Dozens killed in market attack", LEAD, sentence, THIRD)
        assert body(text) == [LEAD, sentence, THIRD]

    def test_teasers_below_their_heading_are_cut_with_their_first_sentences(self):
        teasers = (
            "You may also like",
            "Rebels take border town",
            "The fighters entered the town at dawn on Tuesday, residents said.",
            "Junta chief visits Moscow",
            "He met the president in the Kremlin on Friday, the agency said.",
            "China urges talks",
            "Beijing has called on both sides to return to the table.",
        )
        assert body(page("Dozens killed in market attack", *BODY, *teasers)) == list(BODY)

    def test_the_article_goes_on_below_teasers_in_its_midst(self):
        teasers = ("Recommended Stories", "list of 2 items", "list 1 of 2", "What is at stake?",
                   "list 2 of 2", "A timeline of the war", "end of list")  # fmt: skip
        text = page("Dozens killed in market attack", LEAD, SECOND, *teasers, THIRD)
        assert body(text) == list(BODY)

    def test_titles_below_the_last_sentence_are_teasers(self):
        titles = ("Rebels take border town", "Junta chief visits Moscow", "China urges talks")
        text = page("Dozens killed in market attack", *BODY, *titles)
        assert body(text) == list(BODY)

    def test_the_last_words_of_a_speaker_stay(self):
        last = "“We will not leave” – says the mayor of the town"
        assert body(page("Dozens killed in market attack", *BODY, last)) == [*BODY, last]

    def test_menus_labels_and_captions_around_the_headline_are_cut(self):
        text = page(
            "Skip to content", "Home", "World", "Dozens killed in market attack", "3 hours ago",
            "Share", "Amal Idris", "Harbour News, Nairobi", "Reuters",
            "People gather at the site of the attack", *BODY, between="\n",
        )  # fmt: skip
        assert body(text) == list(BODY)
        assert {"menu", "section-label", "reading", "share", "photo"} <= rules(text)

    def test_the_weather_goes_with_its_place_and_its_date(self):
        text = "-1.7 C\nGlasgow\nSaturday, November 23, 2024\n\n" + page(
            "Talks resume in Geneva", *BODY
        )
        assert rules(text) == {"weather", "page-date"}
        assert words(text, read(text).headline) == "Talks resume in Geneva"

    @pytest.mark.parametrize(
        "repeated",
        [
            "Soldiers’ mothers call for an end of the war",
            "SOLDIERS' MOTHERS CALL FOR AN END OF THE WAR",
            "POLITICSSoldiers' mothers call for an end of the war",
            "World NewsSoldiers’ mothers call for an end of the war",
        ],
    )
    def test_a_title_is_read_once(self, repeated):
        text = page("Soldiers' mothers call for an end of the war", repeated, *BODY)
        assert body(text) == list(BODY)
        assert "repeated-title" in rules(text)

    def test_a_glued_label_has_its_own_entry(self):
        text = page("Mothers call for an end", "NewsMothers call for an end", *BODY)
        assert cuts(text) == {
            ("section-label", "News"),
            ("repeated-title", "Mothers call for an end"),
        }

    def test_a_paragraph_printed_twice_is_read_once(self):
        text = page("Dozens killed in market attack", LEAD, SECOND, LEAD, THIRD)
        assert body(text) == list(BODY)
        assert ("repeated-words", LEAD) in cuts(text)

    @pytest.mark.parametrize(
        ("line", "rule"),
        [
            ("Editing by Joan Mills and Peter Ames in the newsroom", "credits"),
            ("(Additional reporting by Joan Mills in the capital", "credits"),
            ("You’ve read the last of this month's free articles", "appeal"),
            ("Joan Mills is a freelance journalist in the region", "author"),
            ("Source: https://example.org/reports/2024", "footer"),
            ("A screengrab of a video shows smoke over the port", "photo"),
            ("Also read: The market that was rebuilt in a month", "read-more"),
        ],
    )
    @pytest.mark.parametrize("shortest", [0, 140])
    def test_long_lines_are_cut_as_short_ones(self, line, rule, shortest):
        assert rule_of(line.ljust(shortest, "s")) == rule

    def test_every_rule_has_a_sentence_for_readers(self):
        used = {*phrases().values(), *(rule for rule, *_ in patterns())}
        assert used <= CLEANING_RULES.keys()
        assert all(sentence.endswith(".") for sentence in CLEANING_RULES.values())

    def test_cuts_do_not_overlap_and_stand_in_order(self):
        text = page("NewsTalks resume in Geneva", "Talks resume in Geneva", *BODY, "Source link")
        edits = read(text).edits
        assert all(a.span.end <= b.span.start for a, b in pairwise(edits))


class TestDates:
    @pytest.mark.parametrize(
        ("lines", "dates"),
        [
            pytest.param(("Talks resume in Geneva", "23 November 2024"), [("2024-11-23", "publication")], id="below the headline"),
            pytest.param(("Talks resume in Geneva", "Published: 23 November 2024"), [("2024-11-23", "publication")], id="labelled"),
            pytest.param(("Talks resume in Geneva", "Published On 12 Mar 2024"), [("2024-03-12", "publication")], id="published on"),
            pytest.param(("Talks resume in Geneva", "Last updated: November 24, 2024"), [("2024-11-24", "update")], id="updated"),
            pytest.param(("Talks resume in Geneva", "Published 23 November 2024, updated 24 November 2024"), [("2024-11-23", "publication"), ("2024-11-24", "update")], id="both on a line"),
            pytest.param(("Talks resume in Geneva", "Updated", "24 November 2024"), [("2024-11-24", "update")], id="the label above"),
            pytest.param(("Talks resume in Geneva", "Kyiv, 23 November 2024"), [("2024-11-23", "publication")], id="with a place"),
            pytest.param(("Saturday, November 23, 2024", "Talks resume in Geneva"), [("2024-11-23", "page")], id="today's date above the headline"),
            pytest.param(("12°C", "Saturday, November 23, 2024", "Talks resume in Geneva"), [("2024-11-23", "page")], id="beside the weather"),
            pytest.param(("Talks resume in Geneva", "Published 23 November 2999"), [], id="too far off"),
            pytest.param(("Talks resume in Geneva", "Saturday, November 31, 2024"), [], id="no such day"),
            pytest.param(("Talks resume in Geneva",), [], id="none"),
        ],
    )  # fmt: skip
    def test_a_line_with_a_date_tells_what_it_dates(self, lines, dates):
        found = read(page(*lines, *BODY)).dates
        assert [(date.date.isoformat(), date.what) for date in found] == dates

    def test_a_dateline_is_the_day_of_publication(self):
        lead = "KYIV, 23 November 2024 (Reuters) - Talks will resume in Geneva, a spokesman said."
        assert (
            read(page("Talks resume in Geneva", lead, *BODY)).published.isoformat() == "2024-11-23"
        )

    def test_a_date_within_a_sentence_dates_nothing(self):
        lead = "The war that began on 24 February 2022 goes on, a spokesman said."
        assert read(page("Talks resume in Geneva", lead, *BODY)).dates == ()

    def test_a_date_among_teasers_dates_nothing(self):
        text = page("Talks resume in Geneva", *BODY, "Related Articles", "Talks end", "3 May 2023")
        assert read(text).published is None


class TestBrokenLetters:
    @pytest.mark.parametrize(
        ("text", "repairs"),
        [
            ("says Ċukasz Kohut of the party", [("Ċ", "Ł")]),
            ("says Robert BiedroĊ„, a member", [("Ċ„", "ń")]),
            ("says Ċ\x81ukasz Kohut", [("Ċ\x81", "Ł")]),
            ("from ĊšwiÄ…tek", [("Ċš", "Ś")]),
            ("ŁódĊş and others", []),
            ("Ċensu Galea, a minister of Malta", []),
            ("Ċikku said, with ħobż", []),
            ("Ċukasz of Malta, also written Łukasz", [("Ċ", "Ł")]),
            ("the letter “Ċ” ends it", []),
            ("“Ä” and „quoted“", []),
        ],
    )
    def test_letters_of_two_bytes_are_mended_and_maltese_is_not(self, text, repairs):
        found = [e for e in read(text).edits if e.rule == "broken-letter"]
        assert [(e.span.of(text), e.replacement) for e in found] == repairs

    def test_the_text_itself_is_not_changed(self):
        text = "says Ċukasz Kohut"
        assert read(text).text is text


def test_a_heading_without_parts_is_empty():
    assert Heading() == Heading(None, None, None, None, None, ())


@pytest.mark.xfail(reason="a name alone on its line may as well be a place or an agency")
def test_a_name_without_by_is_a_byline():
    text = page("Dozens killed in market attack", "Amal Idris", *BODY)
    assert words(text, read(text).byline) == "Amal Idris"


@pytest.mark.xfail(reason="a caption that ends as a sentence and has no credit looks like the body")
def test_a_caption_without_credit_is_cut():
    caption = "People gather at the site of the attack."
    assert body(page("Dozens killed in market attack", LEAD, caption, SECOND)) == [LEAD, SECOND]


@pytest.mark.xfail(reason="nothing in one line tells where the headline ends")
def test_a_headline_run_into_the_body_is_found():
    text = "Talks resume in Cairo Envoys from Egypt met on Sunday, an official said."
    assert words(text, read(text).headline) == "Talks resume in Cairo"
