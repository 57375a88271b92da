"""Which numbers a text gives: value, unit, qualifier, verb as printed and measure."""

from decimal import Decimal

import pytest

from articles.extraction.document import Document, read
from articles.extraction.quantities import find_quantities
from articles.extraction.spans import Span


def found_in(text):
    return find_quantities(text, Document(text, paragraphs=(Span(0, len(text)),)))


def values(text):
    """Printed words, lower value and unit of each number; the upper value where it differs."""
    return [
        (number.span.of(text), number.low, number.unit)
        if number.low == number.high
        else (number.span.of(text), (number.low, number.high), number.unit)
        for number in found_in(text)
    ]


def case(text, *expected, why):
    return pytest.param(text, list(expected), id=why)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("killed at least 31 people", ("31", 31, "people"), why="digits"),
        case("about 11 thousand soldiers", ("11 thousand", 11_000, "soldiers"), why="scale in words"),
        case("10,000 North Korean soldiers", ("10,000", 10_000, "soldiers"), why="nation between"),
        case("1.9 million people fled", ("1.9 million", 1_900_000, "people"), why="decimal and scale"),
        case("some 13 000 tonnes of grain", ("13 000", 13_000, "tonnes"), why="thousands by a blank"),
        case("13\u00a0000 tonnes", ("13\u00a0000", 13_000, "tonnes"), why="a hard blank"),
        case("12\u2009500 troops", ("12\u2009500", 12_500, "troops"), why="a thin blank"),
        case("Up to ١٢٬٠٠٠ troops", ("١٢٬٠٠٠", 12_000, "troops"), why="Arabic digits"),
        case("Sixteen people were injured", ("Sixteen", 16, "people"), why="a word"),
        case("Twenty-five men were killed", ("Twenty-five", 25, "men"), why="a compound word"),
        case("two hundred and fifty rockets", ("two hundred and fifty", 250, "rockets"), why="words"),
        case("half a million displaced people", ("half a million", 500_000, "people"), why="half a"),
        case("more than a dozen civilians", ("a dozen", 12, "civilians"), why="a dozen"),
        case("€35 billion", ("€35 billion", 35_000_000_000, "EUR"), why="symbol before"),
        case("$1.2m", ("$1.2m", 1_200_000, "USD"), why="symbol and letter"),
        case("US$ 50bn in aid", ("US$ 50bn", 50_000_000_000, "USD"), why="symbol with letters"),
        case("124 billion euros", ("124 billion euros", 124_000_000_000, "EUR"), why="word after"),
        case("5 million shekels", ("5 million shekels", 5_000_000, "ILS"), why="another currency"),
        case("$600-million", ("$600-million", 600_000_000, "USD"), why="a hyphen before the scale"),
        case("0.123456 percent", ("0.123456 percent", Decimal("0.1235"), "percent"), why="as exact as a record"),
        case("81 percent of citizens", ("81 percent", 81, "percent"), why="percent"),
        case("30 per cent", ("30 per cent", 30, "percent"), why="per cent"),
        case("49% of homes", ("49%", 49, "percent"), why="the sign"),
        case(
            "two-thirds of citizens", ("two-thirds", Decimal("0.6667"), "fraction"), why="fraction"
        ),
        case("a third of the city", ("a third", Decimal("0.3333"), "fraction"), why="a third of"),
        case("Half of the population", ("Half", Decimal("0.5"), "fraction"), why="half of"),
        case("between 200 and 300 missiles", ("200 and 300", (200, 300), "missiles"), why="between"),
        case("10,000 to 12,000 troops", ("10,000 to 12,000", (10_000, 12_000), "troops"), why="to"),
        case("10–12,000 troops", ("10–12,000", (10_000, 12_000), "troops"), why="thousands left out"),
        case("2 to 3 million people", ("2 to 3 million", (2_000_000, 3_000_000), "people"), why="shared scale"),
        case("20-30% of wheat", ("20-30%", (20, 30), "percent"), why="a range of percentages"),
        case("dozens of civilians were killed", ("dozens", None, "civilians"), why="no number"),
        case("tens of thousands of people", ("tens of thousands", None, "people"), why="no number, longer"),
        case("3,000 North Koreans", ("3,000", 3_000, "North Koreans"), why="a demonym is the noun"),
        case("killing seven.", ("seven", 7, "people"), why="no noun after killing"),
        case("wounded 152 others", ("152", 152, "people"), why="others"),
        case("Of the 31 killed, many", ("31", 31, "people"), why="killed is the noun"),
        case("the 3,000-strong force", ("3,000", 3_000, "people"), why="strong"),
        case("shot down 43 of 72 drones", ("43", 43, "drones"), ("72", 72, "drones"), why="of so many"),
        case("500 square kilometres", ("500", 500, "square kilometres"), why="an area"),
        case("600 aid trucks a day", ("600", 600, "trucks"), why="a modifier before the noun"),
        case("One person was killed", ("One", 1, "person"), why="one, if somebody died"),
        case("two brigades of 6,000 people each", ("6,000", 6_000, "people"), why="small words are left"),
        case("The number of refugees has reached 3 million.", ("3 million", 3_000_000, "refugees"), why="noun before"),
        case("The death toll has risen to 44,000.", ("44,000", 44_000, "people"), why="toll"),
        case("1,500 inspections", ("1,500", 1_500, "inspections"), why="a noun that no table has"),
        case("rose from 10,000 to 20,000 troops", ("10,000", 10_000, "troops"), ("20,000", 20_000, "troops"), why="from and to are no range"),
        case("31 Abrams tanks and 16 Black Hawk helicopters", ("31", 31, "tanks"), ("16", 16, "helicopters"), why="names of weapons between"),
        case("13.5 trillion roubles ($145 billion)", ("13.5 trillion roubles", 13_500_000_000_000, "RUB"), ("$145 billion", 145_000_000_000, "USD"), why="converted"),
    ],
)  # fmt: skip
def test_numbers_are_found_with_value_and_unit(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("on November 23, 2024", id="a date"),
        pytest.param("since 2014 and in the 1990s", id="years"),
        pytest.param("In 2022 Russian soldiers entered Bucha.", id="a year before a noun"),
        pytest.param("on October 7 and Jan. 2", id="days without year"),
        pytest.param("a 45-year-old man", id="an age"),
        pytest.param("Fatima, 35, a nurse", id="an age between commas"),
        pytest.param("a man aged 35", id="aged"),
        pytest.param("for two and a half years", id="a duration in words"),
        pytest.param("in the past 24 hours", id="a duration"),
        pytest.param("a 60-day truce", id="a duration as an adjective"),
        pytest.param("at 10:30, at 3 p.m.", id="times of day"),
        pytest.param("won 3-1", id="a score"),
        pytest.param("passed 390-78", id="a vote as a score"),
        pytest.param("a Hwasong-11 and an F-16", id="names of weapons"),
        pytest.param("G7 leaders and the COVID-19 years", id="letters before"),
        pytest.param("a 155mm shell", id="a calibre"),
        pytest.param("UN Resolution 1701", id="a resolution"),
        pytest.param("Article 5 and Channel 12", id="capital words that name"),
        pytest.param("the Group of 20", id="a group by its number"),
        pytest.param("20 kilometers from the front", id="a distance"),
        pytest.param("a 10-point plan", id="a number in an adjective"),
        pytest.param("a third term, the 7th brigade", id="ordinals"),
        pytest.param("two officials and three countries", id="small words that nobody counts"),
        pytest.param("one of the leaders", id="one"),
        pytest.param("9/11 and 24/7", id="slashes"),
        pytest.param("1e400 troops", id="a number of a program"),
        pytest.param("12,000,000,000,000,000,000,000 troops", id="more than there is of anything"),
        pytest.param("1" * 5_000 + " troops", id="too many digits"),
        pytest.param("300m from the border", id="metres, not millions"),
        pytest.param("version 3.5.2", id="a version"),
        pytest.param("dropped 500 pound bombs", id="a weight of bombs"),
        pytest.param("a 226 kilogram bomb", id="a weight as an adjective"),
        pytest.param("Operation 1027 began", id="an operation"),
    ],
)
def test_other_numbers_are_not_taken_for_counts(text):
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("up to 12,000 troops", "up to"),
        ("About 93 percent", "about"),
        ("at least 31 people", "at least"),
        ("over 200 billion euros", "over"),
        ("more than 1.9 million people", "more than"),
        ("an estimated 2,000 tonnes", "an estimated"),
        ("as many as 300 fighters", "as many as"),
        ("no fewer than 300 fighters", "no fewer than"),
        ("just over 300 fighters", "just over"),
        ("a total of 1,050 soldiers", "a total of"),
        ("some 600 trucks", "some"),
        ("between 200 and 300 people", "between"),
        ("300 people or more", ""),
        ("300 or more people", "or more"),
        ("300+ people", "or more"),
        ("6,000 people each", "each"),
        ("300 people", ""),
        ("nearly 300 or so fighters", "nearly; or so"),
    ],
)
def test_what_limits_a_number_stands_before_or_behind_it(text, qualifier):
    assert [number.qualifier for number in found_in(text)] == [qualifier]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("the contingent may grow to 100,000", "may grow to"),
        ("Russia is preparing to deploy 10,000 soldiers", "is preparing to deploy"),
        ("missions will hit the target of 75,000 soldiers", "will hit the target of"),
        ("Putin has brought 11,000 troops", "has brought"),
        ("10,000 soldiers that they are preparing to send", "are preparing to send"),
        ("11 thousand soldiers, have been brought here", "have been brought"),
        ("Pyongyang may send up to 100,000 soldiers", "may send"),
        ("killing at least 31 people", "killing"),
        ("a plan to provide Ukraine with up to €35 billion", "plan to provide"),
        ("The UN appealed for $6 billion", "appealed for"),
        ("needs 1 million shells", "needs"),
        ("More than 50 people have been killed", "have been killed"),
        ("struck an apartment building, killing three people", "killing"),
        ("up to 12,000 soldiers are currently training there", "are currently training"),
        ("10,000 soldiers", ""),
    ],
)
def test_the_verb_is_given_as_printed(text, verb):
    assert [number.modality for number in found_in(text)] == [verb]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("11,000 North Korean troops", "North Korean troops"),
        ("10,000 North Korean Soldiers", "North Korean troops"),
        ("10,000 soldiers of North Korea", "North Korean troops"),
        ("12,000 military personnel from North Korea", "North Korean troops"),
        ("North Korean soldiers, 11 thousand soldiers, came", "North Korean troops"),
        ("North Korea has sent 10,000 soldiers", "North Korean troops"),
        ("Pyongyang may send up to 100,000 troops", "North Korean troops"),
        ("75,000 Ukrainian soldiers trained", "Ukrainian troops trained"),
        ("12,000 North Korean soldiers are training there", "North Korean troops"),
        ("Britain has trained 50,000 Ukrainian soldiers", "Ukrainian troops trained"),
        ("Russia has lost more than 700,000 soldiers", "Russian troops lost"),
        ("5,000 soldiers by next year", None),
        ("At least 31 people were killed", "people killed"),
        ("killed at least 31 people", "people killed"),
        ("killing 31", "people killed"),
        ("31 people were killed in Gaza City on Monday", "people killed in Gaza"),
        ("31 people were killed in the southern Gaza Strip", "people killed in Gaza"),
        ("31 people were killed in Nahariya", "people killed"),
        ("The death toll in Gaza has risen to 44,000", "people killed in Gaza"),
        ("had claimed over 14,000 lives", "people killed"),
        ("led to the death of ten civilians", "civilians killed"),
        ("50 Arabs have died", "people killed"),
        ("101,827 Palestinians wounded", "Palestinians injured"),
        ("“more than 128 workers” have been killed", "workers killed"),
        ("three women were killed", "women killed"),
        ("11 houses had been destroyed", "houses destroyed"),
        ("launched at least 1,961 “Shahed” drones", "drones launched"),
        ("took 250 hostages", "hostages"),
        ("17 metric tonnes of supplies", "tonnes of supplies"),
        ("a population of 2.3 million", None),
        ("wounding 152 others", "people injured"),
        ("31 people were injured", "people injured"),
        ("31 civilians were killed", "civilians killed"),
        ("3,000 North Koreans had been killed", "North Koreans killed"),
        ("12 million people have fled their homes in Sudan", "people displaced in Sudan"),
        ("3.5 million displaced people", "people displaced"),
        ("released 153 prisoners", "prisoners released"),
        ("exchanged 300 prisoners each", "prisoners exchanged"),
        ("killed 20 militants", "fighters killed"),
        ("20 worshippers were killed", "worshippers killed"),
        ("shot down 72 drones", "drones shot down"),
        ("fired 200 missiles", "missiles launched"),
        ("600 aid trucks a day entered", "aid trucks entered"),
        ("2,000 tonnes of food", "tonnes of food"),
        ("€18 billion in loans", "loans"),
        ("provide Ukraine with €18 billion in loans", "loans to Ukraine"),
        ("0.25 percent of their GDP", "share of GDP"),
        ("100 people attended", None),
        ("provided Ukraine with 124 billion euros support", "support to Ukraine"),
    ],
)  # fmt: skip
def test_a_measure_is_one_label_for_the_same_count(text, measure):
    assert [number.measure for number in found_in(text)] == [measure]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        pytest.param(
            "Putin has brought 11,000 North Korean troops and the contingent may grow to 100,000.",
            ["North Korean troops", "North Korean troops"],
            id="what grows is what was counted before",
        ),
        pytest.param(
            "An air strike killed 17 people, including five children.",
            ["people killed", "children killed"],
            id="those included met the same fate",
        ),
        pytest.param(
            "Some 90 per cent of Gaza's 2.3 million people have been displaced.",
            [None, None],
            id="what befell a share did not befall the whole",
        ),
        pytest.param(
            "At least 18 people – eight of them children – have been killed in Gaza.",
            ["people killed in Gaza", None],
            id="an aside between noun and verb",
        ),
        pytest.param(
            "1,050 Russian soldiers were killed and 12 tanks destroyed.",
            ["Russian troops killed", "tanks destroyed"],
            id="two counts in one sentence",
        ),
    ],
)
def test_measures_within_a_sentence(text, measures):
    assert [number.measure for number in found_in(text)] == measures


def test_a_headline_says_whose_troops_the_line_below_counts():
    text = (
        "Allies act on reports of North Korean troops\n"
        "President cites reports of up to 12,000 troops training for deployment, calls for aid.\n"
        "The president spoke late Tuesday of up to 9,000 men.\n"
    )
    first, *_ = find_quantities(text, read(text))
    assert (first.span.of(text), first.measure) == ("12,000", "North Korean troops")


def test_numbers_of_what_is_cut_are_left_out():
    text = (
        "12 C\nKyiv\n\nTalks resume in Geneva on Tuesday\n\n"
        "Delegates met in Geneva, and 300 prisoners were released.\n\n"
        "They will meet again, a spokesman said.\n\n"
        "Related Articles\n5,000 troops leave the border\n"
    )
    assert [n.span.of(text) for n in find_quantities(text, read(text))] == ["300"]


def test_spans_are_offsets_into_the_text_as_given():
    text = "\r\n“We know about 10,000 soldiers of North Korea”\r\n"
    (number,) = found_in(text)
    assert text[number.span.start : number.span.end] == "10,000"


def test_one_in_five_is_a_share():
    assert values("One in five people faces starvation.") == [
        ("One in five", Decimal("0.2"), "fraction")
    ]


@pytest.mark.xfail(reason="the sum is told by a noun that stands before it, beyond an apposition")
def test_a_sum_in_apposition_has_a_measure():
    (number,) = found_in("to liquidate all Russian assets, a huge amount, over 200 billion euros")
    assert number.measure == "Russian assets"
