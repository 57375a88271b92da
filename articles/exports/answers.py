"""How a statement was answered, in the files that hold it."""

from articles.exports.files import address, name, name_checked
from articles.models.figure import NAME_NOT_CHECKED
from articles.models.readers import NAME_WITHHELD
from articles.models.review import NOT_CHECKED


def answers(statement, absolute):
    """A list for JSON; without the words where they would tell who is withheld."""
    return [
        {
            "by": name(answer.known_figure),
            "by_address": address(answer.known_figure, absolute),
            "by_name_is": name_checked(answer.known_figure),
            "by_as_printed": answer.printed_by_for_readers,
            "answer": answer.get_kind_display(),
            "words": answer.printed_for_readers,
            "address": absolute(answer.get_absolute_url()),
            "why_this_statement": answer.why_this_claim,
            "checked": answer.review_in_words,
        }
        for answer in statement.answers_for_readers
    ]


def in_a_cell(found):
    """The same for CSV, one after the other: “Kyiv denied it: …; Ankara did not confirm it: …”."""
    return "; ".join(_in_words(answer) for answer in found)


def _in_words(answer):
    by = answer["by"] or answer["by_as_printed"] or f"{NAME_WITHHELD},"
    if answer["by_name_is"] == NOT_CHECKED:
        by += f" ({NAME_NOT_CHECKED})"
    words = f": “{answer['words']}”" if answer["words"] else ""
    return f"{by} {answer['answer']}{words} ({answer['checked']})"
