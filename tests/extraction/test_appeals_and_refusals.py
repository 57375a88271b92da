"""What is urged, condemned or promised, and what is not said at all."""

import pytest

from tests.extraction.reading import mixed, reported, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Fatima Barzani urged the militias to leave the city.",
            [reported("Fatima Barzani", "the militias to leave the city")],
            id="urged",
        ),
        pytest.param(
            "Fatima Barzani called on the militias to leave the city.",
            [reported("Fatima Barzani", "the militias to leave the city")],
            id="called on",
        ),
        pytest.param(
            "Fatima Barzani called for an immediate ceasefire in the city.",
            [reported("Fatima Barzani", "an immediate ceasefire in the city")],
            id="called for",
        ),
        pytest.param(
            "Fatima Barzani appealed to donors to keep the clinics open.",
            [reported("Fatima Barzani", "donors to keep the clinics open")],
            id="appealed to",
        ),
        pytest.param(
            "Fatima Barzani accused the militias of looting the clinics.",
            [reported("Fatima Barzani", "the militias of looting the clinics")],
            id="accused",
        ),
        pytest.param(
            "Fatima Barzani blamed the militias for the looting.",
            [reported("Fatima Barzani", "the militias for the looting")],
            id="blamed",
        ),
        pytest.param(
            "Fatima Barzani demanded that the militias leave the city.",
            [reported("Fatima Barzani", "the militias leave the city")],
            id="demanded that",
        ),
        pytest.param(
            "Fatima Barzani demanded the release of the hostages.",
            [reported("Fatima Barzani", "the release of the hostages")],
            id="demanded something",
        ),
        pytest.param(
            "Fatima Barzani condemned the looting of the clinics.",
            [reported("Fatima Barzani", "the looting of the clinics")],
            id="condemned",
        ),
        pytest.param(
            "Fatima Barzani rejected the proposal as a trap.",
            [reported("Fatima Barzani", "the proposal as a trap")],
            id="rejected as",
        ),
        pytest.param(
            "Fatima Barzani dismissed the report as “pure fiction”.",
            [mixed("Fatima Barzani", "the report as “pure fiction”")],
            id="dismissed as",
        ),
        pytest.param(
            "Fatima Barzani denied that her men had looted the clinics.",
            [reported("Fatima Barzani", "her men had looted the clinics")],
            id="denied that",
        ),
        pytest.param(
            "Fatima Barzani denied looting the clinics.",
            [reported("Fatima Barzani", "looting the clinics")],
            id="denied doing",
        ),
        pytest.param(
            "Fatima Barzani warned of a massacre in the city.",
            [reported("Fatima Barzani", "a massacre in the city")],
            id="warned of",
        ),
        pytest.param(
            "Fatima Barzani ruled out talks with the militias.",
            [reported("Fatima Barzani", "talks with the militias")],
            id="ruled out",
        ),
        pytest.param(
            "Fatima Barzani vowed to retake the city by winter.",
            [reported("Fatima Barzani", "to retake the city by winter")],
            id="vowed to",
        ),
        pytest.param(
            "Fatima Barzani promised to open the road.",
            [reported("Fatima Barzani", "to open the road")],
            id="promised to",
        ),
        pytest.param(
            "Fatima Barzani threatened to cut off the water supply.",
            [reported("Fatima Barzani", "to cut off the water supply")],
            id="threatened to",
        ),
        pytest.param(
            "Fatima Barzani announced a curfew from dusk to dawn.",
            [reported("Fatima Barzani", "a curfew from dusk to dawn")],
            id="announced something",
        ),
        pytest.param(
            "Fatima Barzani told the militias to leave the city.",
            [reported("Fatima Barzani", "to leave the city")],
            id="told them to",
        ),
        pytest.param(
            "Fatima Barzani expressed concern over the looting.",
            [reported("Fatima Barzani", "concern over the looting")],
            id="expressed concern",
        ),
    ],
)
def test_what_is_urged_condemned_or_promised(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Hassan Duale did not say who had fired first.", id="did not say"),
        pytest.param("Hassan Duale declined to say who had fired first.", id="declined to say"),
        pytest.param("Hassan Duale refused to comment on the shelling.", id="refused to comment"),
        pytest.param("Hassan Duale didn’t say that the port was closed.", id="didn't say"),
        pytest.param("Hassan Duale doesn't say that the port is closed.", id="doesn't say"),
        pytest.param("Hassan Duale wouldn’t confirm that the port was hit.", id="wouldn't"),
        pytest.param("Hassan Duale said nothing about the raid on the port.", id="said nothing"),
        pytest.param(
            "Hassan Duale may announce a truce on Friday.",
            id="may announce",
        ),
        pytest.param(
            "If Hassan Duale says the port is open, ships will come.",
            id="if he says",
        ),
        pytest.param("Hassan Duale never said that the port was closed.", id="never said"),
        pytest.param(
            "Hassan Duale hasn’t said when the port will open.",
            id="has not said",
        ),
        pytest.param("Hassan Duale would not confirm that the port was hit.", id="would not"),
        pytest.param("Hassan Duale failed to mention that the port was hit.", id="failed to"),
        pytest.param("Neither Hassan Duale nor his aides said who had fired.", id="neither"),
        pytest.param("Hassan Duale was told that the port was closed.", id="told to him"),
        pytest.param("Hassan Duale is expected to announce a truce on Friday.", id="is expected"),
        pytest.param("Hassan Duale has not commented on the report.", id="has not commented"),
        pytest.param("Hassan Duale read the report on Friday.", id="read something"),
        pytest.param("Hassan Duale called his brother in Mogadishu.", id="called somebody"),
        pytest.param("The answer, Hassan Duale hoped, lay in Nairobi.", id="hoped"),
        pytest.param("The report was signed by Hassan Duale on Friday.", id="a report as a noun"),
    ],
)
def test_what_is_not_said_is_not_claimed(text):
    assert statements(text) == []
