"""A claim among the words and the claims around it."""

# Where an article's words were translated or replaced, nothing in it is word for word.
IN_ALTERED_WORDS = {
    "direct": "between quotation marks, in altered words",
    "mixed": "partly between quotation marks, in altered words",
}

# How `content` joins the pieces of what was said.
PARTED = " … "


class InArticle:
    """The part of a claim that tells readers to what it belongs where it stands."""

    @property
    def how_given(self):
        """“word for word”, unless the article's words are not those that were first printed."""
        altered = IN_ALTERED_WORDS if self.article.wording_is_altered else {}
        return altered.get(self.kind) or self.get_kind_display()

    @property
    def leading_cue(self):
        """The verb before words that are no whole sentence without it: “accused” Moscow of …"""
        is_before = self.cue_start is not None and self.cue_start < self.start
        return "" if self.kind == "direct" or not is_before else self.cue

    @property
    def words(self):
        """What was said; the parts of an interrupted quotation each between marks of their own.

        “A” … “B”: the reporter’s words stood between them, nothing that was said is left out.
        """
        is_parted = self.kind == "direct" and self.content.count(PARTED) == len(self.pieces) - 1
        return self.content.replace(PARTED, f"”{PARTED}“") if is_parted else self.content

    @property
    def restates(self):
        """The statement in the text that this headline or deck repeats, if readers meet it."""
        return None if self.repeats is None or self.repeats.is_rejected else self.repeats

    @property
    def told_within(self):
        """The statement inside whose words this one is reported, if readers meet it."""
        return None if self.within is None or self.within.is_rejected else self.within
