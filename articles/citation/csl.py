"""A citation as CSL-JSON, after the schema of the Citation Style Language 1.0 (csl-data.json)."""

import json


def write(work):
    item = {
        "id": work.key,
        "type": "article-newspaper",
        "title": work.title,
        "author": [{"literal": work.author}] if work.author else None,
        "container-title": work.outlet,
        "issued": _issued(work),
        "accessed": {"date-parts": [_parts(work.at.day.isoformat())]},
        "URL": work.at.address,
        "archive": work.at.archive,
        "language": work.language,
        "note": work.note,
    }
    known = {name: value for name, value in item.items() if value}
    return json.dumps([known], ensure_ascii=False, indent=2) + "\n"


def _issued(work):
    if not work.published:
        return None
    issued = {"date-parts": [_parts(work.published)]}
    return issued | {"circa": True} if work.is_latest_possible_date else issued


def _parts(iso):
    """Year, month and day as numbers, as many as are known."""
    return [int(part) for part in iso.split("-")]
