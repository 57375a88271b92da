"""A process that reads texts for another: `python -m articles.extraction.worker`.

Jobs come in on standard input and extractions go out on standard output, both as pickles behind their
length: first the names that are known beforehand, then lists of what `extract` is given, each answered
by a list, in order. A text that cannot be read is answered by the exception. The process ends when its
input does: also in the middle of a text, and also when whoever started it was killed.
"""

import gc
import os
import pickle
import signal
import struct
import sys
import threading
from queue import SimpleQueue
from typing import BinaryIO

from articles.extraction import extract
from articles.extraction.gazetteer import gazetteer

LENGTH = struct.Struct("!Q")
# What a text leaves behind is soon gone; looking for circles of it after every few objects costs more.
OBJECTS_BETWEEN_COLLECTIONS = 50_000
# How much this process lets others go first: reading waits for writing, else a processor is idle while
# the texts that were read ahead wait to be written; and pages that are served beside it go first too.
NICENESS = 5


def send(stream: BinaryIO, value) -> None:
    send_frame(stream, pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


def send_frame(stream: BinaryIO, frame: bytes) -> None:
    stream.write(LENGTH.pack(len(frame)) + frame)
    stream.flush()


def receive_frame(stream: BinaryIO) -> bytes | None:
    """The next frame; None at the end of the stream, also where it ends in the middle of one."""
    length = stream.read(LENGTH.size)
    if len(length) < LENGTH.size:
        return None
    (size,) = LENGTH.unpack(length)
    frame = stream.read(size)
    return frame if len(frame) == size else None


def read(texts: list[dict], index) -> list:
    return [_read(told, index) for told in texts]


def _read(told: dict, index):
    try:
        return extract(**told, index=index)
    except Exception as error:  # Whatever it is, it is told to whoever asked.
        return error


def _listen(jobs: BinaryIO, waiting: SimpleQueue) -> None:
    while (frame := receive_frame(jobs)) is not None:
        waiting.put(frame)
    os._exit(0)


def main() -> None:
    os.nice(NICENESS)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The process that gives the jobs decides.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr
    waiting: SimpleQueue = SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, waiting), daemon=True).start()
    index = pickle.loads(waiting.get())  # noqa: S301 (from the process that started this one)
    gazetteer(index)
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    try:
        while True:
            send(answers, read(pickle.loads(waiting.get()), index))  # noqa: S301
    except BrokenPipeError:
        # Nobody listens any more. Not by the usual way, on which the thread would be met.
        os._exit(0)


if __name__ == "__main__":
    main()
