"""A claim among the words and the claims around it."""


class InArticle:
    """The part of a claim that tells readers to what it belongs where it stands."""

    @property
    def leading_cue(self):
        """The verb before words that are no whole sentence without it: “accused” Moscow of …"""
        is_before = self.cue_start is not None and self.cue_start < self.start
        return "" if self.kind == "direct" or not is_before else self.cue

    @property
    def restates(self):
        """The statement in the text that this headline or deck repeats, if readers meet it."""
        return None if self.repeats is None or self.repeats.is_rejected else self.repeats

    @property
    def told_within(self):
        """The statement inside whose words this one is reported, if readers meet it."""
        return None if self.within is None or self.within.is_rejected else self.within
