"""Words between marks: where they begin and end, and who spoke them."""

import pytest

from tests.extraction.reading import direct, reported, statements, wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“The wells have run dry,” Amina Osman said.",
            [direct("Amina Osman", "The wells have run dry")],
            id="quotation, name, verb",
        ),
        pytest.param(
            "Amina Osman said, “The wells have run dry.”",
            [direct("Amina Osman", "The wells have run dry")],
            id="name, verb, quotation",
        ),
        pytest.param(
            "Amina Osman said: “The wells have run dry. Nobody has come.”",
            [direct("Amina Osman", "The wells have run dry. Nobody has come")],
            id="colon before two sentences",
        ),
        pytest.param(
            "“The wells have run dry,” said Amina Osman.",
            [direct("Amina Osman", "The wells have run dry")],
            id="inverted",
        ),
        pytest.param(
            "“The wells have run dry,” said Amina Osman, a mother of four from El Fasher.",
            [direct("Amina Osman", "The wells have run dry")],
            id="inverted, with what she is behind her name",
        ),
        pytest.param(
            "“The wells have run dry,” said village elder Amina Osman on Tuesday.",
            [direct("Amina Osman", "The wells have run dry")],
            id="inverted, with what she is before her name and a day",
        ),
        pytest.param(
            "“The wells,” Amina Osman said, “have run dry.”",
            [direct("Amina Osman", "The wells / have run dry")],
            id="interrupted within a sentence",
        ),
        pytest.param(
            "“The wells have run dry,” Amina Osman said. “Nobody has come.”",
            [direct("Amina Osman", "The wells have run dry / Nobody has come")],
            id="interrupted between sentences",
        ),
        pytest.param(
            "“The wells have run dry,” Amina Osman said in Tawila, adding, “Nobody has come.”",
            [
                direct("Amina Osman", "The wells have run dry"),
                direct("Amina Osman", "Nobody has come"),
            ],
            id="what is added is a statement of its own, and counted once",
        ),
        pytest.param(
            "“The wells have run dry,” said Amina Osman. “Nobody has come. Nobody will.”",
            [direct("Amina Osman", "The wells have run dry / Nobody has come. Nobody will")],
            id="inverted and interrupted",
        ),
        pytest.param(
            "“How many more must die?” asked Amina Osman.",
            [direct("Amina Osman", "How many more must die")],
            id="question",
        ),
        pytest.param(
            "“Leave us alone!” shouted Amina Osman. “We have nothing.”",
            [direct("Amina Osman", "Leave us alone / We have nothing")],
            id="exclamation",
        ),
        pytest.param(
            "“Leave us alone!” Amina Osman shouted at the soldiers.",
            [direct("Amina Osman", "Leave us alone")],
            id="exclamation, name before the verb",
        ),
        pytest.param(
            "“The ceasefire is holding” – says Rania Haddad, an observer in Idlib.",
            [direct("Rania Haddad", "The ceasefire is holding")],
            id="dash before the verb",
        ),
        pytest.param(
            "“The ceasefire is holding.” – Rania Haddad",
            [direct("Rania Haddad", "The ceasefire is holding")],
            id="signature behind a dash",
        ),
        pytest.param(
            "“The ceasefire is holding for now.” — Rania Haddad, observer",
            [direct("Rania Haddad", "The ceasefire is holding for now")],
            id="signature behind a long dash",
        ),
        pytest.param(
            "Rania Haddad: “The ceasefire is holding for now.”",
            [direct("Rania Haddad", "The ceasefire is holding for now")],
            id="name and colon alone",
        ),
        pytest.param(
            "“The ceasefire is holding,” according to Rania Haddad, an observer.",
            [direct("Rania Haddad", "The ceasefire is holding")],
            id="according to",
        ),
        pytest.param(
            "“The ceasefire is holding,” Rania Haddad told reporters in Idlib.",
            [direct("Rania Haddad", "The ceasefire is holding")],
            id="told reporters",
        ),
        pytest.param(
            "“The ceasefire,” Rania Haddad told the BBC, “is holding.”",
            [direct("Rania Haddad", "The ceasefire / is holding")],
            id="told an outlet, interrupted",
        ),
        pytest.param(
            "As Rania Haddad put it: “The ceasefire is holding for now.”",
            [direct("Rania Haddad", "The ceasefire is holding for now")],
            id="as she put it",
        ),
        pytest.param(
            "“We will go home,” said Rania Haddad, who fled Homs in 2012. “God willing.”",
            [direct("Rania Haddad", "We will go home / God willing")],
            id="relative clause behind the name",
        ),
        pytest.param(
            "“We will go home,” Rania Haddad, 41, said through tears.",
            [direct("Rania Haddad", "We will go home")],
            id="age between name and verb",
        ),
        pytest.param(
            "“We will go home,” Rania Haddad, a teacher who fled Homs in 2012, said on Friday.",
            [direct("Rania Haddad", "We will go home")],
            id="apposition between name and verb",
        ),
        pytest.param(
            "“The road is closed,” Mahmoud al-Najjar, a farmer, told the agency.",
            [direct("Mahmoud al-Najjar", "The road is closed")],
            id="apposition behind a name with an article",
        ),
        pytest.param(
            "“They came at night,” said Htoo Say. The army denies it. “They burned the rice.”",
            [direct("Htoo Say", "They came at night"), direct("Htoo Say", "They burned the rice")],
            id="not who denies it in between",
        ),
        pytest.param(
            "“We will go home,” said Rania Haddad. “We will rebuild,” said Omar Kassab.",
            [direct("Rania Haddad", "We will go home"), direct("Omar Kassab", "We will rebuild")],
            id="two speakers, one paragraph",
        ),
        pytest.param(
            "Rania Haddad sighed. “We will go home one day.”",
            [direct("Rania Haddad", "We will go home one day")],
            id="announced by a sentence before",
        ),
        pytest.param(
            "“He told us, ‘Leave your homes by dawn,’” said Rania Haddad.",
            [direct("Rania Haddad", "He told us, ‘Leave your homes by dawn,’")],
            id="a quotation within hers is her words",
        ),
        pytest.param(
            "“The minister said the road is open, but it is mined,” said Rania Haddad.",
            [direct("Rania Haddad", "The minister said the road is open, but it is mined")],
            id="a clause within hers is her words",
        ),
    ],
)
def test_where_the_attribution_stands(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“They came at night,” said Htoo Say.\n“They burned the rice,” she added.",
            [direct("Htoo Say", "They came at night"), direct("Htoo Say", "They burned the rice")],
            id="the next paragraph has a pronoun of its own",
        ),
        pytest.param(
            "“They came at night,” Htoo Say said.\n“They burned the rice. They took the boys.”",
            [direct("Htoo Say", "They came at night / They burned the rice. They took the boys")],
            id="the next paragraph is all quoted",
        ),
        pytest.param(
            "“They came at night,” Htoo Say said. “They burned the rice.\n"
            "“They took the boys and the oxen.”",
            [
                direct(
                    "Htoo Say",
                    "They came at night / They burned the rice / They took the boys and the oxen",
                )
            ],
            id="closed only at the end",
        ),
        pytest.param(
            "Htoo Say said: “They came at night.\n“They burned the rice.\n“They took the boys.”",
            [direct("Htoo Say", "They came at night / They burned the rice / They took the boys")],
            id="three paragraphs, opened by a colon",
        ),
        pytest.param(
            "“They came at night, there were many of them.\n“They burned the rice,” said Htoo Say.",
            [
                direct("Htoo Say", "They came at night, there were many of them"),
                direct("Htoo Say", "They burned the rice"),
            ],
            id="the speaker comes only with the second paragraph",
            marks=wrong("a quotation left open waits only to the end of its paragraph"),
        ),
        pytest.param(
            "“They came at night. They burned the rice.” Htoo Say said the boys were taken.",
            [
                direct("Htoo Say", "They came at night. They burned the rice"),
                reported("Htoo Say", "the boys were taken"),
            ],
            id="the speaker comes only with the next sentence",
        ),
        pytest.param(
            "“They came at night,” said Htoo Say.\nThe army denies it.\n"
            "“They burned the rice,” said Naw Paw, her sister.",
            [
                direct("Htoo Say", "They came at night"),
                direct("Naw Paw", "They burned the rice"),
            ],
            id="two speakers, parted by the reporter",
        ),
        pytest.param(
            "“They came at night,” said Htoo Say, “and burned the rice",
            [direct("Htoo Say", "They came at night / and burned the rice")],
            id="never closed at all",
        ),
        pytest.param(
            "The report was blunt.\n“Nobody was held to account for what was done there.”",
            [direct(None, "Nobody was held to account for what was done there")],
            id="nobody is named: none is made up",
        ),
    ],
)
def test_quotations_of_several_paragraphs(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '"The port is closed," Saleh Ali said. "Ships wait."',
            [direct("Saleh Ali", "The port is closed / Ships wait")],
            id="straight",
        ),
        pytest.param(
            "``The port is closed,'' Saleh Ali said. ``Ships wait.''",
            [direct("Saleh Ali", "The port is closed / Ships wait")],
            id="of a typewriter",
        ),
        pytest.param(
            "„The port is closed,“ Saleh Ali said. „Ships wait.“",
            [direct("Saleh Ali", "The port is closed / Ships wait")],
            id="German",
            marks=wrong("“ always opens, also behind „"),
        ),
        pytest.param(
            "„The port is closed,” said Saleh Ali.",
            [direct("Saleh Ali", "The port is closed")],
            id="Polish",
        ),
        pytest.param(
            "«The port is closed,» Saleh Ali said. «Ships wait.»",
            [direct("Saleh Ali", "The port is closed / Ships wait")],
            id="guillemets",
        ),
        pytest.param(
            "« The port is closed », said Saleh Ali.",
            [direct("Saleh Ali", "The port is closed")],
            id="guillemets with blanks",
        ),
        pytest.param(
            "‘The port is closed for a week,’ Saleh Ali said. ‘The ships all wait.’",
            [direct("Saleh Ali", "The port is closed for a week / The ships all wait")],
            id="single, curly",
        ),
        pytest.param(
            "'The port is closed for a week,' said Saleh Ali.",
            [direct("Saleh Ali", "The port is closed for a week")],
            id="single, straight",
        ),
        pytest.param(
            "‘We don’t know when it’ll open, it’s closed,’ said Saleh Ali.",
            [direct("Saleh Ali", "We don’t know when it’ll open, it’s closed")],
            id="single, with apostrophes inside",
        ),
        pytest.param(
            "‘The rebels’ drones have closed the port,’ said Saleh Ali.",
            [direct("Saleh Ali", "The rebels’ drones have closed the port")],
            id="single, with a plural's apostrophe inside",
        ),
        pytest.param(
            "The rebels’ drones and the ships’ crews were not seen, said Saleh Ali.",
            [
                reported(
                    "Saleh Ali",
                    "The rebels’ drones and the ships’ crews were not seen",
                )
            ],
            id="apostrophes of plurals are no marks",
        ),
        pytest.param(
            "‘Yes,’ said Saleh Ali.",
            [direct("Saleh Ali", "Yes")],
            id="single, one word",
            marks=wrong("single marks hold three words or none"),
        ),
        pytest.param(
            "“No,” said Saleh Ali.",
            [direct("Saleh Ali", "No")],
            id="double, one word",
        ),
        pytest.param(
            '“The port is closed," Saleh Ali said.',
            [direct("Saleh Ali", "The port is closed")],
            id="opened curly, closed straight",
        ),
        pytest.param(
            "”The port is closed,” Saleh Ali said. ”Ships wait.”",
            [direct("Saleh Ali", "The port is closed / Ships wait")],
            id="closing marks on both sides",
        ),
        pytest.param(
            "“The port is closed” , said Saleh Ali.",
            [direct("Saleh Ali", "The port is closed")],
            id="a blank before the comma",
        ),
    ],
)
def test_marks_of_any_kind(text, expected):
    assert statements(text) == expected
