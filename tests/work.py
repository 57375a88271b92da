"""How much work a call is, whatever machine it runs on."""

import sys


def steps(work) -> int:
    """How many lines of Python are run."""
    lines = 0

    def count(frame, event, _):
        nonlocal lines
        lines += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return lines
