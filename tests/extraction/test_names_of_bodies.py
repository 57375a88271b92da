"""Bodies known by a word of their name, by a place, by a list, and what only looks like one."""

import pytest

from tests.extraction.reading import organizations, people, wrong


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("He wrote for the Khartoum Daily Star.", "Khartoum Daily Star", id="Star"),
        pytest.param("Fans of the Denver Hornets stood for a minute.", "Denver Hornets", id="team"),
        pytest.param("A clerk of Brandt & Okoye was questioned.", "Brandt & Okoye", id="&"),
        pytest.param(
            "The deed names Brandt and Company as owner.", "Brandt and Company", id="and Company"
        ),
        pytest.param(
            "She studied at the University of North Dakota.",
            "University of North Dakota",
            id="a state of two words",
        ),
        pytest.param(
            "The bill was debated in Parliament all night.", "Parliament", id="Parliament alone"
        ),
        pytest.param("Leaders of the Group of 20 met in Bali.", "G20", id="a number in it"),
        pytest.param("She works for the website Takvim.org now.", "Takvim", id=".org"),
        pytest.param("He gave to the Honest Rivers PAC.", "Honest Rivers PAC", id="PAC"),
        pytest.param("The Clinton-backing Senate met.", "Senate", id="-backing before it"),
        pytest.param("He met Oregon Senate candidate Li.", "Senate", id="a race for it"),
        pytest.param("House members walked out.", "House of Representatives", id="House members"),
        pytest.param(
            "The Rural Clinic Nurses Association met.",
            "Rural Clinic Nurses Association",
            id="a head within the name",
        ),
        pytest.param(
            "A group called Citizens for Oregon marched.",
            "Citizens for Oregon",
            id="those who stand for it",
        ),
        pytest.param("A Democratic Senate would agree.", "Senate", id="the party that holds it"),
    ],
)
def test_a_body_is_known_by_the_words_of_its_name(text, name):
    assert name in organizations(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "Insurers Varda, Quillon and Osteria left the country.",
            ["Varda", "Quillon", "Osteria"],
            id="insurers",
        ),
        pytest.param(
            "They fined companies such as Varda, Quillon and Osteria.",
            ["Varda", "Quillon", "Osteria"],
            id="such as",
        ),
        pytest.param(
            "A mine owned by Varda was shut. Shares in Varda fell.", ["Varda"], id="owned by"
        ),
    ],
)
def test_a_body_is_known_by_its_company(text, names):
    assert set(names) <= set(organizations(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Read @WubnehNow for more.", id="an account"),
        pytest.param("They marched under #HandsOffGoma signs.", id="a hashtag"),
        pytest.param("The letter is at example.com/WubnehFiles now.", id="an address"),
        pytest.param("They slept in the Kigali Convention Center.", id="a building"),
        pytest.param("He watched the State of the Union at home.", id="a speech"),
        pytest.param("Police in Allegheny County were called.", id="a county"),
        pytest.param("The Wubnehs fled. The Wubnehs lost all. The Wubnehs left.", id="a family"),
        pytest.param("Law Enforcement was called to the camp.", id="law enforcement"),
        pytest.param("FlagShareLikeReply was all the page showed.", id="words run together"),
        pytest.param("The ad was paid for by a Super PAC.", id="a sort of committee"),
        pytest.param("He scolded the Liberal Left.", id="the left"),
        pytest.param("He is a New Yorker, and proud.", id="one of many"),
        pytest.param("Soldiers came home from World War II, then left.", id="a war with a number"),
        pytest.param("She won the Iowa Caucus.", id="a caucus that is a vote"),
        pytest.param("They fired an IRIS-T at the drone.", id="a weapon"),
    ],
)
def test_what_is_no_body(text):
    assert organizations(text) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Mike Honda spoke. Honda was cheered.", "Mike Honda", id="and of a firm"),
    ],
)
def test_a_person_who_bears_the_name_of_a_body(text, name):
    assert list(people(text)) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "An ABC News-Washington Post poll was taken.",
            "Washington Post",
            id="two pollsters in one word",
            marks=wrong("a hyphen joins two bodies"),
        ),
        pytest.param(
            "The suite in Tropicana was searched by Tropicana guards.",
            "Tropicana",
            id="a hotel",
            marks=wrong("nothing beside it tells"),
        ),
        pytest.param(
            "Two from Cleveland Jobs With Justice spoke.",
            "Cleveland Jobs With Justice",
            id="a group with a preposition in its name",
            marks=wrong("a name goes on over “with”, “to” and “at” only where a list has it"),
        ),
    ],
)
def test_bodies_not_yet_found(text, name):
    assert name in organizations(text)


@pytest.mark.parametrize(
    "text",
    [
        "Smith and",
        "Tobacco company",
        "University of the",
        "Brandt &",
        "Citizens for",
        "a CNN",
        "CNN & NBC",
    ],
)
def test_a_name_that_the_text_breaks_off_is_read(text):
    assert organizations(text) is not None
