"""When a claim was said, as far as one knows, and under which day it is filed."""

from django.db import models

from articles.models import dates


class DatedFrom(models.TextChoices):
    SAID = "said", "by the day on which it was said"
    ARTICLE = "article", "by the day on which its article was published"
    NOTHING = "", "undated"


class Placed(models.IntegerChoices):
    """On what ground an entry stands under its day; in this order under one article."""

    THAT_DAY = 0, "said that day"
    AT_LATEST = 1, "said that day or earlier"
    BY_ARTICLE = 2, "printed that day, said then or earlier"
    NOWHERE = 3, "undated"


def placed(dated_from, bound):
    """The ground of a statement, from what it is dated by and the bound of the day it was said."""
    if dated_from == DatedFrom.SAID:
        return Placed.AT_LATEST if bound == dates.Bound.NOT_AFTER else Placed.THAT_DAY
    return Placed.BY_ARTICLE if dated_from else Placed.NOWHERE


class Said:
    """The part of a claim that tells readers when it was said, and how the archive knows."""

    @property
    def said_iso(self):
        return dates.iso(self.said, self.said_precision)

    @property
    def said_in_words(self):
        return dates.with_bound(dates.in_words(self.said, self.said_precision), self.said_bound)

    @property
    def said_how_known(self):
        return dates.how_known(self.said_basis, self.said_note)

    @property
    def dated_in_words(self):
        """The date under which it is filed, and what that is the date of."""
        day = dates.in_words(self.dated, self.dated_precision)
        if self.dated_from == DatedFrom.SAID:
            return f"said {dates.with_bound(day, self.said_bound)}"
        if self.dated_from == DatedFrom.ARTICLE:
            return f"printed {day}, said then or earlier"
        return "undated"

    @property
    def dated_iso(self):
        return dates.iso(self.dated, self.dated_precision)
