"""Names that no list holds: what stands beside them tells a person from a body and a place."""

import pytest

from tests.extraction.reading import organizations, people, wrong


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "The envoy Tsegaw Wubneh flew home.", "Tsegaw Wubneh", id="an office before it"
        ),
        pytest.param(
            "He met rebel Oyunbat Ganzorig there.", "Oyunbat Ganzorig", id="a description"
        ),
        pytest.param(
            "Its leader, Pwal Dhorgai, fled by boat.", "Pwal Dhorgai", id="an office and a comma"
        ),
        pytest.param("Soldiers arrested Kwezi Mbatha at dawn.", "Kwezi Mbatha", id="was arrested"),
        pytest.param("The crowd mourned Kwezi Mbatha, 31, at dawn.", "Kwezi Mbatha", id="age"),
        pytest.param(
            "Troops took Kwezi Mbatha, a tailor, at dawn.", "Kwezi Mbatha", id="a trade behind it"
        ),
        pytest.param("Kwezi Mbatha’s widow has buried him.", "Kwezi Mbatha", id="somebody's kin"),
        pytest.param("“They burned it,” said Dhorgai Pwal.", "Dhorgai Pwal", id="said before it"),
        pytest.param(
            "They saw Dhorgai Pwal. Two days later Pwal was dead.",
            "Dhorgai Pwal",
            id="the surname comes back",
        ),
        pytest.param("A friend, Ryszard Q. Wolnik, wept.", "Ryszard Q. Wolnik", id="an initial"),
        pytest.param("The town knew Tsegaw bin Wubneh well.", "Tsegaw bin Wubneh", id="bin"),
    ],
)
def test_a_person_is_known_by_what_stands_beside_the_name(text, name):
    assert list(people(text)) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "The newspaper Vestnik Oblasti printed the list.", "Vestnik Oblasti", id="newspaper"
        ),
        pytest.param(
            "Nuur Xaqiiq, a monitoring group, counted nine graves.",
            "Nuur Xaqiiq",
            id="a group behind it",
        ),
        pytest.param("Members of the Dhulbari burned two shops.", "Dhulbari", id="has members"),
        pytest.param(
            "The Jabhat Fajr al-Sahra (JFS) took the well.", "Jabhat Fajr al-Sahra", id="letters"
        ),
        pytest.param(
            "Police blamed Jaish-ul-Haqq for the blast; Jaish-ul-Haqq fighters fled.",
            "Jaish-ul-Haqq",
            id="has fighters",
        ),
        pytest.param(
            "The Ministry of Health and Population counted nine dead.",
            "Ministry of Health and Population",
            id="two things in its charge",
        ),
        pytest.param(
            "The Office for the Protection of Rural Women counted nine dead.",
            "Office for the Protection of Rural Women",
            id="for the … of",
        ),
        pytest.param(
            "The Nuer People’s Defence Committee counted nine dead.",
            "Nuer People's Defence Committee",
            id="a people's",
        ),
        pytest.param(
            "The Truth and Dignity Commission counted nine dead.",
            "Truth and Dignity Commission",
            id="and",
        ),
        pytest.param(
            "Concerned Parents for America counted nine dead.",
            "Concerned Parents for America",
            id="for",
        ),
        pytest.param(
            "The Harlan Sun counted nine dead.",
            "Harlan Sun",
            id="a newspaper",
            marks=wrong("a newspaper of a town that no list holds"),
        ),
        pytest.param("The Karachi Sun counted nine dead.", "Karachi Sun", id="a town's newspaper"),
        pytest.param("GeoWatch said nine were dead.", "GeoWatch", id="a capital inside the word"),
        pytest.param("The NFDC said nine were dead.", "NFDC", id="letters that speak, once"),
        pytest.param(
            "Tulu Gemechu of Bale Trading House counted nine dead.",
            "Bale Trading House",
            id="somebody's",
            marks=wrong("a firm's name without a word that tells"),
        ),
        pytest.param(
            "He gave to Rural Rising, a conservative farm committee.",
            "Rural Rising",
            id="the last noun of what describes it",
        ),
    ],
)
def test_a_body_is_known_by_what_stands_beside_the_name(text, name):
    assert name in organizations(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Shells fell on Min Thaw village on Monday.", id="village behind it"),
        pytest.param("They died in the Qahwa Noor hotel.", id="hotel"),
        pytest.param("The wounded lie in Kamal Nasser hospital.", id="hospital named for a man"),
        pytest.param("The town of Oum Hadjer has fallen.", id="town of"),
        pytest.param("The road to Dhusa Mareb, Somalia, is cut.", id="in a country"),
        pytest.param("Shelling went on near Velyka Novosilka on Monday.", id="near"),
        pytest.param("Fighters crossed into Beled Hawo on Monday.", id="into"),
        pytest.param("Roman Catholics and Sunni Muslims prayed there.", id="believers"),
        pytest.param("RSF-backed militias and UN-led talks failed.", id="backed and led"),
        pytest.param("Initial Reports spoke of nine dead.", id="English words"),
        pytest.param(
            "Near Nabatieh, Tallet Omar al-Zuhr and Dabsha, it was calm.", id="a hill of his"
        ),
        pytest.param("The blast hit the Kassara front on Monday.", id="front behind it"),
        pytest.param("The fire spread, Kirwa residents and Bontu police said.", id="residents"),
        pytest.param("Islamist groups and the Zionist leaders denied it.", id="beliefs"),
        pytest.param("The Affordable Housing Act and the Tarif Doctrine lapsed.", id="laws"),
        pytest.param("Spanish-language stations and H-1B visas were named.", id="compounds"),
        pytest.param("They lie in Holy Field Cemetery.", id="cemetery"),
        pytest.param("In Las Vegas and Port Sudan nothing moved.", id="cities"),
    ],
)
def test_places_and_common_words_are_nobody(text):
    assert people(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("KINSHASA – Shells fell on the town.", [], id="where it was written"),
        pytest.param("The family fled Syria in 2015.", [], id="what is fled from"),
        pytest.param("The docks at Benghazi, Libya, burned.", [], id="behind a town"),
        pytest.param("Nine U.S. citizens were aboard.", [], id="letters before a thing"),
        pytest.param("Iraqi activists and Italian newspapers wrote of it.", [], id="its people"),
        pytest.param("A Nairobi airport worker ran.", [], id="a capital's airport"),
        pytest.param("Half of Sudan is hungry.", [], id="half of it"),
        pytest.param("Iranian officials denied it.", ["Iran"], id="its officials"),
        pytest.param("The US special envoy denied it.", ["United States"], id="its envoy"),
        pytest.param("Rwanda’s army denied it.", ["Rwanda"], id="its army"),
        pytest.param("China, Russia and Iran denied it.", ["China", "Russia", "Iran"], id="three"),
        pytest.param("The Addis Ababa government denied it.", ["Ethiopia"], id="the capital's"),
    ],
)
def test_a_country_counts_where_it_acts(text, expected):
    assert list(organizations(text)) == expected
