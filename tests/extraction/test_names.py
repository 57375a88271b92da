"""Who is named in a text: people of many cultures, bodies, and what only looks like a name."""

import pytest

from articles.extraction import extract
from tests.extraction.reading import knowing, organizations, people, speakers, wrong


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "General Abdel Fattah al-Burhan said the army was ready.",
            "Abdel Fattah al-Burhan",
            id="Sudanese, with an article",
        ),
        pytest.param(
            "Mohamed Hamdan Dagalo said the war was not his.",
            "Mohamed Hamdan Dagalo",
            id="Sudanese, three parts",
        ),
        pytest.param(
            "Mohammed bin Salman said the kingdom was neutral.",
            "Mohammed bin Salman",
            id="Saudi, with bin",
        ),
        pytest.param(
            "Abu Mohammed al-Jolani said the city was free.",
            "Abu Mohammed al-Jolani",
            id="a nom de guerre",
        ),
        pytest.param(
            "Min Aung Hlaing said the vote would be held.", "Min Aung Hlaing", id="Burmese"
        ),
        pytest.param("Daw Aye Nyein said the monks had fled.", "Aye Nyein", id="Burmese honorific"),
        pytest.param("Kim Yo Jong said the drones had come.", "Kim Yo Jong", id="Korean"),
        pytest.param(
            "Yoon Suk-yeol said the drones had come.", "Yoon Suk-yeol", id="Korean, hyphen"
        ),
        pytest.param("Xi Jinping said the island was ours.", "Xi Jinping", id="Chinese"),
        pytest.param("Nguyễn Văn Hùng said the boats were lost.", "Nguyễn Văn Hùng", id="Viet"),
        pytest.param("Ibrahim Traoré said the junta would stay.", "Ibrahim Traoré", id="Burkinabè"),
        pytest.param(
            "Félix Tshisekedi said the city had fallen.", "Félix Tshisekedi", id="Congolese"
        ),
        pytest.param(
            "Hassan Sheikh Mohamud said the town was taken.",
            "Hassan Sheikh Mohamud",
            id="Somali, Sheikh as a name",
        ),
        pytest.param("Getachew Reda said the road was closed.", "Getachew Reda", id="Ethiopian"),
        pytest.param(
            "Łukasz Żółkiewski said the border was shut.", "Łukasz Żółkiewski", id="Polish"
        ),
        pytest.param(
            "Oleksandr Syrskyi said the front was holding.", "Oleksandr Syrskyi", id="Ukrainian"
        ),
        pytest.param(
            "Ursula von der Leyen said aid would come.",
            "Ursula von der Leyen",
            id="von",
        ),
        pytest.param(
            "Jean-Pierre Lacroix said the force would stay.", "Jean-Pierre Lacroix", id="-"
        ),
        pytest.param(
            "Siobhán O’Donnell said the flight was full.", "Siobhán O'Donnell", id="Irish"
        ),
        pytest.param(
            "Ahmed al-Sharaa said the talks were on.",
            "Ahmed al-Sharaa",
            id="al-",
        ),
        pytest.param("Mullah Yaqoob said the border was shut.", "Yaqoob", id="title and one name"),
        pytest.param(
            "J. D. Vance said the talks were over.", "J. D. Vance", id="initials with points"
        ),
        pytest.param(
            "Joseph R. Biden said aid would come.", "Joseph R. Biden", id="middle initial"
        ),
        pytest.param(
            "Robert F. Kennedy Jr. said aid would stop.", "Robert F. Kennedy Jr.", id="Jr."
        ),
        pytest.param(
            "Recep Tayyip Erdoğan said the corridor was open.", "Recep Tayyip Erdoğan", id="Turkish"
        ),
        pytest.param("Omar Abdullah said the valley was calm.", "Omar Abdullah", id="Kashmiri"),
        pytest.param(
            "Sergeant Major Tomás Rivera said the base was safe.", "Tomás Rivera", id="two ranks"
        ),
    ],
)
def test_people_of_many_cultures_are_named_whole_and_without_titles(text, name):
    assert list(people(text)) == [name]
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Thein Maung condemned the shelling of the monastery.", ["Thein Maung"], id="condemned"
        ),
        pytest.param(
            "Thein Maung urged the soldiers to leave the monastery.", ["Thein Maung"], id="urged"
        ),
        pytest.param(
            "“The monastery is empty,” said Thein Maung.", ["Thein Maung"], id="said before it"
        ),
        pytest.param(
            "The abbot, Thein Maung, said the monastery was empty.",
            ["Thein Maung"],
            id="role, name,",
        ),
        pytest.param(
            "Thein Maung, 67, has lived in the monastery since he was nine.",
            ["Thein Maung"],
            id="age behind",
        ),
        pytest.param(
            "Thein Maung, who lives in the monastery, hid in the cellar.",
            ["Thein Maung"],
            id="who",
        ),
        pytest.param(
            "Soldiers took Thein Maung from the monastery. Maung said they had beaten him.",
            ["Thein Maung"],
            id="vouched for by the rest of the text",
        ),
        pytest.param(
            "Ethiopian Foreign Minister Gedion Timothewos said the dam was full.",
            ["Gedion Timothewos"],
            id="in a short sentence of many capitals",
        ),
        pytest.param(
            "Kenya’s foreign minister, Musalia Mudavadi, said the talks were going nowhere.",
            ["Musalia Mudavadi"],
            id="between commas behind his office",
        ),
    ],
)
def test_a_name_on_no_list_is_known_by_what_stands_beside_it(text, expected):
    assert list(people(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The convoy crossed the Blue Nile on Monday.", id="river"),
        pytest.param("They met in Addis Ababa and in Port Sudan.", id="towns"),
        pytest.param("Shells fell on Saudi Arabian Street near Martyrs Square.", id="streets"),
        pytest.param("The talks begin after Eid al-Fitr on Friday, 4 April.", id="feast"),
        pytest.param("Kalashnikov rifles and Javelin missiles were seized.", id="weapons"),
        pytest.param("Operation Inherent Resolve ended last year.", id="operation"),
        pytest.param("The Second World War ended there in 1945.", id="war"),
        pytest.param(
            "He said Goma had fallen without a fight.",
            id="town before had",
        ),
        pytest.param(
            "The Norwegian Refugee Council said aid was blocked.",
            id="council",
        ),
        pytest.param("He was treated at Al-Shifa Hospital in the north.", id="hospital"),
        pytest.param("Hurricane Milton delayed the flight by a day.", id="hurricane"),
        pytest.param(
            "However, Tuesday was calm. Many Sudanese stayed.", id="capitals at the start"
        ),
        pytest.param("The Black Sea grain deal has lapsed.", id="sea"),
        pytest.param("Fighters held the Khyber Pass and Mount Hermon.", id="mountains"),
    ],
)
def test_what_only_looks_like_a_person_is_none(text):
    assert people(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Emma Johnson met officers there. Ms Johnson said they were tired. Johnson left later.",
            {"Emma Johnson": ["Emma Johnson", "Johnson"]},
            id="surname and honorific",
        ),
        pytest.param(
            "Volodymyr Zelenskyy spoke late on Sunday. Volodymr Zelensky was tired, said an aide.",
            {"Volodymyr Zelenskyy": ["Volodymyr Zelenskyy", "Volodymr Zelensky"]},
            id="another transliteration, misprinted",
        ),
        pytest.param(
            "Viktor Orbán arrived late on Sunday. Viktor Orban was tired, said an aide to Orban.",
            {"Viktor Orbán": ["Viktor Orbán", "Viktor Orban", "Orban"]},
            id="with accents and without",
        ),
        pytest.param(
            "Ms Kim Yo Jong spoke first, then Kim Jong Un spoke, said the agency.",
            {"Kim Yo Jong": ["Kim Yo Jong"], "Kim Jong Un": ["Kim Jong Un"]},
            id="two of one family",
        ),
        pytest.param(
            "Joe Biden arrived late on Sunday with Hunter Biden. Joe Biden said he was tired.",
            {"Joe Biden": ["Joe Biden"], "Hunter Biden": ["Hunter Biden"]},
            id="father and son",
            marks=wrong("a name that shares a surname is vouched for by nothing"),
        ),
        pytest.param(
            "Abdel Fattah al-Burhan arrived late on Sunday. Burhan said the army was ready.",
            {"Abdel Fattah al-Burhan": ["Abdel Fattah al-Burhan", "Burhan"]},
            id="the article is left out later",
        ),
        pytest.param(
            "MUAMMAR GADDAFI was killed in Sirte. Muammar Gaddafi had said he would stay.",
            {"Muammar Gaddafi": ["MUAMMAR GADDAFI", "Muammar Gaddafi"]},
            id="capitals",
            marks=wrong("the first of two forms of one length is the name"),
        ),
    ],
)
def test_forms_of_one_name_are_one_person_and_two_people_are_two(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "„The border is shut,” said Ċukasz Kowalski.",
            {"Łukasz Kowalski": ["Ċukasz Kowalski"]},
            id="a letter that lost half of itself",
        ),
        pytest.param(
            "“The border is shut,” said Robert BiedroĊ„ on Monday.",
            {"Robert Biedroń": ["Robert BiedroĊ„"]},
            id="a letter that became two",
        ),
    ],
)
def test_a_broken_letter_is_mended_in_the_name_and_kept_as_printed(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "The Ministry of Defence said two jets were lost.", "Ministry of Defence", id="of"
        ),
        pytest.param(
            "The Norwegian Refugee Council said aid was blocked.",
            "Norwegian Refugee Council",
            id="the adjective belongs to it",
        ),
        pytest.param(
            "The International Committee of the Red Cross said aid was blocked.",
            "International Committee of the Red Cross",
            id="of the",
        ),
        pytest.param("The RSF said it had taken the city.", "Rapid Support Forces", id="acronym"),
        pytest.param(
            "Amnesty International said aid was blocked.", "Amnesty International", id="two"
        ),
        pytest.param(
            "The Kachin Independence Army said it had taken the town.",
            "Kachin Independence Army",
            id="an army of its own",
        ),
        pytest.param(
            "M23 said it had taken the town of Goma.",
            "M23",
            id="letter and number",
        ),
        pytest.param("Boko Haram said it had taken the town.", "Boko Haram", id="no English"),
        pytest.param("Al-Shabaab said it had taken the town.", "Al Shabab", id="with an article"),
        pytest.param("The Houthis said the ship was theirs.", "Houthis", id="a people that rules"),
        pytest.param("The Taliban said girls may not study.", "Taliban", id="Taliban"),
    ],
)
def test_bodies_are_named_whole(text, name):
    assert name in organizations(text)
    assert set(speakers(text)) == {name}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Shells fell in Sudan on Monday.", [], id="a country as a place is none"),
        pytest.param("Sudan recalled its envoy from Kenya.", ["Sudan"], id="a country that acts"),
        pytest.param("The turkey was served at the dinner in May.", [], id="turkey"),
        pytest.param("Jordan Peters said the plane was late.", [], id="Jordan as a given name"),
        pytest.param("“It is late,” said Chad Miller.", [], id="Chad as a given name"),
        pytest.param("A Georgia court heard the case of the soldier.", [], id="the American state"),
    ],
)
def test_a_country_is_named_where_it_acts(text, expected):
    assert list(organizations(text)) == expected


def test_a_known_figure_has_the_name_that_the_archive_gives():
    known = knowing("Abdel Fattah al-Burhan = Abdelfattah Burhan")
    text = "Abdelfattah Burhan said the army was ready. Burhan left on Monday."
    assert people(text, index=known) == {"Abdel Fattah al-Burhan": ["Abdelfattah Burhan", "Burhan"]}


def test_a_surname_of_two_known_people_alone_is_neither():
    known = knowing("Emma Johnson", "Mark Johnson")
    assert speakers("Johnson said the road between the villages was cut.", index=known) == [
        "Johnson"
    ]


def test_a_known_surname_does_not_swallow_another_person():
    known = knowing("Emma Johnson")
    text = "Mark Johnson said the road between the villages was cut."
    assert list(people(text, index=known)) == ["Mark Johnson"]


def test_a_known_body_is_found_under_its_variants():
    known = knowing("Rapid Support Forces = RSF = Janjaweed", kind="organization")
    text = "The RSF said the town was quiet. The Rapid Support Forces denied the killings."
    assert organizations(text, index=known) == {
        "Rapid Support Forces": ["RSF", "Rapid Support Forces"]
    }


def test_only_a_full_name_may_become_a_record():
    figures = extract("Johnson said the road was cut. Omar Kassab said it was mined.").figures
    assert {figure.name: figure.is_full for figure in figures} == {
        "Johnson": False,
        "Omar Kassab": True,
    }


def test_a_body_under_its_name_and_its_acronym_is_one():
    text = "The Israel Defense Forces said the town was empty. The IDF said it was quiet there."
    assert organizations(text) == {"Israel Defense Forces": ["Israel Defense Forces", "IDF"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Melba Osorio Febles runs the bank. Ms. Osorio said it was empty.",
            {"Melba Osorio Febles": ["Melba Osorio Febles", "Osorio"]},
            id="Spanish: the father's name, before the mother's",
        ),
        pytest.param(
            "Debretsion Gebremichael led them. Debretsion said the war was over.",
            {"Debretsion Gebremichael": ["Debretsion Gebremichael", "Debretsion"]},
            id="Ethiopian: the given name",
        ),
        pytest.param(
            "Enrique Rivas Nieto came late. “We are ready,” said Rivas Nieto.",
            {"Enrique Rivas Nieto": ["Enrique Rivas Nieto", "Rivas Nieto"]},
            id="both surnames",
        ),
        pytest.param(
            "Gen. Mohamed Hamdan Darfuri, widely known as Hamidti, fled. Hamidti said he was safe.",
            {"Mohamed Hamdan Darfuri": ["Mohamed Hamdan Darfuri", "Hamidti"]},
            id="known as",
        ),
        pytest.param(
            "Police killed Zakir Ahmad Lone, alias Moosa. Moosa had said he would not yield.",
            {"Zakir Ahmad Lone": ["Zakir Ahmad Lone", "Moosa"]},
            id="alias",
        ),
        pytest.param(
            "They blamed Charles and David Wolfson for it.",
            {"Charles Wolfson": ["Charles"], "David Wolfson": ["David Wolfson"]},
            id="two of one surname",
        ),
    ],
)
def test_any_part_of_a_name_and_an_alias_are_the_person(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "forms"),
    [
        pytest.param(
            "The Karwan Liberation Front (KLF) fled. KLF fighters were seen. The KLF denied it.",
            "Karwan Liberation Front",
            ["Karwan Liberation Front", "KLF"],
            id="its letters in brackets",
        ),
        pytest.param(
            "The Mandar Flood Service, or MFS, dug. The MFS said nine were dead.",
            "Mandar Flood Service",
            ["Mandar Flood Service", "MFS"],
            id="or",
        ),
        pytest.param(
            "The Ratanpur Peoples Assembly met. The Assembly said it would vote.",
            "Ratanpur Peoples Assembly",
            ["Ratanpur Peoples Assembly", "Assembly"],
            id="its last word",
        ),
        pytest.param(
            "Dalton Motors said it would pay. Dalton has 300 workers there.",
            "Dalton Motors",
            ["Dalton Motors", "Dalton"],
            id="its first word",
        ),
        pytest.param(
            "The Somali Government said it would pay.",
            "Somalia",
            ["Somali Government"],
            id="a nation's government",
        ),
    ],
)
def test_every_form_of_a_body_is_the_body(text, name, forms):
    assert organizations(text)[name] == forms


def test_a_heading_names_whom_the_text_names():
    text = (
        "Zarif Karwani Slams Rival Over Missing Funds\n\n"
        "Zarif Karwani said on Monday that the money was gone and that nobody had looked for it."
    )
    assert people(text) == {"Zarif Karwani": ["Zarif Karwani"]}
