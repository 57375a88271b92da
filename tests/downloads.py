"""What is in the files that the archive hands out."""

import csv
import io
import json

BYTE_ORDER_MARK = "\ufeff"


def csv_rows(response):
    """Each row as a dictionary by column; the file must tell Excel its encoding."""
    text = b"".join(response).decode()
    assert text.startswith(BYTE_ORDER_MARK)
    return list(csv.DictReader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))


def json_lines(response):
    text = b"".join(response).decode()
    return [json.loads(line) for line in text.split("\n") if line]
