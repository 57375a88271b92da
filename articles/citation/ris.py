"""A citation as RIS, the tagged lines that every reference manager takes."""


def write(work):
    lines = [
        ("TY", "NEWS"),
        ("ID", work.key),
        ("TI", work.title),
        ("AU", _without_asterisk(work.author)),
        ("T2", _without_asterisk(work.outlet)),
        ("PY", work.published[:4]),
        ("DA", work.published.replace("-", "/")),
        ("LA", work.language),
        ("UR", work.at.address),
        ("Y2", work.at.day.isoformat().replace("-", "/")),
        ("DB", work.at.archive),
        ("N1", work.note),
    ]
    written = [f"{tag}  - {value}" for tag, value in lines if value]
    # The format asks for these line ends, and for a blank after the last dash.
    return "\r\n".join([*written, "ER  - ", ""])


def _without_asterisk(name):
    """The format forbids it in names of people and periodicals."""
    return name.replace("*", "")
