"""While an import goes on, Python looks for circles of objects seldom; afterwards as before."""

import gc

import pytest

from articles.importing.collecting import seldom


@pytest.fixture
def nothing_frozen():
    gc.unfreeze()
    yield
    gc.freeze()


def test_objects_pile_up_only_within():
    before = gc.get_threshold()
    with pytest.raises(ValueError), seldom():
        assert gc.get_threshold() > before
        raise ValueError
    assert gc.get_threshold() == before


def test_what_was_there_before_is_not_looked_through(nothing_frozen):
    with seldom():
        assert gc.get_freeze_count()
    assert not gc.get_freeze_count()


def test_what_somebody_else_has_frozen_stays_so(nothing_frozen):
    gc.freeze()
    with seldom():
        pass
    assert gc.get_freeze_count()
