"""Whether the words of an article are those that were first printed."""

from django.db import models


class Wording(models.TextChoices):
    UNCHANGED = "unchanged", "no sign of change"
    TRANSLATED = "translated", "translated"
    REWORDED = "reworded", "words replaced by software"
    NOT_EXAMINED = "not_examined", "not examined"


ALTERED = (Wording.TRANSLATED, Wording.REWORDED)
WARNINGS = {
    Wording.TRANSLATED: "Translated: not the words that were spoken, "
    "not even between quotation marks.",
    Wording.REWORDED: "Words replaced by software, even between quotation marks: "
    "not to be quoted as spoken.",
}
