"""One claim: its words, why they are put to this speaker, and how to cite it."""

import pytest

from articles import editing
from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.words import facts, section, words

pytestmark = pytest.mark.django_db

TEXT = "Ivanova spoke. “The port is open,” she told the Herald, citing reports. Kord agreed."


@pytest.fixture
def article(db):
    return make_article(text=TEXT, outlet="Herald", published="2024-10-17")


def test_words_said_word_for_word_stand_between_quotation_marks(read, article):
    page = read(make_claim("The port is open", make_person(review="checked"), article))
    assert words(page.blockquote) == "“The port is open”"
    assert facts(page)["Who"].startswith("Dara Ivanova")


def test_reported_words_stand_without_quotation_marks(read, article):
    page = read(make_claim("Kord agreed", article=article, kind="reported"))
    assert words(page.blockquote) == "Kord agreed"
    assert words(page.select_one(".page-head__kicker")).endswith("in the reporter’s words")


def test_words_that_are_no_sentence_stand_behind_their_verb(read, article):
    claim = make_claim("citing reports", article=article, kind="reported", cue="told", cue_start=39)
    assert words(read(claim).blockquote) == "told citing reports"


@pytest.mark.parametrize("fields", [{"kind": "direct", "cue_start": 0}, {"cue_start": 80}])
def test_words_that_need_no_verb_or_have_it_behind_them_stand_alone(read, article, fields):
    claim = make_claim("citing reports", article=article, **{"kind": "mixed", **fields})
    assert words(read(claim).blockquote).strip("“”") == "citing reports"


@pytest.mark.parametrize(
    ("make", "printed", "who"),
    [
        (make_person, "Ivanova", "Ivanova, read as Dara Ivanova (name not checked)"),
        (make_person, "Dara Ivanova", "Dara Ivanova (name not checked)"),
        (make_organization, "dockers", "dockers, recorded under Harbour Union (name not checked)"),
    ],
)
def test_the_speaker_is_shown_as_recorded_and_as_printed(read, article, make, printed, who):
    claim = make_claim("The port is open", make(), article, speaker_printed=printed)
    assert facts(read(claim))["Who"].startswith(who)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        pytest.param(
            {"speaker_printed": "she", "rule": "pronoun", "antecedent": "Ivanova"},
            "she, read as Dara Ivanova (name not checked)Because nobody else of whom the article has "
            "just spoken fits as well (“Ivanova”).",
            id="pronoun",
        ),
        pytest.param(
            {"speaker_printed": "an MP", "speaker_kind": "described", "rule": "description"},
            "an MP, read as Dara Ivanova (name not checked)Because the article describes "
            "nobody else so.",
            id="description",
        ),
        pytest.param(
            {"speaker_printed": "", "rule": "continued"},
            "Dara Ivanova (name not checked)Because the words go on from what was put to the same "
            "speaker just before.",
            id="continued",
        ),
        pytest.param(
            {"speaker_printed": "it", "rule": "a rule of tomorrow"},
            "it, read as Dara Ivanova (name not checked)Because that is who the words around it can "
            "mean.",
            id="unknown-rule",
        ),
        pytest.param({"rule": "name"}, "The article names the speaker here.", id="named"),
        pytest.param({"rule": "editor"}, "An editor says so.", id="editor"),
    ],
)
def test_why_this_speaker_is_said_in_words(read, article, fields, why):
    claim = make_claim("The port is open", make_person(), article, **fields)
    assert facts(read(claim))["Who"].endswith(why)


@pytest.mark.parametrize(
    ("fields", "speaker", "why"),
    [
        ({}, "unnamed: officials", "The article does not name the speaker."),
        (
            {"speaker_kind": "described", "speaker_printed": "an MP"},
            "not named: an MP",
            "The article describes the speaker and does not let one know who it is.",
        ),
        (
            {"speaker_kind": "none", "speaker_printed": ""},
            "no speaker given",
            "The article does not say who said it.",
        ),
        (
            {"rule": "two antecedents"},
            "unnamed: officials",
            "Two readings are as good, and the article does not say which is right.",
        ),
    ],
)
def test_an_unknown_speaker_is_said_to_be_unknown_and_why(read, article, fields, speaker, why):
    known = facts(read(make_claim("The port is open", article=article, **fields)))
    assert known["Who"] == f"{speaker}{why}"


def test_the_reason_that_an_editor_gave_stands_beside_the_speaker(read, article, admin_user):
    claim, bo = make_claim("The port is open", make_person(), article), make_person("Bo Diaz")
    editing.correct(claim, {"speaker": bo}, admin_user, "The caption names Bo Diaz.")
    editing.correct(claim, {"cue": "said"}, admin_user, "As printed.")
    assert facts(read(claim))["Who"].endswith(
        "An editor says so. The reason given: The caption names Bo Diaz."
    )
    editing.withhold(bo, admin_user, "harm")
    assert "reason" not in facts(read(claim))["Who"]


def test_joint_speakers_stand_together_each_with_the_ground(read, article):
    first = make_claim("The port is open", make_person("Dara Ivanova"), article)
    second = make_claim("The port is open", make_person("Ines Kord"), article, said_with=first)
    for claim in (first, second):
        voices = read(claim).select_one(".record dd").find_all("p")
        assert [words(voice.a) for voice in voices] == ["Dara Ivanova", "Ines Kord"]
        assert facts(read(claim))["How sure"].startswith("Found by program, not checked")
    second.review = "checked"
    second.save()
    state = "Ivanova: Found by program, not checked; Kord: Checked by an editor"
    assert facts(read(first))["How sure"].startswith(state)


def test_the_organization_that_a_speaker_speaks_for_is_named(read, article):
    union = make_organization("Harbour Union")
    page = read(make_claim("The port is open", make_person(), article, speaks_for=union))
    assert "Dara Ivanova (name not checked) for Harbour Union" in facts(page)["Who"]


def test_circumstances_are_shown_as_printed(read, article):
    claim = make_claim(
        "The port is open",
        make_person(),
        article,
        cue="told",
        basis="citing reports",
        occasion="at the pier",
        told_to="the Herald",
    )
    known = facts(read(claim))
    assert known["How it is put"] == "told"
    assert known["On what basis"] == "citing reports"
    assert known["Occasion"] == "at the pier"
    assert known["Said to"] == "the Herald"


def test_a_day_of_its_own_is_shown_with_its_ground(read, article):
    claim = make_claim(
        "The port is open",
        article=article,
        said="2024-10-15",
        said_precision="day",
        said_basis="text",
        said_note="the text says “on Tuesday”",
    )
    said = facts(read(claim))["When"]
    assert said.startswith("Said 15 October 2024, worked out")


def test_a_day_that_is_only_the_latest_possible_says_so(read, article):
    day = {"said": "2024-10-15", "said_precision": "day", "said_bound": "not_after"}
    claim = make_claim("The port is open", article=article, **day)
    assert facts(read(claim))["When"].startswith("Said 15 October 2024 or earlier")


def test_without_a_day_of_its_own_it_was_said_by_the_day_of_printing(read, article):
    said = facts(read(make_claim("The port is open", article=article)))["When"]
    assert said.startswith("Printed 17 October 2024, said then or earlier")


def test_without_any_date_it_is_undated(read):
    claim = make_claim("The port is open", article=make_article(text=TEXT))
    assert facts(read(claim))["When"].startswith("Undated")


def test_the_passage_shows_the_words_marked_in_their_paragraph(read, article):
    page = read(make_claim("The port is open", article=article))
    assert words(page.select_one(".passage__text")) == TEXT
    assert words(page.select_one(".passage mark")) == "The port is open"


def test_the_passage_of_a_headline_is_the_headline(read):
    text = f"Port is open\n{TEXT}"
    article = make_article(
        text=text, headline="Port is open", headline_start=0, headline_end=12, paragraphs=[[13, 99]]
    )
    page = read(make_claim("Port is open", article=article, zone="headline"))
    assert words(page.select_one(".passage__text")) == "Port is open"


def test_it_opens_in_its_article(read, article):
    claim = make_claim("The port is open", article=article)
    place = f"{article.get_absolute_url()}#claim-{claim.pk}"
    page = read(claim)
    assert page.select_one(".record cite a")["href"] == place
    assert page.select_one(".passage a")["href"] == place


def test_it_opens_on_the_page_of_its_outlet_at_the_words(read):
    article = make_article(text=TEXT, url="https://herald.example/port")
    links = read(make_claim("The port is open", article=article)).select(".record a[rel]")
    address = "https://herald.example/port#:~:text=The%20port%20is%20open"
    assert [link["href"] for link in links] == [address]


def test_without_a_web_address_nothing_leads_outside(read, article):
    assert read(make_claim("The port is open", article=article)).select("a[rel~=external]") == []


def test_one_goes_on_to_the_statements_before_and_after(read, article):
    first = make_claim("Ivanova spoke", article=article)
    second = make_claim("The port is open", make_person(), article)
    last = make_claim("Kord agreed", article=article)
    make_claim("spoke", article=article, review="rejected")
    page = read(second)
    assert words(page.select_one(".page-head__kicker")).startswith("Statement 2 of 3")
    assert page.select_one("a[rel=prev]")["href"] == first.get_absolute_url()
    assert page.select_one("a[rel=next]")["href"] == last.get_absolute_url()
    assert read(first).select("a[rel=prev]") == read(last).select("a[rel=next]") == []


def test_it_leads_to_all_of_its_speaker_and_all_of_its_article(read, article):
    speaker = make_person()
    claim = make_claim("The port is open", speaker, article)
    page = read(claim)
    lists = {words(a): a["href"] for a in page.select(".beside__lists a")}
    assert lists == {
        "All statements of Dara Ivanova": f"/claims/?speaker={speaker.pk}",
        "The only statement of this article": f"/claims/?article={article.pk}",
    }
    for address in lists.values():
        assert claim.content in words(read(address).main)


def test_statements_that_belong_together_lead_to_each_other(read, article):
    outer = make_claim("The port is open,” she told", make_person(), article)
    inner = make_claim("The port is open", article=article, within=outer)
    headline = make_claim("Ivanova spoke", article=article, zone="headline", repeats=outer)
    related = section(read(outer), "In the same article")
    assert {a["href"] for a in related.select("a")} >= {
        inner.get_absolute_url(),
        headline.get_absolute_url(),
    }
    outer_address = f'a[href="{outer.get_absolute_url()}"]'
    assert section(read(inner), "In the same article").select_one(outer_address)
    assert read(headline).select_one(f".notice {outer_address}")


def test_a_rejected_statement_is_no_relation(read, article):
    outer = make_claim("The port is open,” she told", article=article, review="rejected")
    inner = make_claim("The port is open", article=article, within=outer)
    assert section(read(inner), "In the same article") is None


def test_its_numbers_lead_to_what_they_count(read):
    article = make_article(text="She said 10,000 troops came.")
    claim = make_claim("10,000 troops came", article=article)
    measure = make_measure()
    make_quantity(claim=claim, qualifier="up to", unit="troops", measure=measure)
    numbers = read(claim).select_one(".record__numbers")
    assert words(numbers) == "up to 10,000 troops: North Korean troops"
    assert numbers.select_one(f'a[href="{measure.get_absolute_url()}"]')


@pytest.mark.parametrize(
    ("review", "at", "state"),
    [
        ("found", None, "Found by program, not checked"),
        ("checked", "2025-05-03T12:00Z", "Checked by an editor, 3 May 2025"),
        ("corrected", "2025-05-03T12:00Z", "Corrected by an editor, 3 May 2025"),
    ],
)
def test_the_state_of_checking_is_said_on_the_page_and_in_the_citation(
    read, article, review, at, state
):
    claim = make_claim("The port is open", article=article, review=review, reviewed_at=at)
    page = read(claim)
    assert words(page.select_one(".record .checking")) == state
    assert state in words(page.select_one(".citation__text"))


def test_altered_wording_is_warned_of_on_the_page_and_in_the_citation(read):
    article = make_article(text=TEXT, wording="translated")
    page = read(make_claim("The port is open", article=article))
    assert "Translated" in words(page.select_one("aside.notice"))
    assert "Translated" in words(page.select_one(".citation__text"))


def test_text_from_outside_stays_text(read):
    script = "<script>alert(1)</script>"
    article = make_article(text=f"{script} said so.", headline=script)
    claim = make_claim(
        script, article=article, speaker_printed=script, cue=script, basis=script, occasion=script
    )
    page = read(claim)
    assert page.select("script") == []
    assert script in words(page.blockquote)


@pytest.mark.parametrize("fields", [{"review": "rejected"}])
def test_a_rejected_claim_is_gone(read, article, fields):
    read(make_claim("The port is open", article=article, **fields), status=410)


def test_a_claim_of_a_withdrawn_article_is_gone(read):
    article = make_article(text=TEXT, withdrawn_at="2025-01-01T00:00Z")
    read(make_claim("The port is open", article=article), status=410)


def test_a_claim_of_a_rejected_speaker_is_shown_as_printed(read, article):
    speaker = make_person(review="rejected")
    claim = make_claim("The port is open", speaker, article, speaker_printed="Ivanova")
    page = read(claim)
    assert facts(page)["Who"].startswith("Ivanova")
    assert page.select(f'a[href="{speaker.get_absolute_url()}"]') == []


def test_a_withheld_speaker_is_named_nowhere_around_the_statement(read, article):
    speaker = make_person("Dara Ivanova", display="withheld")
    page = read(make_claim("The port is open", speaker, article, speaker_printed="Ivanova of 3b"))
    assert facts(page)["Who"].startswith("[name withheld]")
    assert "Ivanova of 3b" not in words(page.main)
    assert "Dara" not in words(page.main)


def test_the_speaker_of_a_merged_record_is_the_one_that_remains(read, article):
    root = make_person("Dara Ivanova")
    claim = make_claim("The port is open", make_person("D Ivanova", merged_into=root), article)
    assert "read as Dara Ivanova" in facts(read(claim))["Who"]


@pytest.mark.parametrize("pk", ["0", "9" * 30, "9" * 5000])
def test_an_address_of_nothing_is_not_found(read, pk):
    read(f"/claims/{pk}/", status=404)


def test_a_claim_with_many_relations_costs_as_many_queries_as_one_with_few(queries_of):
    assert queries_of(busy_claim(3)) == queries_of(busy_claim(8))


def busy_claim(size):
    numbers = " ".join(f"{n}0 ships" for n in range(1, size + 1))
    article = make_article(text=f"She said {numbers} came.")
    claim = make_claim(f"{numbers} came", make_person(), article)
    for n in range(1, size + 1):
        make_claim(f"{n}0 ships", make_person(), article, within=claim)
        make_claim("ships", make_person(), article, zone="headline", repeats=claim)
        make_claim(f"{numbers} came", make_person(), article, said_with=claim)
        make_quantity(f"{n}0", n, claim=claim, measure=make_measure(f"ships {size} {n}"))
    return claim
