"""The entries of a timeline as its page lists them: by year and month, with the markup of each group."""

from django.utils.safestring import SafeString
from django.utils.text import capfirst

from articles.filling import Fixed, fill, filled
from articles.models.coverage import counted
from articles.views.cards import notes, outlet
from articles.views.statements import statement

GROUP = "components/timeline_group.html"
SAID = "components/timeline_statement.html"


def years_shown(timeline):
    """What `components/timeline.html` takes as years."""
    return [
        {
            "key": year.key,
            "is_undated": year.is_undated,
            "only": year.only,
            "months": [
                {
                    "key": month.key,
                    "name": month.name,
                    "groups": filled(GROUP, map(group, month.groups)),
                }
                for month in year.months
            ],
        }
        for year in timeline.years
    ]


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
