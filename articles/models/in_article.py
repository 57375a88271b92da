"""A claim among the words and the claims around it."""

from articles.extraction.lexicon.cues import BEFORE_SOURCES
from articles.models.access import briefly
from articles.models.readers import moved, reader

# Where an article's words were translated or replaced, nothing in it is word for word.
IN_ALTERED_WORDS = {
    "direct": "between quotation marks, in altered words",
    "mixed": "partly between quotation marks, in altered words",
}

# What stands in `content` between two pieces.
BETWEEN_PIECES = " … "
LONGEST_TITLE = 80


class InArticle:
    """The part of a claim that tells readers to what it belongs where it stands."""

    @property
    def how_given(self):
        """“word for word”, unless the article's words are not those that were first printed."""
        altered = IN_ALTERED_WORDS if self.article.wording_is_altered else {}
        return altered.get(self.kind) or self.get_kind_display()

    @property
    def shows_words(self):
        """Whether readers get its words; `content` is else a sentence that says where they stand."""
        return reader() is None or self.article.shows_words

    @property
    def title(self):
        """What its page is called: by its words, or without them by who says it and where."""
        if self.shows_words:
            return str(self)
        speakers = " and ".join(dict.fromkeys(voice.brief_speaker for voice in self.voices))
        return f"Statement by {speakers} in: {self.article.title}"

    def as_shown(self, name, words):
        if self.shows_words:
            return words
        if name == "content":
            return self.article.words_not_shown
        if name == "speaker_printed":
            speaker = self.known_speaker
            return words if speaker and words == speaker.name else briefly(words)
        return ""

    @property
    def is_between_marks(self):
        """Whether the words, as readers get them, are quoted as a whole."""
        return self.kind == "direct" and self.shows_words

    @property
    def leading_cue(self):
        """The verb before words that are no whole sentence without it: “accused” Moscow of …

        Not “according to”, behind which stands whose words they are.
        """
        is_before = self.cue_start is not None and self.cue_start < self.start
        if self.kind == "direct" or not is_before or one_line(self.cue).lower() in BEFORE_SOURCES:
            return ""
        return self.cue

    @property
    def words_with_verb(self):
        """The words behind the verb that leads them, without which they may say the opposite."""
        return f"{self.leading_cue} {self.content}" if self.leading_cue else self.content

    @property
    def in_short(self):
        """The same in a line, for titles and links."""
        return shortened(self.words_with_verb) if self.shows_words else "words not shown here"

    @property
    def words(self):
        """What was said; the parts of an interrupted quotation each between marks of their own.

        “A” … “B”: the reporter’s words stood between them, nothing that was said is left out.
        """
        is_parted = (
            self.kind == "direct" and self.content.count(BETWEEN_PIECES) == len(self.pieces) - 1
        )
        return (
            self.content.replace(BETWEEN_PIECES, f"”{BETWEEN_PIECES}“")
            if is_parted
            else self.content
        )

    @property
    def restates(self):
        """The statement in the text that this headline or deck repeats, if readers meet it."""
        return None if self.repeats is None or self.repeats.is_rejected else self.repeats

    @property
    def told_within(self):
        """The statement inside whose words this one is reported, if readers meet it."""
        return None if self.within is None or self.within.is_rejected else self.within

    def place_in_content(self, start, end):
        """Where in `content` begins what stands at a place of the text; −1 if it is no part of it."""
        before = 0
        for first, last in self.pieces:
            if first <= start and end <= last:
                return moved(before + start - first, self._left_out)
            before += last - first + len(BETWEEN_PIECES)
        return -1

    @property
    def _left_out(self):
        """Where in the words, as they are recorded, names stand that these readers do not get."""
        return (self.for_readers or {}).get("left_out", []) if self.is_for_readers else []


def one_line(text):
    return " ".join(text.split())


def is_whole(sentence):
    return sentence.rstrip("”’\"'").endswith((".", "?", "!", "…"))


def shortened(text):
    """In one line, cut between words where it is long."""
    words = one_line(text)
    if len(words) <= LONGEST_TITLE:
        return words
    cut = words[: LONGEST_TITLE - 2]
    return f"{cut.rpartition(' ')[0] or cut} …"
