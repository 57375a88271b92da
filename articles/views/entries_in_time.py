"""The entries of a timeline as its page lists them, by year and month: as markup."""

from django.utils.safestring import SafeString
from django.utils.text import capfirst

from articles.filling import Fixed, fill, filled, flat
from articles.models.coverage import counted
from articles.views.cards import notes, outlet
from articles.views.statements import statement

YEAR, MONTH = "components/timeline_year.html", "components/timeline_month.html"
GROUP = "components/timeline_group.html"
SAID = "components/timeline_statement.html"


def years_shown(timeline):
    """The markup of all years of one page."""
    return filled(YEAR, [flat(year(one)) for one in timeline.years])


def year(one):
    """What `components/timeline_year.html` takes."""
    only = one.only
    return {
        "key": one.key,
        "is_undated": one.is_undated,
        "only": only
        and {
            "href": only.link,
            "is_chosen": only.is_chosen,
            "count": str(only.count),
            "in_words": f"{only.count:,}",
        },
        "months": filled(MONTH, [month(some, one) for some in one.months]),
    }


def month(one, year):
    """What `components/timeline_month.html` takes."""
    return {
        "name": "" if year.is_undated else one.name,
        "key": "" if one.key == year.key else one.key,
        "groups": filled(GROUP, map(group, one.groups)),
    }


def group(one):
    """What the component of a group takes."""
    article = one.article
    return {
        "group.iso": one.iso,
        "group.mark": one.mark,
        "group.day": one.day,
        "group.when": capfirst(one.when),
        "group.statements": SafeString("".join(map(said, one.statements))),
        "group.is_naming": one.is_naming,
        "group.times": counted(one.times, "time"),
        **({f"group.forms.{place}": form for place, form in enumerate(one.forms)} or NO_FORMS),
        "group.article.title": article.title,
        "group.article.language": article.language,
        "group.article.get_absolute_url": article.get_absolute_url(),
        "group.article.wording_is_altered": article.wording_is_altered,
        "group.article.get_wording_display": Fixed(article.get_wording_display()),
        **outlet("group.article.outlet", article.outlet),
        **notes("group.article", article),
    }


NO_FORMS = {"group.forms": ()}


def said(one):
    how = {"without_article": True, "said": True, "without_speaker": one.is_plain}
    return fill(SAID, {"statement": statement(one.claim, **how)})
