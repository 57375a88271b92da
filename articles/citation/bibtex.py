"""A citation as BibTeX and BibLaTeX read it."""

from calendar import month_abbr

# The characters that BibTeX would read as its own.
ESCAPED = str.maketrans(
    {letter: f"\\{letter}" for letter in "{}$&%#_"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


def write(work):
    fields = {
        "title": f"{{{_escaped(work.title)}}}",
        # A byline is no list of names: inner braces keep it from being taken apart.
        "author": work.author and f"{{{_escaped(work.author)}}}",
        "journal": _escaped(work.outlet),
        "year": work.published[:4],
        "date": work.published,
        "url": work.at.address,
        "urldate": work.at.day.isoformat(),
        "note": _escaped(work.note),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    lines += _month(work.published)
    # BibTeX knows no newspaper; without a journal its @article is incomplete.
    kind = "article" if work.outlet else "misc"
    return f"@{kind}{{{work.key},\n" + ",\n".join(lines) + "\n}\n"


def _month(published):
    """For styles older than `date`; the names of months are BibTeX's own words."""
    month = published[5:7]
    return [f"  month = {month_abbr[int(month)].lower()}"] if month else []


def _escaped(text):
    return text.translate(ESCAPED)
