"""Whom a description, a pronoun or a part of a name means, and whom that person speaks for."""

import pytest

from articles.extraction import extract
from articles.extraction.as_json import as_json
from tests.extraction.reading import speakers, wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "President William Ruto met the envoys of both sides after weeks without talks. The president said talks would resume.",
            ["William Ruto"],
            id="the president",
        ),
        pytest.param(
            "Kenyan President William Ruto met the envoys of both sides after weeks without talks. Kenya’s president said talks would "
            "resume.",
            ["William Ruto"],
            id="Kenya's president",
        ),
        pytest.param(
            "Kenya’s foreign minister, Musalia Mudavadi, met the envoys of both sides after weeks without talks. The minister said talks "
            "would resume.",
            ["Musalia Mudavadi"],
            id="the minister",
        ),
        pytest.param(
            "Emma Johnson, a spokeswoman for the relief agency, was in Goma. The spokeswoman said "
            "the road was cut.",
            ["Emma Johnson"],
            id="the spokeswoman",
        ),
        pytest.param(
            "President William Ruto met President Paul Kagame after weeks without any talks. The president said talks would "
            "resume.",
            ["The president"],
            id="two presidents: neither",
        ),
        pytest.param(
            "Kenyan President William Ruto met Rwandan President Paul Kagame after weeks without any talks between them. The Rwandan president "
            "said talks would resume.",
            ["Paul Kagame"],
            id="of two presidents the one of that country",
        ),
        pytest.param(
            "President William Ruto met the envoys of both sides after weeks without talks. The Rwandan president said talks would resume.",
            ["The Rwandan president"],
            id="the president of another country is not he",
        ),
        pytest.param(
            "President William Ruto met the envoys of both sides after weeks without talks. A former president said talks would resume.",
            ["A former president"],
            id="a former president is not he",
        ),
        pytest.param(
            "President William Ruto met the envoys of both sides after weeks without talks. The vice president said talks would resume.",
            ["The vice president"],
            id="the vice president is not he",
        ),
        pytest.param(
            "President William Ruto met the envoys of both sides after weeks without talks. A spokesman for the president said talks would "
            "resume.",
            ["A spokesman for the president"],
            id="his spokesman is not he",
        ),
    ],
)
def test_a_description_is_read_as_the_one_person_it_fits(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Emma Johnson visited several villages near the front. She said the road was cut.",
            ["Emma Johnson"],
            id="the one before",
        ),
        pytest.param(
            "Emma Johnson met David Miller at the hospital after it was bombed. She said the road was cut.",
            ["Emma Johnson"],
            id="she is the woman",
        ),
        pytest.param(
            "Emma Johnson met David Miller at the hospital after it was bombed. He said the road was cut.",
            ["David Miller"],
            id="he is the man",
        ),
        pytest.param(
            "David Miller and Peter Novak met at the hospital after it was bombed. He said the road was cut.",
            ["He"],
            id="two men alike: neither",
        ),
        pytest.param(
            "“The road is cut,” said Emma Johnson. “David Miller saw it,” she added.",
            ["Emma Johnson", "Emma Johnson"],
            id="not the one named inside the quotation",
        ),
        pytest.param(
            "“The road is cut, Peter Novak told us,” said David Miller. He said it would be mended.",
            ["David Miller", "David Miller"],
            id="he is never from inside a quotation",
        ),
        pytest.param(
            "Emma Johnson arrived there with three other doctors.\n“The road is cut,” she said.",
            ["Emma Johnson"],
            id="one paragraph back",
        ),
        pytest.param(
            "David Miller criticised Peter Novak. He said Novak had lied.",
            ["David Miller"],
            id="the subject before the object",
        ),
        pytest.param(
            "David Miller said the road was cut. Peter Novak’s men had mined it. He said it would "
            "be cleared.",
            ["David Miller", "David Miller"],
            id="who spoke last before who owns something",
        ),
        pytest.param(
            "The African Union said the truce was holding along most of the border. It also "
            "urged both sides to talk.",
            ["African Union", "African Union"],
            id="it is the body that spoke",
        ),
        pytest.param(
            "The rebels said the bridge was theirs. They denied killing prisoners.",
            ["The rebels", "The rebels"],
            id="they are those who spoke",
        ),
    ],
)
def test_a_pronoun_is_read_as_whom_it_means(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Emma Johnson visited several villages near the front.\nJohnson said the road was cut.",
            ["Emma Johnson"],
            id="surname",
        ),
        pytest.param(
            "Emma Johnson visited several villages near the front.\nMs Johnson said the road was cut.",
            ["Emma Johnson"],
            id="honorific and surname",
        ),
        pytest.param(
            "Emma Johnson and her husband Mark Johnson live near the front with their children.\nMr Johnson said they would "
            "stay.",
            ["Mark Johnson"],
            id="the honorific tells which of two",
        ),
        pytest.param(
            "Gen. Abdel Fattah al-Burhan visited troops who guard the harbour of Port Sudan.\nal-Burhan said the war would end.",
            ["Abdel Fattah al-Burhan"],
            id="surname with its article",
        ),
        pytest.param(
            "Gen. Abdel Fattah al-Burhan visited troops who guard the harbour of Port Sudan.\nBurhan said the war would end.",
            ["Abdel Fattah al-Burhan"],
            id="surname without its article",
        ),
        pytest.param(
            "Ursula von der Leyen visited wounded soldiers in a hospital.\nVon der Leyen said help would come.",
            ["Ursula von der Leyen"],
            id="surname with a particle at a sentence's start",
        ),
        pytest.param(
            "Kim Jong Un visited soldiers behind the front line.\nKim said the army was ready.",
            ["Kim Jong Un"],
            id="the family name comes first",
        ),
        pytest.param(
            "Aung San Suu Kyi has been held since 2021.\nSuu Kyi said she forgave no one.",
            ["Aung San Suu Kyi"],
            id="a name without a surname, shortened",
        ),
        pytest.param(
            "Emma Johnson visited several villages near the front.\nEmma Jonson said the road was cut.",
            ["Emma Johnson"],
            id="misprinted surname",
            marks=wrong("a surname is never misprinted"),
        ),
        pytest.param(
            "Volodymyr Zelenskyy spoke to the nation late on Sunday.\nVolodymr Zelenskyy said the war would end.",
            ["Volodymyr Zelenskyy"],
            id="misprinted given name",
        ),
        pytest.param(
            "Volodymyr Zelenskyy spoke to the nation late on Sunday.\nZelensky said the war would end.",
            ["Volodymyr Zelenskyy"],
            id="another transliteration",
        ),
    ],
)
def test_a_part_of_a_name_is_the_person(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker", "speaks_for"),
    [
        pytest.param(
            "NATO Secretary-General Mark Rutte said the alliance was ready.",
            "Mark Rutte",
            "NATO",
            id="before the name",
        ),
        pytest.param(
            "Mark Rutte, the secretary-general of NATO, said the alliance was ready.",
            "Mark Rutte",
            "NATO",
            id="behind the name",
        ),
        pytest.param(
            "Ethiopian Foreign Minister Gedion Timothewos said the reservoir behind the dam was nearly full.",
            "Gedion Timothewos",
            "Ethiopia",
            id="by the adjective of a country",
        ),
        pytest.param(
            "Ethiopia’s foreign minister, Gedion Timothewos, said the reservoir behind the dam was nearly full.",
            "Gedion Timothewos",
            "Ethiopia",
            id="by a possessive",
        ),
        pytest.param(
            "“The dam is full,” said Emma Johnson, a spokeswoman for the World Food Programme.",
            "Emma Johnson",
            "World Food Programme",
            id="a spokeswoman for",
        ),
        pytest.param(
            "Emma Johnson of Doctors Without Borders said the only clinic there was hit twice.",
            "Emma Johnson",
            "Doctors Without Borders",
            id="of",
            marks=wrong("“of” behind a name hides the subject"),
        ),
        pytest.param(
            "UN spokesman Stéphane Dujarric said aid was blocked.",
            "Stéphane Dujarric",
            "United Nations",
            id="spokesman",
        ),
        pytest.param(
            "A spokesman for the World Food Programme said aid was blocked.",
            "A spokesman for the World Food Programme",
            "World Food Programme",
            id="an unnamed spokesman",
        ),
        pytest.param(
            "Emma Johnson, who fled Ethiopia in 2012, said the dam was full.",
            "Emma Johnson",
            None,
            id="who fled a country does not speak for it",
        ),
        pytest.param(
            "Former NATO commander Philip Breedlove said the alliance was ready for every attack.",
            "Philip Breedlove",
            None,
            id="a former commander does not speak for it",
        ),
    ],
)
def test_whom_a_person_speaks_for(text, speaker, speaks_for):
    extraction = extract(text)
    (said,) = extraction.attributions
    named = extraction.figures[said.speaks_for].name if said.speaks_for is not None else None
    assert (speakers(text), named) == ([speaker], speaks_for)


def test_why_a_speaker_is_read_so_is_told_with_the_words_it_rests_on():
    text = "Emma Johnson visited several villages near the front.\n“The road is cut,” she said."
    (said,) = extract(text).attributions
    assert said.rule == "pronoun"
    assert said.antecedent.of(text) == "Emma Johnson"
    assert said.speaker_span.of(text) == "she"


def test_the_role_that_a_text_gives_is_kept_with_its_words():
    text = "Emma Johnson, a spokeswoman for the World Food Programme, said aid was blocked."
    (figure,) = [figure for figure in extract(text).figures if figure.kind == "person"]
    (role,) = figure.affiliations
    assert role.organization == "World Food Programme"
    assert role.span.of(text) == role.role
    assert role.role.startswith("a spokeswoman")


def test_each_share_of_those_asked_stands_as_who_said_what_it_said():
    text = (
        "According to Afrobarometer data, 81 percent of citizens are in favor. About 93 percent agree that "
        "the road should be mended, and 85 percent – that the bridge should be."
    )
    claims = as_json("text", extract(text))["claims"]
    assert [(one["speaker"], one["speaker_printed"]) for one in claims] == [
        ("Afrobarometer", "Afrobarometer data"),
        ("Afrobarometer", "93 percent"),
        ("Afrobarometer", "85 percent"),
    ]
