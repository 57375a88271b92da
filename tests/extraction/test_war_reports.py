"""How reports from wars name who speaks and where their words begin: described people, asides, parts."""

import pytest

from tests.extraction.reading import direct, mixed, people, reported, speakers, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "According to the brigade, “thirty gunmen were captured near the dam”.",
            [direct("the brigade", "thirty gunmen were captured near the dam")],
            id="a quotation alone behind it",
        ),
        pytest.param(
            "According to a medic in Kassala “the wards are full and the power is out”.",
            [direct("a medic in Kassala", "the wards are full and the power is out")],
            id="without a comma",
        ),
        pytest.param(
            "According to the militia, which controls the bridge, two boats sank on Friday.",
            [reported("the militia", "two boats sank on Friday")],
            id="what tells of the militia",
        ),
        pytest.param(
            "According to a farmer, who lost two sons, the shells fell at dawn.",
            [reported("a farmer", "the shells fell at dawn")],
            id="what tells of the farmer",
        ),
    ],
)
def test_according_to(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The garrison said that, by nightfall, its men had left the ridge.",
            [reported("The garrison", "by nightfall, its men had left the ridge")],
            id="a time between commas",
        ),
        pytest.param(
            "A medic warned that, without fuel, the wards would close.",
            [reported("A medic", "without fuel, the wards would close")],
            id="a condition between commas",
        ),
    ],
)
def test_aside_behind_that(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Another villager claimed the raiders wore uniforms. He said they came by river.",
            ["Another villager", "Another villager"],
            id="another",
        ),
        pytest.param(
            "An eyewitness said the truck burned for hours. She said the crew had fled.",
            ["An eyewitness", "An eyewitness"],
            id="a noun in -ss is one",
        ),
        pytest.param(
            "“Many of us ran,” said a local UN official. “We saw smoke,” he added.",
            ["a local UN official", "a local UN official"],
            id="two adjectives, one of them a name",
        ),
        pytest.param(
            "Police, however, said two of the men were armed.",
            ["Police"],
            id="a verb between commas looks for no subject behind it",
        ),
    ],
)
def test_who_is_described(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Herders in the town of Kassam in West Tebo said the wells were poisoned.",
            ["Herders in the town of Kassam in West Tebo"],
            id="places behind the head",
        ),
        pytest.param(
            "A colonel who spoke on condition of anonymity because he was not cleared to brief the "
            "press said the depot burned.",
            [
                "A colonel who spoke on condition of anonymity because he was not cleared to brief "
                "the press"
            ],
            id="on condition of anonymity because",
        ),
        pytest.param(
            "Two nurses who were not permitted to speak to reporters told Reuters the ward was full.",
            ["Two nurses who were not permitted to speak to reporters"],
            id="whom they were not to speak to",
        ),
        pytest.param(
            "A trader who fled for fear of the militia said the market had closed.",
            ["A trader who fled for fear of the militia"],
            id="what is feared",
        ),
        pytest.param(
            "NATO Secretary-General Mark Rutte and UN Special Envoy for Sudan Ramtane Lamamra said "
            "the siege would end.",
            ["Mark Rutte", "Ramtane Lamamra"],
            id="a title with a country in it",
        ),
        pytest.param(
            "Beira (LUSA) – The commander of the national police, Zolani Mukwazo, has urged calm "
            "in the port.",
            ["Zolani Mukwazo"],
            id="a dateline in small letters, an office, a name nobody knows",
        ),
        pytest.param(
            "The weekly “Daybreak” reported that the bridge was blown up.",
            ["The weekly “Daybreak”"],
            id="a name between quotation marks",
        ),
        pytest.param(
            "Troops said the guards fired tear gas, warning shots and flares at the crowd.",
            ["Troops"],
            id="warning shots are no warning",
        ),
        pytest.param(
            "Clerics — and many farmers — say that the truce will not hold.",
            ["many farmers"],
            id="an aside is no dateline",
            marks=pytest.mark.xfail(reason="of “A – and B – say” one part alone is taken"),
        ),
        pytest.param(
            "Insurgents from the Front for the Freedom of Zamra, a group formed in 2019, claimed "
            "they had shot down a helicopter.",
            ["Insurgents from the Front for the Freedom of Zamra"],
            id="an apposition behind a body",
        ),
        pytest.param(
            "A fighter from al Nahar, the region's largest armed group, told AFP the hill had fallen.",
            ["A fighter from al Nahar"],
            id="an apposition behind a body whose name begins with a small letter",
        ),
        pytest.param(
            "Ali Moro fled on Sunday. His roof fell in when the shell landed, the man said. Taking "
            "his sons, he ran to the river, he added.",
            ["the man", "the man"],
            id="“he” is the nameless one who spoke a sentence ago",
        ),
    ],
)
def test_far_from_the_verb(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A shell killed a teacher whom the junta accused of spying, the monks said.",
            [
                reported("the monks", "A shell killed a teacher whom the junta accused of spying"),
                reported("the junta", "of spying"),
            ],
            id="inside a relative",
        ),
        pytest.param(
            "The fighters, who the army says are armed by Eritrea, took the fort, villagers said.",
            [
                reported(
                    "villagers",
                    "The fighters, who the army says are armed by Eritrea, took the fort",
                ),
                reported("the army", "are armed by Eritrea"),
            ],
            id="inside a relative between commas",
        ),
        pytest.param(
            "The junta accused the rebels, who hold the harbour, of blocking grain ships.",
            [reported("The junta", "the rebels, who hold the harbour, of blocking grain ships")],
            id="what tells of the accused",
        ),
        pytest.param(
            "The RSF denied shelling the camp and, on Friday, accused the army of looting shops.",
            [
                reported("Rapid Support Forces", "shelling the camp"),
                reported("Rapid Support Forces", "the army of looting shops"),
            ],
            id="an aside behind “and”",
        ),
        pytest.param(
            "A monitor said the “scale” of the raids had fallen, which was “a welcome change.”",
            [
                mixed(
                    "A monitor",
                    "the “scale” of the raids had fallen, which was “a welcome change.”",
                )
            ],
            id="a quoted part behind “which was”",
        ),
        pytest.param(
            "The group denied burning the village, but photographs tell another story.",
            [reported("The group", "burning the village")],
            id="a deed denied ends before “but”",
        ),
        pytest.param(
            "The junta's claims that the bridge had stood for a year were false, monks said.",
            [
                reported(
                    "monks",
                    "The junta's claims that the bridge had stood for a year were false",
                )
            ],
            id="a claim inside a claim",
        ),
    ],
)
def test_words_within_and_around(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    "who", ["Medics", "Locals", "Rescuers", "Survivors", "Eyewitnesses", "Militias", "Fishermen"]
)
def test_people_that_open_a_sentence_are_nobodys_name(who):
    text = f"{who} said the convoy was hit at dawn."
    assert statements(text) == [reported(who, "the convoy was hit at dawn")]
    assert people(text) == {}
