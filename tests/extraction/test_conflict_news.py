"""How agencies and newsrooms report a war: bodies that speak, tolls, denials, statements and posts."""

import pytest

from tests.extraction.reading import mixed, reported, speakers, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The division accused the rebels of shelling the market.",
            [reported("The division", "the rebels of shelling the market")],
            id="a unit of an army",
        ),
        pytest.param(
            "The army's media wing warned that the road was mined.",
            [reported("The army’s media wing".replace("’", "'"), "the road was mined")],
            id="the wing of an army",
        ),
        pytest.param(
            "Rebels stormed the governor's office in Kadugli, state media and officials said.",
            [
                reported("state media", "Rebels stormed the governor's office in Kadugli"),
                reported("officials", "Rebels stormed the governor's office in Kadugli"),
            ],
            id="media and officials",
        ),
        pytest.param(
            "Four soldiers were killed near the bridge on Wednesday, the ministry said.",
            [reported("the ministry", "Four soldiers were killed near the bridge on Wednesday")],
            id="a day before the comma belongs to the words",
        ),
        pytest.param(
            "Insurgents claimed this was their first raid across the river.",
            [reported("Insurgents", "this was their first raid across the river")],
            id="“this” that is no time",
        ),
    ],
)
def test_bodies_that_speak(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The army denied shelling the camp and declined to comment further.",
            [reported("The army", "shelling the camp")],
            id="and declined to comment",
        ),
        pytest.param(
            "The governor said two of his guards were killed, without giving details.",
            [reported("The governor", "two of his guards were killed")],
            id="without giving details",
        ),
        pytest.param(
            "The junta confirmed the loss of the base, but did not say how many had died.",
            [reported("The junta", "the loss of the base")],
            id="but did not say",
        ),
        pytest.param(
            "The mission condemned the raid, which killed six of its guards.",
            [reported("The mission", "the raid")],
            id="what the reporter tells of the object",
        ),
        pytest.param(
            "The mission condemned the raid in a statement on Monday.",
            [reported("The mission", "the raid")],
            id="the document behind the object",
        ),
        pytest.param(
            "The governor accused the rebels of burning the mill, which they described as “a barracks of the junta”.",
            [
                reported("The governor", "the rebels of burning the mill"),
                mixed("they", "a “a barracks of the junta”"),
            ],
            id="a relative clause with a speaker of its own",
            marks=pytest.mark.xfail(reason="“they” of two groups, and “as” belongs to the words"),
        ),
        pytest.param(
            "The cleric said that according to villagers, five men were taken to the barracks.",
            [reported("The cleric", "according to villagers, five men were taken to the barracks")],
            id="on whose word, before the clause itself",
        ),
        pytest.param(
            "The movement claimed a raid in which the army said nine guards died.",
            [
                reported("The movement", "a raid"),
                reported("the army", "nine guards died"),
            ],
            id="in which another says something",
        ),
        pytest.param(
            "The envoy praised the army’s record in countering the insurgents.".replace("’", "'"),
            [reported("The envoy", "the army's record in countering the insurgents")],
            id="countering somebody is no reply",
        ),
        pytest.param(
            "A resident dismissed the claims as “pure invention,” adding that nobody had fired.",
            [
                mixed("A resident", "the claims as “pure invention,”"),
                reported("A resident", "nobody had fired"),
            ],
            id="a participle behind a quotation",
        ),
        pytest.param(
            "The envoy said she had seen reports of shelling, adding that the truce held.",
            [
                reported("The envoy", "she had seen reports of shelling"),
                reported("The envoy", "the truce held"),
            ],
            id="“seen reports” is no verb of saying",
        ),
    ],
)
def test_where_the_words_end(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The agency quoted a local doctor as saying that the clinic had no water.",
            [reported("a local doctor", "the clinic had no water")],
            id="quoted S as saying that",
        ),
        pytest.param(
            "A resident was quoted by the state news agency as saying the bridge had fallen.",
            [reported("A resident", "the bridge had fallen")],
            id="S was quoted by another as saying",
        ),
        pytest.param(
            "Two of the gunmen were caught at the ferry, as per the ministry.",
            [reported("the ministry", "Two of the gunmen were caught at the ferry")],
            id="as per",
        ),
        pytest.param(
            "The governor announced on his Facebook page the release of nine hostages.",
            [reported("The governor", "the release of nine hostages")],
            id="on a page, and then the object",
        ),
        pytest.param(
            "Police said on Telegram the shells hit two schools in the old town, but hurt nobody.",
            [reported("Police", "the shells hit two schools in the old town, but hurt nobody")],
            id="on Telegram, and then a clause",
        ),
        pytest.param(
            "Asked about the missing men, the commander said, they had been freed.",
            [reported("the commander", "they had been freed")],
            id="what the question was about is none of the words",
        ),
        pytest.param(
            "Officials in Shan State warned that the road was mined.",
            [reported("Officials in Shan State", "the road was mined")],
            id="“State” is no verb",
        ),
        pytest.param(
            "The convoy was looted, aid workers said, with the rebel group saying it had bought the grain.",
            [
                reported("aid workers", "The convoy was looted"),
                reported("the rebel group", "it had bought the grain"),
            ],
            id="with the group saying",
        ),
    ],
)
def test_quoted_and_posted(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The clinic reported two deaths and nine injuries.",
            [reported("The clinic", "two deaths and nine injuries")],
            id="reported so many deaths",
            marks=pytest.mark.xfail(reason="no list knows a clinic as a body that speaks"),
        ),
        pytest.param(
            "Police reported two deaths and nine injuries.",
            [reported("Police", "two deaths and nine injuries")],
            id="police reported so many deaths",
        ),
        pytest.param("Police reported live from the scene.", [], id="reported where, not what"),
        pytest.param(
            "Western envoys condemned the strike and demanded accountability.",
            [
                reported("Western envoys", "the strike"),
                reported("Western envoys", "accountability"),
            ],
            id="one word is demanded",
        ),
        pytest.param(
            "The junta questioned the number of dead that the monks gave.",
            [reported("The junta", "the number of dead that the monks gave")],
            id="questioned a number",
        ),
        pytest.param(
            "Police identified the gunmen as two brothers from Sokoto.",
            [reported("Police", "the gunmen as two brothers from Sokoto")],
            id="identified as",
        ),
        pytest.param(
            "Nine villagers drowned near the ferry, the agency reported citing an army statement.",
            [reported("the agency", "Nine villagers drowned near the ferry")],
            id="reported citing",
        ),
        pytest.param(
            "Nine villagers drowned near the ferry, rescue workers shared on Facebook.",
            [reported("rescue workers", "Nine villagers drowned near the ferry")],
            id="shared on Facebook",
        ),
        pytest.param(
            "The ferry was overloaded with grain, read the statement.",
            [reported("the statement", "The ferry was overloaded with grain")],
            id="read the statement",
        ),
        pytest.param(
            "The raid, according to the ministry, killed four guards.",
            [reported("the ministry", "The raid / killed four guards")],
            id="according to, between two commas",
        ),
        pytest.param(
            "Talks ended with the coming of the army, which, according to the ministry, killed four guards.",
            [reported("the ministry", "killed four guards")],
            id="according to, in a relative clause",
        ),
        pytest.param(
            "The ministry said on Monday, the road to Bardera was mined.",
            [reported("The ministry", "the road to Bardera was mined")],
            id="a comma before what was said",
        ),
        pytest.param(
            "Rebels said they had taken Sake while Kinshasa claimed its troops held the town.",
            [
                reported("Rebels", "they had taken Sake"),
                reported("Democratic Republic of the Congo", "its troops held the town"),
            ],
            id="while another claimed",
        ),
        pytest.param(
            "The town of Sake “did not fall” to the rebels, officials said.",
            [mixed("officials", "The town of Sake “did not fall” to the rebels")],
            id="a quoted verb is counted once",
        ),
        pytest.param(
            "Clashes resumed at dawn, according to media reports and a witness.",
            [reported("media reports and a witness", "Clashes resumed at dawn")],
            id="media reports are a noun",
        ),
        pytest.param(
            "The ministry, in a statement carried by state media, put the death toll at 30.",
            [reported("The ministry", "the death toll at 30")],
            id="put the toll at",
        ),
        pytest.param(
            "The colonel told Reuters news agency the bridge had been blown up.",
            [reported("The colonel", "the bridge had been blown up")],
            id="told an agency that is named before it is called one",
        ),
    ],
)
def test_tolls_denials_and_statements(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Defence Ministry said in a statement that the post was hit. According to the statement, "
            "two guards died.",
            ["Defence Ministry", "Defence Ministry"],
            id="the statement just spoken of",
        ),
        pytest.param(
            "The Sudanese army said it held the bridge. It added that the raid was over.",
            ["The Sudanese army", "The Sudanese army"],
            id="“it” is a body that has no name of its own",
        ),
        pytest.param(
            "Residents said the shelling began at dawn. They said the market was empty.",
            ["Residents", "Residents"],
            id="“they” are people without names",
        ),
        pytest.param(
            "The Rapid Support Forces said it held the bridge.\n\nThe militia denied looting the shops.",
            ["Rapid Support Forces", "Rapid Support Forces"],
            id="a body called by its kind",
        ),
        pytest.param(
            "The Health Ministry said nine people had died. Doctors had no water. The ministry blamed "
            "the army for the siege.",
            ["Health Ministry", "Health Ministry"],
            id="the ministry that is named",
        ),
        pytest.param(
            "The road was closed at noon, said a statement released by the Defence Ministry.",
            ["Defence Ministry"],
            id="whose document it is, behind its verb",
        ),
        pytest.param(
            "The road was closed at noon, Geneva-based aid group Relief Without Frontiers said.",
            ["Relief Without Frontiers"],
            id="what a body is called stands before its name",
        ),
    ],
)
def test_which_body_is_meant(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The ministry in a statement denied any losses.",
            [reported("The ministry", "any losses")],
            id="in a statement, before the verb",
        ),
        pytest.param(
            "Gunmen shelled the port at dawn, locals and media reports said on Monday.",
            [
                reported("locals", "Gunmen shelled the port at dawn"),
                reported("media reports", "Gunmen shelled the port at dawn"),
            ],
            id="reports that said",
        ),
        pytest.param(
            "Local media reported the air strike, with some residents saying nine people had died.",
            [
                reported("Local media", "the air strike"),
                reported("some residents", "nine people had died"),
            ],
            id="with residents saying, behind an object",
        ),
        pytest.param(
            "Shots were fired over the river, police said, after the mission urged both sides to "
            "hold their fire.",
            [
                reported("police", "Shots were fired over the river"),
                reported("the mission", "both sides to hold their fire"),
            ],
            id="“after” behind “, police said” is the article's",
        ),
        pytest.param(
            "Ankara expressed solidarity with the people of Sindh.",
            [reported("Turkey", "solidarity with the people of Sindh")],
            id="expressed solidarity",
        ),
        pytest.param(
            "The observers documented over 180 deaths in the camps.",
            [reported("The observers", "over 180 deaths in the camps")],
            id="documented so many deaths",
        ),
        pytest.param(
            "A resident who requested anonymity said two boats had sunk.",
            [reported("A resident", "two boats had sunk")],
            id="requested anonymity is no request",
            marks=pytest.mark.xfail(reason="the subject goes on to the end of the relative clause"),
        ),
        pytest.param(
            "A newspaper quoted a doctor in Hodeidah who said on condition of anonymity that the "
            "ward was full.",
            [reported("a doctor in Hodeidah", "the ward was full")],
            id="who said: the description before it",
        ),
    ],
)
def test_reports_with_residents_and_documents(text, expected):
    assert statements(text) == expected
