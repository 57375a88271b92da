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
            marks=wrong("behind the verb only the first of two is read"),
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
            marks=wrong("“as well as” joins nobody"),
        ),
        pytest.param(
            "According to Egypt and Qatar, the talks had failed.",
            ["Egypt", "Qatar"],
            id="according to two",
            marks=wrong("behind “according to” only the first of two is read"),
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
            marks=wrong("“asked” is read as something said by “who”"),
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
            marks=wrong("a word with a number in front is no noun"),
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
            marks=wrong("a name between commas behind an office is none"),
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
            marks=wrong("“former” and “a” are no words of a description"),
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
            marks=wrong("of two joined subjects the first counts for more"),
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
            marks=wrong("“they” are looked for among organizations alone"),
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
            marks=wrong("a name goes no further than a small article: al-"),
        ),
        pytest.param(
            "Gen. Abdel Fattah al-Burhan visited troops who guard the harbour of Port Sudan.\nBurhan said the war would end.",
            ["Abdel Fattah al-Burhan"],
            id="surname without its article",
            marks=wrong("a name goes no further than a small article: al-"),
        ),
        pytest.param(
            "Ursula von der Leyen visited wounded soldiers in a hospital.\nVon der Leyen said help would come.",
            ["Ursula von der Leyen"],
            id="surname with a particle at a sentence's start",
            marks=wrong("two particles in a row end a name"),
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
            marks=wrong("only one last word is a surname"),
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
            marks=wrong("a name between commas behind an office is none"),
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
            marks=wrong("“former” is not read"),
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
