"""What `check --deploy` asks of whoever puts other people's texts on the open web."""

from django.conf import settings
from django.core.checks import Warning

from newsarchive import environment


def access_is_chosen(app_configs, **kwargs):
    if environment.text("ARTICLE_ACCESS"):
        return []
    return [
        Warning(
            "ARTICLE_ACCESS is not set: visitors get the full text of other people's articles.",
            hint="Set ARTICLE_ACCESS to passages, or to full if you may.",
            id="newsarchive.W001",
        )
    ]


def somebody_can_be_told(app_configs, **kwargs):
    if settings.CORRECTIONS_CONTACT:
        return []
    return [
        Warning(
            "CORRECTIONS_CONTACT is not set: readers are not told to whom to write.",
            hint="Set CORRECTIONS_CONTACT to an e-mail address or to one that begins with https://.",
            id="newsarchive.W002",
        )
    ]
