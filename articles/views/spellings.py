"""The forms under which a figure is printed, how often each, and where."""

from django.utils.safestring import SafeString

from articles import rows
from articles.filling import fill, filled
from articles.models.coverage import counted
from articles.views.cards import in_articles

WITH_ARTICLES, FORMS = 6, 60
SPELLING = "components/spelling.html"


def spellings(figure):
    """What `components/spellings.html` takes of the forms, the most frequent first; None of none.

    The first few come with articles that print them.
    """
    forms = sorted(rows.forms(figure.pk), key=lambda form: (-form[1], form[0]))[:FORMS]
    first, others = forms[:WITH_ARTICLES], forms[WITH_ARTICLES:]
    articles = rows.articles({end for *_, there in first for end in _ends(there)})
    return forms and {
        "first": filled(SPELLING, [_spelling(*form, articles) for form in first]),
        "others": SafeString(", ".join([fill(SPELLING, _in_short(*form)) for form in others])),
        "more": counted(len(others), "other form"),
    }


def _ends(there):
    """Two of the articles, or one."""
    return dict.fromkeys((there.min(), there.max()))


def _spelling(printed, times, there, articles):
    where = [articles[pk] for pk in _ends(there)]
    further = len(there) - len(where)
    return {
        "printed": printed,
        "times": counted(times, "time"),
        "where": in_articles(where),
        "further": further and counted(further, "other article"),
    }


def _in_short(printed, times, there):
    return {"printed": printed, "times": str(times)}
