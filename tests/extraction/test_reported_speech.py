"""Words in the reporter's wording: which clause is a statement, and where it begins and ends."""

import pytest

from tests.extraction.reading import direct, reported, statements, wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Abdel Karim said that the convoy had reached Zalingei.",
            [reported("Abdel Karim", "the convoy had reached Zalingei")],
            id="that",
        ),
        pytest.param(
            "Abdel Karim said the convoy had reached Zalingei.",
            [reported("Abdel Karim", "the convoy had reached Zalingei")],
            id="no that",
        ),
        pytest.param(
            "Abdel Karim said on Monday that the convoy had reached Zalingei.",
            [reported("Abdel Karim", "the convoy had reached Zalingei")],
            id="a day before that",
        ),
        pytest.param(
            "Omar Kassab said that the bridge was closed, and Abdel Karim – that it would open.",
            [
                reported("Omar Kassab", "the bridge was closed"),
                reported("Abdel Karim", "it would open"),
            ],
            id="another speaker, whose verb is left out",
        ),
        pytest.param(
            "Omar Kassab said that the bridge was closed – that no car could pass.",
            [reported("Omar Kassab", "the bridge was closed – that no car could pass")],
            id="that behind a dash goes on with what was said",
        ),
        pytest.param(
            "Abdel Karim said on Monday the convoy had reached Zalingei.",
            [reported("Abdel Karim", "the convoy had reached Zalingei")],
            id="a day and no that",
        ),
        pytest.param(
            "Abdel Karim said in a statement that the convoy had reached Zalingei.",
            [reported("Abdel Karim", "the convoy had reached Zalingei")],
            id="in a statement",
        ),
        pytest.param(
            "Abdel Karim said late on Monday in Port Sudan that the convoy had left.",
            [reported("Abdel Karim", "the convoy had left")],
            id="day and place before that",
        ),
        pytest.param(
            "Abdel Karim, who leads the relief committee, said the convoy had left.",
            [reported("Abdel Karim", "the convoy had left")],
            id="relative clause between name and verb",
        ),
        pytest.param(
            "Abdel Karim has repeatedly said that the road is closed.",
            [reported("Abdel Karim", "the road is closed")],
            id="perfect with an adverb",
        ),
        pytest.param(
            "Abdel Karim had earlier told reporters that the road was closed.",
            [reported("Abdel Karim", "the road was closed")],
            id="told reporters that",
        ),
        pytest.param(
            "Abdel Karim told the radio station the road was closed.",
            [reported("Abdel Karim", "the road was closed")],
            id="told somebody, no that",
        ),
        pytest.param(
            "The convoy had reached Zalingei, Abdel Karim said.",
            [reported("Abdel Karim", "The convoy had reached Zalingei")],
            id="behind, name and verb",
        ),
        pytest.param(
            "The convoy had reached Zalingei, said Abdel Karim.",
            [reported("Abdel Karim", "The convoy had reached Zalingei")],
            id="behind, inverted",
        ),
        pytest.param(
            "The convoy had reached Zalingei, Abdel Karim told reporters on Monday.",
            [reported("Abdel Karim", "The convoy had reached Zalingei")],
            id="behind, told reporters",
        ),
        pytest.param(
            "The convoy, Abdel Karim said, had reached Zalingei.",
            [reported("Abdel Karim", "The convoy / had reached Zalingei")],
            id="in the middle",
        ),
        pytest.param(
            "According to Abdel Karim, the convoy had reached Zalingei.",
            [reported("Abdel Karim", "the convoy had reached Zalingei")],
            id="according to, before",
        ),
        pytest.param(
            "The convoy had reached Zalingei, according to Abdel Karim.",
            [reported("Abdel Karim", "The convoy had reached Zalingei")],
            id="according to, behind",
        ),
        pytest.param(
            "At least 14 drivers were held, according to the relief committee.",
            [reported("the relief committee", "At least 14 drivers were held")],
            id="according to a body, behind",
        ),
        pytest.param(
            "As Abdel Karim said on Monday, the convoy had reached Zalingei.",
            [reported("Abdel Karim", "the convoy had reached Zalingei")],
            id="as he said",
        ),
        pytest.param(
            "In a post on X, Abdel Karim wrote that the convoy had left.",
            [reported("Abdel Karim", "the convoy had left")],
            id="where it was said stands first",
        ),
        pytest.param(
            "Speaking in Geneva, Abdel Karim warned that famine was near.",
            [reported("Abdel Karim", "famine was near")],
            id="speaking in",
        ),
        pytest.param(
            "Abdel Karim did not say where the convoy was but said it was safe.",
            [reported("Abdel Karim", "it was safe")],
            id="what he did not say is left out, what he said is kept",
        ),
        pytest.param(
            "In his view, Abdel Karim said, the army knew that the road was mined.",
            [reported("Abdel Karim", "In his view / the army knew that the road was mined")],
            id="in the middle, behind an adverbial",
        ),
        pytest.param(
            "Abdel Karim said the governor claimed that the road was safe.",
            [reported("Abdel Karim", "the governor claimed that the road was safe")],
            id="a claim within a claim is the outer speaker's",
        ),
        pytest.param(
            "Abdel Karim said the camp was shelled, but the governor insisted that it was empty.",
            [
                reported("Abdel Karim", "the camp was shelled"),
                reported("the governor", "it was empty"),
            ],
            id="but another insists",
        ),
        pytest.param(
            "Abdel Karim said the camp was shelled and Omar Kassab said it was empty.",
            [
                reported("Abdel Karim", "the camp was shelled"),
                reported("Omar Kassab", "it was empty"),
            ],
            id="and another says",
            marks=wrong(
                "a second clause with a speaker of its own stays part of what the first said"
            ),
        ),
        pytest.param(
            "Abdel Karim told her followers the road was closed.",
            [reported("Abdel Karim", "the road was closed")],
            id="told somebody's followers",
        ),
        pytest.param(
            "The army says it warned civilians.",
            [reported("The army", "it warned civilians")],
            id="a verb of saying within what is said",
        ),
        pytest.param(
            "Abdel Karim said the army had shelled the camp, killing 14 people, while the "
            "governor insisted that the camp was empty.",
            [
                reported("Abdel Karim", "the army had shelled the camp, killing 14 people"),
                reported("the governor", "the camp was empty"),
            ],
            id="while another insists",
        ),
    ],
)
def test_a_clause_that_is_said(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Daw Mya Thein condemned the raid, saying that children were killed.",
            [
                reported("Mya Thein", "the raid"),
                reported("Mya Thein", "children were killed"),
            ],
            id="a participle behind a clause",
        ),
        pytest.param(
            "Mya Thein said the village was empty, adding that the monks had stayed.",
            [
                reported("Mya Thein", "the village was empty"),
                reported("Mya Thein", "the monks had stayed"),
            ],
            id="adding that",
        ),
        pytest.param(
            "Mya Thein said the village was empty and added that the monks had stayed.",
            [
                reported("Mya Thein", "the village was empty"),
                reported("Mya Thein", "the monks had stayed"),
            ],
            id="and added that",
        ),
        pytest.param(
            "Mya Thein said the village was empty but warned that the soldiers might return.",
            [
                reported("Mya Thein", "the village was empty"),
                reported("Mya Thein", "the soldiers might return"),
            ],
            id="but warned that",
        ),
        pytest.param(
            "Mya Thein condemned the raid and called for an inquiry.",
            [reported("Mya Thein", "the raid"), reported("Mya Thein", "an inquiry")],
            id="two objects of two verbs",
        ),
        pytest.param(
            "Mya Thein condemned the raid, called for an inquiry and urged the army to leave.",
            [
                reported("Mya Thein", "the raid"),
                reported("Mya Thein", "an inquiry"),
                reported("Mya Thein", "the army to leave"),
            ],
            id="three verbs in a row",
        ),
        pytest.param(
            "“The village is empty,” Mya Thein said, adding that the monks had stayed.",
            [
                direct("Mya Thein", "The village is empty"),
                reported("Mya Thein", "the monks had stayed"),
            ],
            id="a participle behind a quotation",
        ),
        pytest.param(
            "“The village is empty,” said Mya Thein, who warned that the soldiers might return.",
            [
                direct("Mya Thein", "The village is empty"),
                reported("Mya Thein", "the soldiers might return"),
            ],
            id="who warned that",
        ),
        pytest.param(
            "Mya Thein visited the camp on Friday, warning that rice was running out.",
            [reported("Mya Thein", "rice was running out")],
            id="a participle behind a deed",
        ),
        pytest.param(
            "Citing witnesses, Mya Thein said the soldiers had burned the rice.",
            [reported("Mya Thein", "the soldiers had burned the rice")],
            id="citing somebody first",
        ),
        pytest.param(
            "Mya Thein said the village was empty. She also said the monks had stayed.",
            [
                reported("Mya Thein", "the village was empty"),
                reported("Mya Thein", "the monks had stayed"),
            ],
            id="also said, next sentence",
        ),
    ],
)
def test_several_verbs_of_one_speaker(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Reports from Khartoum that the bridge had fallen spread quickly.",
            [],
            id="reports from a place",
        ),
        pytest.param(
            "Hassan Duale’s claim that the bridge had fallen was false.",
            [reported("Hassan Duale", "the bridge had fallen")],
            id="his claim that",
            marks=wrong("a clause behind a noun goes on over the main verb"),
        ),
        pytest.param(
            "The bridge has allegedly fallen, and the river is rising.",
            [],
            id="allegedly, by nobody",
        ),
        pytest.param(
            "It was announced that the bridge would open in May.",
            [],
            id="it was announced",
        ),
        pytest.param(
            "What the governor says matters little in Jubaland.",
            [],
            id="what he says",
        ),
    ],
)
def test_nouns_and_passives(text, expected):
    assert statements(text) == expected
