"""Headline and deck: what they say is kept, and points at the statement of the body it repeats."""

from articles.extraction import extract

BODY = (
    "Aid groups in the region have been waiting for weeks at the border crossing.\n"
    "Sudanese President Omar Hassan said on Monday that the border crossing at Adre would stay "
    "open until the end of December for all aid convoys.\n"
    "“We will not close Adre as long as there is hunger,” he told reporters in Port Sudan.\n"
    "Drivers at the crossing said they had seen no soldiers there since the weekend."
)


def read(*heading):
    text = "\n".join([*heading, BODY])
    return text, extract(text).attributions


def of_zone(attributions, zone):
    return [said for said in attributions if said.zone == zone]


def test_a_headline_points_at_the_statement_it_repeats():
    _, found = read("Border crossing at Adre to stay open for aid convoys, Hassan says")
    (headline,) = of_zone(found, "headline")
    assert headline.repeats is not None
    assert found[headline.repeats].zone == "body"
    assert found[headline.repeats].kind == "reported"


def test_the_one_who_speaks_in_a_headline_is_the_one_of_the_body():
    _, found = read("Border crossing at Adre to stay open for aid convoys, Hassan says")
    (headline,) = of_zone(found, "headline")
    assert headline.speaker is not None
    assert headline.speaker == found[headline.repeats].speaker


def test_a_deck_points_at_the_statement_it_repeats():
    _, found = read(
        "Hope for a million hungry people in Darfur",
        "Sudan’s president says the border crossing at Adre will stay open for all aid convoys.",
    )
    (deck,) = of_zone(found, "deck")
    assert deck.repeats is not None


def test_a_headline_that_says_something_else_repeats_nothing():
    _, found = read("Hassan warns of a long war over the gold of Kordofan")
    (headline,) = of_zone(found, "headline")
    assert headline.repeats is None


def test_a_quotation_with_a_colon_in_a_headline_has_its_speaker():
    text, found = read("Hassan: ‘We will not close Adre as long as there is hunger’")
    (headline,) = of_zone(found, "headline")
    assert headline.kind == "direct"
    assert headline.pieces[0].of(text).startswith("We will not close Adre")
    assert headline.repeats is not None


def test_nothing_in_the_body_repeats():
    _, found = read("Border crossing at Adre to stay open for aid convoys, Hassan says")
    assert all(said.repeats is None for said in of_zone(found, "body"))


def test_the_same_words_of_somebody_else_are_no_repetition():
    _, found = read("Border crossing at Adre to stay open for aid convoys, Paul Kagame says")
    (headline,) = of_zone(found, "headline")
    assert headline.speaker is not None
    assert headline.repeats is None
