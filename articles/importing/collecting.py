"""Python looks less often for objects that refer to each other in circles, while much is written."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from articles.extraction.worker import OBJECTS_BETWEEN_COLLECTIONS


@contextmanager
def seldom() -> Iterator[None]:
    """What an article leaves behind is soon gone by itself; what was there before stays anyway.

    To look at all of it after every few hundred objects is a twelfth of the work of writing. What
    somebody else has frozen stays frozen.
    """
    before, is_ours = gc.get_threshold(), not gc.get_freeze_count()
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        if is_ours:
            gc.unfreeze()
