"""What all exports have in common: a line of CSV, a cell that computes nothing, an address."""

# What makes a spreadsheet compute instead of showing the words.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class Line:
    """A file that keeps nothing: `csv` hands back what `write` returns."""

    def write(self, line):
        return line


def harmless(text):
    """The text, with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def name(figure):
    return figure.name if figure else ""


def address(figure, absolute):
    return absolute(figure.get_absolute_url()) if figure else ""
