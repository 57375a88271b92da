"""One article: the marked text and the list beside it."""

import pytest

from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.words import section, words

pytestmark = pytest.mark.django_db

TEXT = (
    "The mayor said the port was open. “We are ready,” she added, “for ships.” "
    "The governor doubted it."
)


def test_a_statement_is_marked_and_its_number_leads_to_the_list_and_back(read):
    article = make_article(text=TEXT)
    claim = make_claim("the port was open", make_person(), article, kind="reported")
    page = read(article)
    mark = page.select_one(f"mark#claim-{claim.pk}")
    assert words(mark) == "the port was open"
    assert "mark--reported" in mark["class"]
    entry = page.select_one(mark.find_next_sibling("a")["href"])
    assert "Dara Ivanova" in words(entry)
    assert entry.select_one(f'a[href="{claim.get_absolute_url()}"]')
    assert entry.a["href"] == f"#claim-{claim.pk}"


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


def test_the_legend_names_the_kinds_that_are_marked_and_no_others(read):
    article = make_article(text=TEXT)
    make_claim("the port was open", article=article, kind="reported")
    legend = read(article).select(".legend mark")
    assert [words(item) for item in legend] == ["in the reporter’s words"]


@pytest.mark.parametrize(
    ("printed", "kind", "called"),
    [
        ("officials", "unnamed", "unnamed officials"),
        ("a senior official", "unnamed", "unnamed senior official"),
        ("an MEP from the Coalition", "described", "an MEP from the Coalition"),
        ("", "none", "no speaker given"),
    ],
)
def test_the_number_of_a_mark_is_called_by_who_speaks_and_how(read, printed, kind, called):
    article = make_article(text=TEXT)
    make_claim("the port was open", article=article, speaker_printed=printed, speaker_kind=kind)
    (number,) = read(article).select(".mark__number")
    assert number["aria-label"] == f"statement 1, {called}, word for word, not checked"


@pytest.mark.parametrize(
    ("name", "filed", "called"),
    [
        ("Mark Rutte", "", "Rutte"),
        ("Łukasz Kohut", "", "Kohut"),
        ("Ursula von der Leyen", "", "von der Leyen"),
        ("Kim Jong Un", "kim jong un", "Kim Jong Un"),
        ("عمر البشير", "", "البشير"),
    ],
)
def test_a_person_is_called_by_the_family_name(name, filed, called):
    assert make_person(name, sort_name=filed).short_name == called


def test_joint_speakers_share_one_entry_and_each_address_leads_there(read):
    article = make_article(text=TEXT)
    first = make_claim("the port was open", make_person("Dara Ivanova"), article)
    second = make_claim("the port was open", make_person("Ines Kord"), article, said_with=first)
    page = read(article)
    (entry,) = page.select(".statements > li")
    assert "Dara Ivanova (name not checked) and Ines Kord" in words(entry)
    assert page.select_one(f"#claim-{second.pk}")
    assert words(page.select_one("#statements")) == "1 statement"


def test_a_headline_that_repeats_the_text_is_folded_into_what_it_repeats(read):
    article = make_article(text=f"Port was open, says mayor\n{TEXT}")
    claim = make_claim("the port was open", make_person(), article)
    headline = make_claim("Port was open", claim.speaker, article, zone="headline", repeats=claim)
    page = read(article)
    assert words(page.select_one("#statements")) == "1 statement"
    (entry,) = page.select(".statements > li")
    assert "Also in the headline: “Port was open”" in words(entry)
    assert entry.select_one(f"#claim-{headline.pk}")


def test_a_headline_that_repeats_nothing_in_the_text_heads_the_list(read):
    article = make_article(text=f"Port was open, says mayor\n{TEXT}")
    claim = make_claim("the port was open", make_person(), article, review="rejected")
    make_claim("Port was open", claim.speaker, article, zone="headline", repeats=claim)
    (entry,) = read(article).select(".statements > li")
    assert "in the headline" in words(entry)
    assert entry.select_one('a[href="#headline"]')


def test_statements_lead_to_the_previous_and_the_next(read):
    article = make_article(text=TEXT)
    for content in ("the port was open", "We are ready", "for ships"):
        make_claim(content, article=article)
    page = read(article)
    ways = [
        {a.get("aria-label"): a["href"] for a in entry.select(".statements__ways a")}
        for entry in page.select(".statements > li")
    ]
    assert [way.get("Previous statement") for way in ways] == [None, "#statement-1", "#statement-2"]
    assert [way.get("Next statement") for way in ways] == ["#statement-2", "#statement-3", None]


@pytest.mark.parametrize(
    ("reviews", "said", "states"),
    [
        (
            ["found", "found"],
            "None of the 2 statements has been checked by a person",
            ["not checked"] * 2,
        ),
        (["found", "checked"], "looked at 1 of the 2 statements", ["not checked", "checked"]),
        (["corrected", "checked"], "An editor has looked at all of this", ["corrected", "checked"]),
    ],
)
def test_whether_statements_are_checked_is_summed_up_and_said_with_each(
    read, reviews, said, states
):
    article = make_article(text=TEXT)
    for content, review in zip(("the port was open", "We are ready"), reviews, strict=True):
        make_claim(content, article=article, review=review)
    page = read(article)
    assert said in words(section(page, "2 statements").p)
    assert sorted(map(words, page.select(".statements > li .checking"))) == sorted(states)


def test_joint_speakers_who_are_not_equally_checked_say_so_each(read):
    article = make_article(text=TEXT)
    first = make_claim("the port was open", make_person(), article, review="checked")
    make_claim("the port was open", make_person("Ines Kord"), article, said_with=first)
    entry = words(read(article).select_one(".statements > li"))
    assert "Ivanova: checked; Kord: not checked" in entry


def test_who_speaks_stands_in_the_order_of_first_speech_with_counts_that_hold(read, read_list):
    article = make_article(text=TEXT)
    dara, ines = make_person("Dara Ivanova"), make_person("Ines Kord")
    make_claim("the port was open", ines, article)
    first = make_claim("We are ready", dara, article)
    make_claim("We are ready", ines, article, said_with=first)
    make_claim("for ships", article=article)
    rows = section(read(article), "Who speaks").select("li")
    assert [words(row) for row in rows] == [
        "Ines Kord (name not checked) 2 statements",
        "Dara Ivanova (name not checked) 1 statement",
        "unnamed officials 1 statement",
    ]
    for row, count in zip(rows, (2, 1, 1), strict=True):
        assert len(read_list(row.select("a")[-1]["href"]).results) == count


def test_words_between_quotation_marks_in_no_statement_are_listed_with_their_place(read):
    text = (
        "“We are ready,” she said.\nThe “wolf” came. It’s the mayor’s ‘very own words of it,’ yes."
    )
    end = text.index("\n")
    article = make_article(text=text, paragraphs=[[0, end], [end + 1, len(text)]])
    make_claim("We are ready", article=article)
    page = read(article)
    left = section(page, "Quoted, in no statement")
    assert "Of 2 passages between quotation marks, 1 belongs to no statement" in words(left)
    (one,) = left.select("li")
    assert words(one) == "Paragraph 2 “wolf”"
    assert "wolf" in words(page.select_one(one.a["href"]))


def test_a_text_whose_quotations_are_all_found_says_nothing_of_it(read):
    article = make_article(text="“We are ready,” she said.")
    make_claim("We are ready", article=article)
    assert section(read(article), "Quoted, in no statement") is None


def test_an_article_without_statements_says_so_and_whether_anything_is_quoted(read):
    page = read(make_article(text="It rained."))
    assert "No statement was found in this article." in words(page.main)
    assert "Nothing in this text stands between quotation marks." in words(page.main)


def test_an_inferred_speaker_is_shown_with_the_words_it_is_read_from(read):
    article = make_article(text=TEXT)
    make_claim("We are ready", make_person(), article, speaker_printed="she", rule="pronoun")
    page = read(article)
    assert "called she here" in words(page.select_one(".statements > li"))
    assert "the program worked out who is meant" in words(section(page, "1 statement"))


def test_people_and_organizations_are_listed_with_counts(read):
    article = make_article(text="Ivanova met Kord. Ivanova of the Union agreed.")
    dara = make_person()
    make_mention(dara, article, "Ivanova")
    make_mention(make_organization("Union"), article, "Union")
    make_claim("agreed", dara, article)
    page = read(article)
    assert "Dara Ivanova (name not checked) named 1 time, 1 statement" in words(
        section(page, "People")
    )
    assert "named 1 time" in words(section(page, "Organizations"))


def test_numbers_lead_to_the_statement_that_gives_them_and_to_their_measure(read):
    article = make_article(text="She said 10,000 troops came. Then 12 left.")
    claim = make_claim("10,000 troops came", article=article)
    measure = make_measure()
    make_quantity(claim=claim, unit="troops", qualifier="up to", measure=measure)
    make_quantity("12", 12, article=article)
    said, reporters = section(read(article), "Numbers").select("li")
    assert "up to 10,000 troops" in words(said)
    assert [a["href"] for a in said.select("a")] == ["#statement-1", measure.get_absolute_url()]
    assert words(reporters) == "12 In the reporter’s own words, paragraph 1"


def test_a_number_that_the_headline_repeats_is_listed_once(read):
    article = make_article(text="1,000 troops came\nShe said 1000 troops came.")
    claim = make_claim("1000 troops came", article=article)
    again = make_claim("1,000 troops came", article=article, zone="headline", repeats=claim)
    measure = make_measure()
    make_quantity("1,000", 1000, claim=again, measure=measure)
    make_quantity("1000", 1000, claim=claim, measure=measure)
    (number,) = section(read(article), "Numbers").select("li")
    assert words(number).startswith("1000")


def test_a_very_long_text_is_read_in_pages_and_each_statement_is_found_on_its_own(read):
    lines = [f"Speaker {n:04} said the port was open on day {n:04}." for n in range(3000)]
    starts = [n * (len(lines[0]) + 1) for n in range(3000)]
    article = make_article(
        text="\n".join(lines), paragraphs=[[start, start + len(lines[0])] for start in starts]
    )
    first, last = (make_claim(f"open on day {n:04}", article=article) for n in (0, 2999))
    page = read(article)
    assert words(page.select_one(".pagination span")) == "Page 1 of 3"
    assert [words(mark) for mark in page.select(".marked-text mark")] == ["open on day 0000"]
    assert words(page.select_one("#statements")) == "1 statement on this page"
    assert first.get_context_url() == f"{article.get_absolute_url()}#claim-{first.pk}"
    address, _, anchor = last.get_context_url().partition("#")
    assert words(read(address).select_one(f"mark#{anchor}")) == "open on day 2999"


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
