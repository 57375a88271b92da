"""The list of statements: what it shows, how it is narrowed, sorted and paged through."""

import pytest

from articles.filters.kinds import ArticleFacet
from articles.models import Figure
from tests.factories import make_article, make_claim, make_known_organization, make_known_person
from tests.pages.reading import number
from tests.pages.words import words

pytestmark = pytest.mark.django_db


def say(content="the port is open", speaker="Dara Ivanova", day=None, outlet=None, **fields):
    article = make_article(f"“{content},” it was said.", published=day, outlet=outlet)
    person = make_known_person(speaker) if isinstance(speaker, str) else speaker
    return make_claim(content, person, article, **fields)


def test_each_statement_is_shown_with_speaker_state_article_outlet_and_date(read_list):
    say(day="2024-10-17", outlet="Port Post")
    page = read_list("/claims/")
    [result] = page.results
    for expected in (
        "“the port is open”",
        "Dara Ivanova",
        "not checked",
        "Port reopens",
        "Port Post",
        "printed 17 October 2024, said then or earlier",
    ):
        assert expected in words(result)


def test_joint_speakers_stand_together_on_one_statement(read_list):
    first = say("we will help", "Ann Lee")
    make_claim("we will help", make_known_person("Bo Diaz"), first.article, said_with=first)
    page = read_list("/claims/")
    [result] = page.results
    assert words(result.select_one(".claim__who")).replace(" (name not checked)", "") == (
        "Ann Lee and Bo Diaz"
    )
    assert page.facets["Speaker"]["Bo Diaz"][0] == 1


def test_the_warning_of_altered_wording_stands_on_each_statement(read_list):
    say().article.__class__.objects.update(wording="reworded")
    [result] = read_list("/claims/").results
    assert result.select_one(".claim__warning")


def test_a_value_narrows_the_list_and_its_chip_takes_it_off(read_list):
    say("the port is open", "Ann Lee")
    say("the gate is shut", "Bo Diaz")
    whole = read_list("/claims/")
    count, address = whole.facets["Speaker"]["Ann Lee"]
    narrowed = read_list(f"/claims/{address}")
    assert (count, narrowed.announced) == (1, "1 statement")
    assert narrowed.title.startswith("1 statement: Ann Lee – ")
    assert "the port is open" in narrowed.heads[0]
    assert read_list(f"/claims/{narrowed.chips['Ann Lee']}").announced == "2 statements"
    assert read_list(f"/claims/{narrowed.link('Clear all')}").announced == "2 statements"


def test_two_values_of_one_facet_say_that_either_will_do(read_list):
    ann, bo = say("the port is open", "Ann Lee"), say("the gate is shut", "Bo Diaz")
    page = read_list("/claims/", speaker=[ann.speaker_id, bo.speaker_id], kind="direct")
    chips = [words(chip) for chip in page.page.select(".chips > li")]
    assert chips[0] == "Take off: Speaker Ann Lee × or Take off: Speaker Bo Diaz ×"
    assert page.announced == "2 statements"


def test_taking_off_the_last_choice_is_an_address_of_its_own(read_list):
    """An empty href would mean this very page with its choice."""
    claim = say()
    page = read_list("/claims/", speaker=claim.speaker_id)
    assert page.chips == {"Dara Ivanova": "?"}


def test_narrowing_keeps_words_order_and_other_choices_and_leaves_the_page(read_list):
    say()
    page = read_list("/claims/", q="port", sort="oldest", kind="direct", page=1)
    _, address = page.facets["Speaker"]["Dara Ivanova"]
    assert address == f"?q=port&speaker={Figure.objects.get().pk}&kind=direct&sort=oldest"
    form = page.page.select_one(".list-search")
    assert {(field["name"], field["value"]) for field in form.select("[type=hidden]")} == {
        ("kind", "direct"),
        ("sort", "oldest"),
    }


def test_statements_for_an_organization_are_told_apart(read_list):
    nato = make_known_organization("NATO", "alliance")
    say("the wall stands", nato)
    say("the door is shut", "Mark Rutte", speaks_for=nato)
    page = read_list("/claims/", organization=nato.pk)
    assert page.announced == "2 statements"
    assert {label: count for label, (count, _) in page.facets["Said"].items()} == {
        "By the organization itself": 1,
        "By its people": 1,
    }
    people = read_list(f"/claims/{page.facets['Said']['By its people'][1]}")
    assert people.heads == ["“the door is shut”"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("newest", ["third", "second", "first", "undated"]),
        ("oldest", ["undated", "first", "second", "third"]),
        ("speaker", ["third", "first", "second", "undated"]),
    ],
)
def test_the_order_is_the_same_everywhere(read_list, sort, expected):
    say("first", "Łukasz Kohut", "2024-10-01")
    say("second", "Al Qasr", "2024-10-02")
    say("third", "Alba Kiel", "2024-10-03")
    say("undated", None)
    page = read_list("/claims/", sort=sort)
    assert [head.strip("“”") for head in page.heads] == expected


def test_one_day_is_ordered_by_article_and_then_by_place(read_list):
    older = make_article("one two", published="2024-10-01")
    newer = make_article("three four", published="2024-10-01")
    for content, article in (("two", older), ("four", newer), ("one", older), ("three", newer)):
        make_claim(content, None, article)
    assert [head.strip("“”") for head in read_list("/claims/").heads] == [
        *("three", "four", "one", "two")
    ]


def test_what_was_searched_for_is_marked(read_list):
    say("our soldiers <b>came</b>")
    page = read_list("/claims/", q="soldier came")
    assert [words(mark) for mark in page.page.select("mark")] == ["soldiers", "came"]
    assert not page.page.select("blockquote b")


def test_an_empty_list_says_what_was_asked_and_each_way_to_widen_it(read_list):
    claim = say()
    page = read_list("/claims/", q="zebra", speaker=claim.speaker_id)
    assert page.announced == "0 statements"
    assert "No statement fits all of this" in page
    assert page.link("1 statement without the words “zebra”") == f"?speaker={claim.speaker_id}"
    assert "without Speaker" not in page, "that would find nothing either"
    assert page.chips["Dara Ivanova"] == "?q=zebra"
    assert page.facets["Speaker"] == {"Dara Ivanova": (0, "?q=zebra")}


def test_an_archive_without_statements_says_so(read_list):
    assert "holds no statement yet" in read_list("/claims/")


def test_a_list_says_what_it_covers(read_list):
    say(day="2024-10-17")
    say("the gate is shut", day="2024-10-18", review="checked")
    assert read_list("/claims/").coverage == (
        "Printed in 2 articles. All print their publication date. 1 of 2 statements checked."
    )


def many(how_many):
    article = make_article(" ".join(f"word{n}" for n in range(how_many)))
    for n in range(how_many):
        make_claim(f"word{n}", None, article)


def test_pages_are_walked_by_number_and_each_statement_is_on_one(read_list):
    many(60)
    seen, address = [], "?"
    while address:
        page = read_list(f"/claims/{address}")
        seen += page.heads
        following = page.page.select_one("[rel=next]")
        address = following["href"] if following else ""
    assert len(seen) == len(set(seen)) == number(page.announced) == 60
    assert page.announced == "60 statements, page 3 of 3"


@pytest.mark.parametrize("asked", ["99", "0", "-1", "9" * 5000])
def test_a_page_out_of_range_is_the_last_page_or_the_first(read_list, asked):
    many(30)
    assert "of 2" in read_list("/claims/", page=asked).announced


def test_what_an_address_says_that_means_nothing_is_named_and_left_out(read_list):
    say()
    page = read_list("/claims/", speaker="<b>x</b>", kind="shouted", year="0", nonsense="1")
    assert page.announced == "1 statement"
    for name in ("“<b>x</b>” is nothing to choose under Speaker.", "“shouted”", "“0”"):
        assert name in page
    assert "nonsense" not in str(page.page.main)


def test_a_search_without_letters_says_so_and_finds_everything(read_list):
    say()
    page = read_list("/claims/", q="!?")
    assert page.announced == "1 statement"
    assert "“!?” has no letters or digits to search for." in page


def test_all_values_of_a_long_facet_have_a_page_with_search_and_letters(read_list):
    for n in range(12):
        say(f"word{n}", f"Speaker {n:02} Family{chr(97 + n)}")
    page = read_list("/claims/", kind="direct")
    whole = read_list(f"/claims/{page.link('Show all under Speaker')}")
    assert len(whole.choices) == 12
    assert list(whole.choices) == sorted(whole.choices)
    _, address = whole.choices["Speaker 03 Familyd"]
    assert read_list(f"/claims/{address}").announced == "1 statement"
    found = read_list("/claims/", all="speaker", find="FAMILYC")
    assert found.announced.startswith("1 choice for “FAMILYC”")


def test_the_page_of_all_values_keeps_the_other_choices_in_sight(read_list):
    say("the port is open", "Ann Lee")
    say("the gate is shut", "Bo Diaz")
    page = read_list("/claims/", q="port", kind="direct", all="speaker")
    assert page.chips == {
        "port": "?kind=direct&all=speaker",
        "Word for word": "?q=port&all=speaker",
    }
    assert page.link("Back to the statements") == "?q=port&kind=direct"
    assert page.page.select_one("[name=robots]")["content"] == "noindex,follow"


def test_articles_are_offered_one_by_one_only_where_few_statements_are_left(read_list, monkeypatch):
    monkeypatch.setattr(ArticleFacet, "most_results", 2)
    for words_said, name in [("one", "Ann Lee"), ("two", "Ann Lee"), ("three", "Bo Diaz")]:
        say(words_said, name)
    everything, of_ann = read_list("/claims/"), read_list("/claims/", q="lee")
    assert not everything.page.select('a[href="?all=article"]')
    assert read_list("/claims/", all="article").announced == everything.announced
    assert of_ann.page.select('a[href="?q=lee&all=article"]')
    whole = read_list("/claims/", q="lee", all="article").page
    assert len(whole.select('a[href^="?q=lee&article="]')) == 2


def test_letters_lead_to_the_names_under_them(read_list):
    for name in ("Ann Lee", "Bo Łuk", "Cy Diaz"):
        say(f"so says {name}", name)
    page = read_list("/claims/", all="speaker")
    under = read_list(f"/claims/{page.link('L, 2')}")
    assert list(under.choices) == ["Ann Lee", "Bo Łuk"]


def test_rejected_and_withdrawn_are_on_no_list_and_in_no_count(read_list):
    say(review="rejected")
    withdrawn = make_article("the gate is shut", withdrawn_at="2025-01-01T00:00Z")
    make_claim("the gate", make_known_person("Bo Diaz"), withdrawn)
    say("the wall stands", "Cy Roth")
    page = read_list("/claims/")
    assert page.announced == "1 statement"
    assert list(page.facets["Speaker"]) == ["Cy Roth"]
