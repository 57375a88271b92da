"""The passages in which records are shown: whole words of whole lines, and no more than one needs."""

from articles.editing.passages import as_read, passage
from articles.extraction.spans import Span
from articles.models import Article

TEXT = (
    "The minister says the port is closed.\n"
    + "Ships wait outside the breakwater for the day. " * 20
    + "\n\nRead more: pictures\n\nThe council meets on Monday."
)


def place(words):
    start = TEXT.index(words)
    return start, start + len(words)


def printed(parts):
    return ["".join(piece.printed for piece in part) for part in parts]


def test_places_beside_each_other_in_no_paragraph_share_their_line():
    marks = {"speaker": [place("minister")], "cue": [place("says")], "words": [place("closed")]}
    assert printed(passage(Article(text=TEXT), marks)) == [TEXT.split("\n")[0]]


def test_of_a_long_line_whole_words_are_shown():
    line = Article(text=TEXT.replace("\n", " "))
    first, *more = printed(passage(line, {"words": [(500, 505), (508, 511)], "cue": [(700, 701)]}))
    assert not more
    assert f" {first} " in line.text


def test_a_headline_is_shown_as_it_stands():
    article = Article(text=TEXT, headline_start=0, headline_end=37)
    assert printed(passage(article, {"cue": [place("says")]})) == [TEXT[:37]]


def test_a_change_is_shown_with_the_part_before_and_the_part_after():
    ships, council = TEXT.index("Ships"), TEXT.index("The council")
    kept = [[0, 37], [ships, ships + 939], [council, len(TEXT)]]
    ad = Span(*place("Read more: pictures"))
    cut = [{"start": ad.start, "end": ad.end, "replacement": "", "rule": "related"}]
    article = Article(text=TEXT)
    now = printed(as_read(article, ad, cut, kept))
    then = printed(as_read(article, ad, [], [*kept, list(ad)]))
    assert [part[:5] for part in now] == ["Ships", "The c"]
    assert [part[:5] for part in then] == ["Ships", "Read ", "The c"]
