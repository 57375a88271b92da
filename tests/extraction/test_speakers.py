"""Who speaks: named, described, meant by a pronoun, several at once, a body, or nobody known."""

import pytest

from articles.extraction import extract
from tests.extraction.reading import direct, mixed, reported, speakers, statements, wrong


def kinds_of_speaker(text):
    return [said.speaker_kind for said in extract(text).attributions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Emma Johnson and Fatima Barzani said the clinic had closed.",
            ["Emma Johnson", "Fatima Barzani"],
            id="two",
        ),
        pytest.param(
            "Emma Johnson, Fatima Barzani and Omar Kassab condemned the killing of patients there.",
            ["Emma Johnson", "Fatima Barzani", "Omar Kassab"],
            id="three",
        ),
        pytest.param(
            "“The clinic has closed,” said Emma Johnson and Fatima Barzani.",
            ["Emma Johnson", "Fatima Barzani"],
            id="two, inverted",
        ),
        pytest.param(
            "France, Germany and Britain condemned the strikes on Beirut.",
            ["France", "Germany", "United Kingdom"],
            id="three states",
        ),
        pytest.param(
            "Both Egypt and Qatar said the talks had failed.",
            ["Egypt", "Qatar"],
            id="both",
        ),
        pytest.param(
            "Egypt as well as Qatar said the talks had failed.",
            ["Egypt", "Qatar"],
            id="as well as",
        ),
        pytest.param(
            "According to Egypt and Qatar, the talks had failed.",
            ["Egypt", "Qatar"],
            id="according to two",
        ),
        pytest.param(
            "President William Ruto and Foreign Minister Musalia Mudavadi urged both sides to talk.",
            ["William Ruto", "Musalia Mudavadi"],
            id="two with their titles",
        ),
    ],
)
def test_joint_speakers_each_have_the_statement(text, expected):
    assert speakers(text) == expected
    first, *others = extract(text).attributions
    assert [said.said_with for said in others] == [0] * len(others)
    assert all(said.pieces == first.pieces for said in others)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ethiopia said the dam was full.", "Ethiopia", id="a state"),
        pytest.param("Addis Ababa said the dam was full.", "Ethiopia", id="a capital"),
        pytest.param("The UAE denied arming the militia.", "United Arab Emirates", id="an acronym"),
        pytest.param("Tehran rejected the accusations.", "Iran", id="a capital rejects"),
        pytest.param(
            "The Kremlin said it was unaware of the plan.",
            "Russia",
            id="a house stands for its state",
        ),
        pytest.param("The White House said talks would go on.", "United States", id="two words"),
        pytest.param("The Pentagon confirmed the strike.", "Pentagon", id="a building"),
        pytest.param(
            "The United Nations said 40,000 people had fled.", "United Nations", id="the UN"
        ),
        pytest.param("The U.N. said 40,000 people had fled.", "United Nations", id="with points"),
        pytest.param("NATO said no plane had been lost.", "NATO", id="an alliance"),
        pytest.param("Hamas accused Israel of breaking the truce.", "Hamas", id="a movement"),
        pytest.param("The African Union urged restraint from all.", "African Union", id="a union"),
        pytest.param(
            "The Ministry of Defence said two jets were lost.",
            "Ministry of Defence",
            id="a ministry",
        ),
        pytest.param(
            "The Sudanese Armed Forces said the bridge had been retaken.",
            "Sudanese Armed Forces",
            id="an army",
        ),
        pytest.param(
            "The Rapid Support Forces denied the killings.",
            "Rapid Support Forces",
            id="a militia",
        ),
        pytest.param(
            "Doctors Without Borders said its clinic was hit.",
            "Doctors Without Borders",
            id="a charity",
        ),
        pytest.param(
            "Human Rights Watch said the killings were war crimes.",
            "Human Rights Watch",
            id="a watchdog",
        ),
        pytest.param(
            "The World Food Programme warned that stocks were running out.",
            "World Food Programme",
            id="an agency",
        ),
        pytest.param(
            "The Syrian Observatory for Human Rights said nine people had died.",
            "Syrian Observatory for Human Rights",
            id="an observatory",
        ),
        pytest.param("Reuters reported that the airport was closed.", "Reuters", id="an outlet"),
        pytest.param(
            "Al Jazeera reported that the airport was closed.", "Al Jazeera", id="a broadcaster"
        ),
        pytest.param(
            "A UN report said both sides had committed crimes.", "United Nations", id="its report"
        ),
        pytest.param(
            "A statement from the African Union said the vote was fair.",
            "African Union",
            id="a statement from it",
        ),
        pytest.param("NATO members rejected the plan as premature.", "NATO", id="its members"),
        pytest.param(
            "Nigeria’s army said it had freed 30 captives.",
            "Nigeria’s army",
            id="a body told by its country",
        ),
    ],
)
def test_states_and_bodies_speak(text, expected):
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        pytest.param(
            "Officials said the bridge was closed.", "Officials", "unnamed", id="officials"
        ),
        pytest.param(
            "Two witnesses said the bridge was closed.", "Two witnesses", "unnamed", id="witnesses"
        ),
        pytest.param(
            "Local residents said the bridge was closed.",
            "Local residents",
            "unnamed",
            id="residents",
        ),
        pytest.param(
            "A senior security official said the bridge was closed.",
            "A senior security official",
            "described",
            id="an official",
        ),
        pytest.param(
            "A diplomat, who asked not to be named, said the bridge was closed.",
            "A diplomat",
            "described",
            id="who asked not to be named",
        ),
        pytest.param(
            "A source close to the talks said they had failed.",
            "A source close to the talks",
            "described",
            id="a source close to",
        ),
        pytest.param(
            "Sources familiar with the talks said they had failed.",
            "Sources familiar with the talks",
            "unnamed",
            id="sources familiar with",
        ),
        pytest.param(
            "A spokesman for the rebels said the bridge was theirs.",
            "A spokesman for the rebels",
            "described",
            id="a spokesman for",
        ),
        pytest.param(
            "“We were asleep,” said one survivor.", "one survivor", "described", id="a survivor"
        ),
        pytest.param(
            "“We were asleep,” said a 12-year-old boy.",
            "a 12-year-old boy",
            "described",
            id="a boy",
        ),
        pytest.param(
            "“We were asleep,” a mother of five said.",
            "a mother of five",
            "described",
            id="a mother of five",
        ),
        pytest.param(
            "Analysts warned that the truce would not hold.", "Analysts", "unnamed", id="analysts"
        ),
        pytest.param(
            "Many in the camp say that the war is lost.",
            "Many in the camp",
            "unnamed",
            id="many in the camp",
            marks=wrong("“many” alone is nobody"),
        ),
        pytest.param(
            "Medics at the hospital said 12 bodies had been brought in.",
            "Medics at the hospital",
            "unnamed",
            id="medics at the hospital",
        ),
        pytest.param(
            "Health authorities said 12 bodies had been brought in.",
            "Health authorities",
            "unnamed",
            id="health authorities",
        ),
    ],
)
def test_who_is_not_named_is_described_in_the_words_printed(text, speaker, kind):
    assert (speakers(text), kinds_of_speaker(text)) == ([speaker], [kind])


def test_the_same_table_holds_for_quotations_and_clauses():
    text = (
        "Emma Johnson said the road was cut. “It is mined,” said Omar Kassab. "
        "David Miller called it “a death trap”."
    )
    assert statements(text) == [
        reported("Emma Johnson", "the road was cut"),
        direct("Omar Kassab", "It is mined"),
        mixed("David Miller", "it “a death trap”"),
    ]
