"""Whatever editors do, and whatever comes in between: no rule of the records is broken, nothing that
people set is lost, and nothing derived is stale.

A few sequences are tried each time; ORDERS=500 tries as many. One that fails says what was done;
`-k "[17]"` tries the one of that number again.
"""

import os
from random import Random

import pytest

from tests.editing.sequences.archive import Archive
from tests.editing.sequences.deriving import undone
from tests.editing.sequences.desk import Desk
from tests.editing.sequences.sound import (
    assert_histories_tell_what_people_did,
    assert_people_are_kept,
    assert_sound,
)

pytestmark = pytest.mark.django_db

ORDERS = int(os.environ.get("ORDERS", "4"))
# Step → how many numbers it takes.
STEPS = {
    **{"merge": 3, "undo_merge": 1, "split": 4, "undo_split": 1, "turn": 2},
    **{"correct_name": 2, "correct_note": 1, "correct_cue": 1, "correct_speaker": 2},
    **{"correct_words": 3, "correct_number": 2, "correct_day": 2, "correct_headline": 3},
    **{"enter_claim": 4, "enter_name": 2, "check": 2, "reopen": 2, "reject": 2, "restore": 2},
    **{"put_back": 3, "withhold": 1, "show": 1, "withdraw": 1, "reinstate": 1},
    **{"cut": 3, "put_passage_back": 2, "cut_again": 2},
    **{"read_again": 1, "import_again": 1, "import_changed": 3},
}
# Undoing needs something to undo, and imports stand between all else.
OFTEN = ("merge", "merge", "split", "correct_speaker", "reject", "import_again", "import_changed")
SHORTEST, LONGEST = 6, 16


def steps_of(seed):
    chance = Random(seed)  # noqa: S311
    names = chance.choices([*STEPS, *OFTEN], k=chance.randint(SHORTEST, LONGEST))
    return [(name, *(chance.randrange(100) for _ in range(STEPS[name]))) for name in names]


def assert_all_holds(desk, steps):
    with undone():
        try:
            for step in steps:
                desk.do(step)
        finally:
            print(*desk.told, sep="\n")
        assert_people_are_kept(desk)
        assert_sound(desk.number)
        assert_histories_tell_what_people_did(desk)


@pytest.mark.parametrize("seed", range(ORDERS))
def test_any_sequence_keeps_every_rule_and_all_that_people_set(
    seed, db, anna, tmp_path, monkeypatch
):
    assert_all_holds(Desk(anna, Archive(tmp_path, monkeypatch)), steps_of(seed))
