"""What numbers count, so that differing words for one count meet, and what hangs on a list of them."""

from decimal import Decimal

import pytest

from articles.extraction.document import Document
from articles.extraction.quantities import find_quantities
from articles.extraction.spans import Span
from tests.extraction.reading import wrong


def found_in(text):
    return find_quantities(text, Document(text, paragraphs=(Span(0, len(text)),)))


def counts(text):
    """Each number as printed with its measure."""
    return [(number.span.of(text), number.measure) for number in found_in(text)]


def case(text, *expected, why, marks=()):
    return pytest.param(text, list(expected), id=why, marks=marks)


@pytest.mark.parametrize(
    "text",
    [
        "31 people were killed.",
        "The shelling killed 31 people.",
        "A death toll of 31 was announced.",
        "The death toll stands at 31.",
        "The death toll rose to “31”.",
        "31 dead in shelling",
        "At least 31 deaths were recorded.",
        "31 fatalities",
        "The shelling left 31 dead.",
        "31 people lost their lives.",
        "The shelling claimed 31 lives.",
        "It has claimed the lives of 31 people.",
        "The deaths of 31 people were confirmed.",
        "31 reported killed in shelling",
        "31 feared dead in shelling",
        "31 people in the market were shot dead.",
        "31 people died of their wounds.",
        "31 people, traders and customers, died.",
        "Officials put the number of dead at 31.",
        "31 bodies were pulled from the rubble.",
        "31 villagers in the valley were killed, with no survivors.",
    ],
)
def test_the_killed_are_counted_under_one_measure(text):
    assert [number.measure for number in found_in(text)] == ["people killed"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        pytest.param("The fighting displaced 40,000 people.", "people displaced", id="displaced"),
        pytest.param("Some 40,000 people have fled.", "people displaced", id="fled"),
        pytest.param("40,000 people were forced to flee.", "people displaced", id="forced to flee"),
        pytest.param(
            "The fighting forced 40,000 to leave the town.", "people displaced", id="forcing"
        ),
        pytest.param(
            "The fighting drove 40,000 people from their homes.", "people displaced", id="driving"
        ),
        pytest.param(
            "the displacement of more than 40,000 people", "people displaced", id="displacement of"
        ),
        pytest.param("40,000 internally displaced people", "people displaced", id="adjective"),
        pytest.param(
            "The number of people displaced could reach 40,000.", "people displaced", id="number of"
        ),
        pytest.param("wounding 31 others", "people injured", id="others"),
        pytest.param("31 more were hurt", "people injured", id="more"),
        pytest.param("with 31 in hospital", "people injured", id="in hospital",
                     marks=wrong("no verb tells what befell them")),
        pytest.param("taking 31 hostage", "hostages", id="taking hostage"),
        pytest.param(
            "31 people were taken hostage",
            "hostages",
            id="taken hostage",
        ),
        pytest.param("31 hostages remain in the camp", "hostages", id="hostages"),
        pytest.param("kidnapped 31 schoolgirls", "children abducted", id="kidnapped"),
        pytest.param("police arrested 31 protesters", "protesters detained", id="arrested"),
        pytest.param("31 people remain missing", "people missing", id="missing"),
        pytest.param("31 miners are trapped", "miners trapped", id="trapped"),
        pytest.param("2 million people face acute hunger", "people facing hunger", id="hunger"),
        pytest.param("2 million people are at risk of famine", "people facing hunger", id="famine"),
        pytest.param("2 million people are going hungry", "people facing hunger", id="hungry"),
        pytest.param("2 million people need food aid", "people in need of aid", id="need"),
        pytest.param("2 million people are in need of help", "people in need of aid", id="in need"),
        pytest.param("31 police officers were killed", "police officers killed", id="police"),
        pytest.param("31 policemen were killed", "police officers killed", id="policemen"),
        pytest.param("31 aid workers were killed", "aid workers killed", id="aid workers"),
        pytest.param("three suicide bombers were killed", "fighters killed", id="bombers on foot"),
        pytest.param("31 insurgents were killed", "fighters killed", id="insurgents"),
        pytest.param("shot down 31 drones", "drones shot down", id="shot down"),
        pytest.param("intercepted 31 drones", "drones shot down", id="intercepted"),
        pytest.param("31 drones were downed", "drones shot down", id="downed"),
        pytest.param("launched 31 Shahed-136 drones", "drones launched", id="with a model"),
        pytest.param("fired 5,000 155mm artillery shells", "shells launched", id="with a calibre"),
        pytest.param("31 houses were damaged", "houses damaged", id="damaged is not destroyed"),
        pytest.param("31 houses were burned", "houses destroyed", id="burned"),
        pytest.param("$31 million in military aid to Kyiv", "military aid to Ukraine", id="capital"),
        pytest.param(
            "€31 million in financial, military and humanitarian aid", "aid", id="kinds of aid"
        ),
        pytest.param("an aid package worth $31 million", "aid", id="worth"),
        pytest.param("the damage is estimated at $31 million", "damage", id="estimated"),
        pytest.param("31 Russian and Belarusian soldiers were killed", "troops killed", id="of two nations"),
        pytest.param("31 regime and allied fighters were killed", "fighters killed", id="of two sides"),
        pytest.param("a 31,000-strong North Korean force", None, id="strong"),
        pytest.param("Moscow suffered 31 casualties", "casualties", id="casualties"),
        pytest.param(
            "The number of people in need of aid has increased to 2 million.",
            "people in need of aid",
            id="number of those in need",
        ),
        pytest.param("31 people were held captive", "hostages", id="held captive"),
        pytest.param("free 31 detainees", "prisoners released", id="to free"),
        pytest.param("shot dead 31 of the abducted pupils", "pupils killed", id="verb before adjective"),
        pytest.param("31 soldiers serving in the north lost their lives", "troops killed", id="far on"),
        pytest.param("31 million requiring urgent assistance", "people in need of aid", id="requiring"),
        pytest.param("the killing of “tens” of villagers", "people killed", id="a number in marks"),
        pytest.param("taken 31 passengers hostage", "hostages", id="taken, passengers, hostage"),
        pytest.param("two percent of its gross domestic product", "share of GDP", id="of GDP"),
    ],
)  # fmt: skip
def test_other_counts_meet_under_one_measure_too(text, measure):
    assert [number.measure for number in found_in(text)] == [measure]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case(
            "The raid wounded 21 people, including five children and seven women.",
            ("21", "people injured"),
            ("five", "children injured"),
            ("seven", "women injured"),
            why="including one and another",
        ),
        case(
            "Twelve rebels were killed, along with four Congolese soldiers and six civilians.",
            ("Twelve", "fighters killed"),
            ("four", "Congolese troops killed"),
            ("six", "civilians killed"),
            why="along with",
        ),
        case(
            "They launched eight drones, five ballistic missiles and three cruise missiles.",
            ("eight", "drones launched"),
            ("five", "missiles launched"),
            ("three", "missiles launched"),
            why="things in a row",
        ),
        case(
            "Air defences shot down all 42 drones and one of four missiles.",
            ("42", "drones shot down"),
            ("one", "missiles shot down"),
            ("four", None),
            why="one of so many",
        ),
        case(
            "The navy destroyed a patrol boat and 18 missiles.",
            ("18", "missiles destroyed"),
            why="after one that has no number",
        ),
        case(
            "The strikes killed 12 people in Rafah and 15 in Jabalia.",
            ("12", "people killed"),
            ("15", "people killed"),
            why="the noun is not said again",
        ),
        case(
            "Ten fighters were killed, 30 wounded and 14 captured.",
            ("Ten", "fighters killed"),
            ("30", "people injured"),
            ("14", "people captured"),
            why="each with a fate of its own",
        ),
        case(
            "Twelve soldiers were killed and 300 troops were sent to the town.",
            ("Twelve", "troops killed"),
            ("300", None),
            why="a clause of its own",
        ),
        case(
            "Fourteen people were hurt, and four of them succumbed to their injuries.",
            ("Fourteen", "people injured"),
            ("four", "people killed"),
            why="of them",
        ),
        case(
            "The toll rose from 1,150 to 1,204 dead.",
            ("1,150", "people killed"),
            ("1,204", "people killed"),
            why="from one to another",
        ),
        case(
            "The strike killed 12 people. Thirty trucks stood nearby.",
            ("12", "people killed"),
            ("Thirty", None),
            why="not over the end of a sentence",
        ),
        case(
            "The US gave $24 billion in military aid and $16 billion in loans.",
            ("$24 billion", "military aid"),
            ("$16 billion", "loans"),
            why="sums in a row",
        ),
        case(
            "70 billion euros ($80 billion) in aid",
            ("70 billion euros", "aid"),
            ("$80 billion", "aid"),
            why="converted",
        ),
        case(
            "The dead included 11 children and three medics.",
            ("11", "children killed"),
            ("three", "medics killed"),
            why="the dead include",
        ),
        case(
            "The dead included a mother and her five children.",
            ("five", "children killed"),
            why="a mother and her children",
        ),
        case(
            "Of 188 drones launched, 76 drones were shot down and 96 were lost.",
            ("188", "drones launched"),
            ("76", "drones shot down"),
            ("96", "drones lost"),
            why="things whose noun is not said again",
        ),
        case(
            "They killed 1,200 people and took 250 hostages.",
            ("1,200", "people killed"),
            ("250", "hostages"),
            why="the dead and the hostages",
        ),
        case(
            "Ninety prisoners were freed; 78 of them will stay while 12 will be moved.",
            ("Ninety", "prisoners released"),
            ("78", None),
            ("12", None),
            why="some of those who were counted before",
        ),
        case(
            "There were 300 fighters, dozens of whom were killed.",
            ("300", None),
            ("dozens", "people killed"),
            why="what befell some befell not all",
        ),
        case(
            "The death toll rose in a town of 3,000 people.",
            ("3,000", None),
            why="a toll and a town",
        ),
        case(
            "Malnutrition threatens 3 million children, and 700,000 are severely malnourished.",
            ("3 million", None),
            ("700,000", "children malnourished"),
            why="a number whose noun was said before",
            marks=wrong("“700,000 are” does not look back for its noun"),
        ),
    ],
)
def test_what_a_list_of_numbers_shares(text, expected):
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("Two in three families have no bread.", "Two in three", "0.6667"),
        ("One in every five children is out of school.", "One in every five", "0.2"),
        ("Nine out of 10 people have fled.", "Nine out of 10", "0.9"),
        ("one-in-four households", "one-in-four", "0.25"),
        ("More than half were children.", "half", "0.5"),
        ("a third of whom are believed to be dead", "a third", "0.3333"),
        ("Nearly one-third of the city is rubble.", "one-third", "0.3333"),
    ],
)
def test_a_share_is_one_number(text, printed, value):
    (number,) = found_in(text)
    assert (number.span.of(text), number.low, number.unit) == (printed, Decimal(value), "fraction")


@pytest.mark.parametrize(
    ("text", "printed", "unit"),
    [
        ("The raid wounded dozens.", "dozens", "people"),
        ("There were tens of bodies in the yard.", "tens", "bodies"),
        ("Scores of fighters were detained.", "Scores", "fighters"),
        ("Dozens of new “Defence Forces” have sprung up.", "Dozens", "forces"),
        ("Thousands of visitors came back.", "Thousands", "visitors"),
        ("Thousands more were wounded.", "Thousands", "people"),
        ("The number of dead may reach the “tens of thousands”.", "tens of thousands", "people"),
        ("dozens of pages of letters from the front", "dozens", "pages"),
        ("Hundreds of National Congress delegates left", "Hundreds", "delegates"),
        ("Several dozen men attacked the post.", "Several dozen", "men"),
    ],
)
def test_words_that_are_no_number_are_given_without_value(text, printed, unit):
    (number,) = found_in(text)
    assert (number.span.of(text), number.low, number.unit) == (printed, None, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("30 to 40 people were killed", 30, 40),
        ("6-7 thousand troops", 6_000, 7_000),
        ("between 8.5 million and 9 million people", 8_500_000, 9_000_000),
        ("from 500 to 700 fighters hold the hill", 500, 700),
        ("two or three soldiers were killed", 2, 3),
        ("$20-30bn", 20_000_000_000, 30_000_000_000),
        ("between $5bn and $6bn", 5_000_000_000, 6_000_000_000),
        ("a quarter of a million people", 250_000, 250_000),
        ("some 3 lakh people were displaced", 300_000, 300_000),
        ("1.2m people", 1_200_000, 1_200_000),
        ("20-odd villages were burned", 20, 20),
        ("more than 20 partners", 20, 20),
    ],
)
def test_bounds_of_a_number(text, low, high):
    (number,) = found_in(text)
    assert (number.low, number.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the number of raids has more than doubled", id="no number is said"),
        pytest.param("Security Council resolution 2735 states that it binds", id="a resolution"),
        pytest.param("Group of 20 leaders met", id="a group by its number"),
        pytest.param("children under 5 are hungry", id="an age as a bound"),
        pytest.param("men aged 18 to 60 were called up", id="a range of ages"),
        pytest.param("women between the ages of 18 and 40", id="between ages"),
        pytest.param("the 2023 attacks", id="a year before attacks"),
        pytest.param("the 1948 refugees", id="a year before people"),
        pytest.param("hundreds of miles away", id="a distance without value"),
        pytest.param("dozens of times", id="how often"),
        pytest.param("T-72 tanks and 2S19 howitzers", id="models"),
        pytest.param("the 36th Brigade and 11th Corps", id="units by their number"),
        pytest.param("Call +249 912 345 678 or 1-800-555-0199", id="telephone numbers"),
        pytest.param("at 221 Baker Street", id="an address"),
        pytest.param("since 9/11, and after October 7", id="days that are names"),
        pytest.param("four guard posts were hit", id="small words for things nobody counts"),
        pytest.param("were killed in one of the worst flare-ups", id="one of the worst"),
        pytest.param("no one was hurt", id="no one"),
        pytest.param("she left with her three children", id="her own"),
        pytest.param("the two cases differ", id="cases"),
        pytest.param("three in ten days", id="so many in so many days"),
        pytest.param("30m from the fence", id="metres"),
        pytest.param("the Group of Seven", id="seven as a name"),
        pytest.param("Route 60, Camp 12 and Block 5", id="roads and camps"),
        pytest.param("at 0300 GMT on day 12", id="hours and days"),
    ],
)
def test_numbers_that_count_nothing_are_left_out(text):
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("We know about 9,000 men on the border", ""),
        ("reports about 9,000 men on the border", ""),
        ("There are about 9,000 men on the border", "about"),
        ("two brigades of 9,000 each", "each"),
        ("9,000 well-armed men each", "each"),
        ("charts an alarming 9,000 cases", "an alarming"),
        ("upwards of 9,000 men", "upwards of"),
        ("the dead were put at 9,000", "put at"),
        ("will reach the target of 9,000 men", "the target of"),
        ("said “at least 9,000” men came", "at least"),
    ],
)
def test_what_limits_a_number_is_told_from_what_speaks_of_it(text, qualifier):
    assert [number.qualifier for number in found_in(text)] == [qualifier]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("is believed to have killed around 100 people", "is believed to have killed"),
        ("more than 40 people are believed to have been killed", "are believed to have been killed"),
        ("as many as 40 may have been killed", "may have been killed"),
        ("40 feared dead in a mine", "feared dead"),
        ("40 people were found dead", "were found dead"),
        ("could kill up to 500 people", "could kill"),
        ("Ten fighters were killed, 30 wounded", "were killed / wounded"),
        ("100 people in the village where they were held", ""),
    ],
)  # fmt: skip
def test_whether_it_is_or_may_be(text, verb):
    assert " / ".join(number.modality for number in found_in(text)) == verb
