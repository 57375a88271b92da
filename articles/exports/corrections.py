"""What was corrected and taken back, as files."""

from articles.exports.files import Export

COLUMNS = ("when", "what", "in_words", "address", "because")


def record(correction, absolute):
    """`correction`: of articles.corrections."""
    return {
        "when": correction.when.isoformat(),
        "what": correction.action,
        "in_words": correction.in_words,
        "address": absolute(correction.path) if correction.path else "",
        "because": correction.why,
    }


CORRECTIONS = Export("corrections", COLUMNS, record)
