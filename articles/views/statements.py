"""Statements as the rows of a list show them: for `filled`, so as names and texts."""

from articles.filling import Fixed, fill, flat, rendered
from articles.views.cards import notes, outlet

STATEMENT = "components/claim.html"


def statement(claim, **how):
    """The markup of `components/claim.html`; `how`: what else that takes, each true or false."""
    if claim.notes_for_readers:
        return rendered(STATEMENT, claim=claim, **how)
    return fill(STATEMENT, row(claim) | how)


def row(claim):
    """What the component takes of a claim beside which editors put no note."""
    article = claim.article
    return {
        "claim.kind": claim.kind,
        "claim.shows_words": claim.shows_words,
        "claim.get_absolute_url": claim.get_absolute_url(),
        "claim.get_context_url": claim.get_context_url(),
        "claim.leading_cue": claim.leading_cue,
        "claim.is_between_marks": claim.is_between_marks,
        "claim.marked": getattr(claim, "marked", ""),
        "claim.words": claim.words,
        "claim.how_given": Fixed(claim.how_given),
        "claim.cue": claim.cue,
        "claim.dated_in_words": claim.dated_in_words,
        "claim.checking": claim.checking,
        "claim.checking_in_short": claim.checking_in_short,
        "claim.is_inferred": claim.is_inferred,
        "claim.why_this_speaker": claim.why_this_speaker if claim.is_inferred else "",
        "claim.notes_for_readers": (),
        "claim.article.title": article.title,
        "claim.article.language": article.language,
        "claim.article.get_absolute_url": article.get_absolute_url(),
        "claim.article.web_address": "" if claim.shows_words else article.web_address,
        "claim.article.wording_is_altered": article.wording_is_altered,
        "claim.article.wording_warning": article.wording_warning,
        **outlet("claim.article.outlet", article.outlet),
        **notes("claim.article", article),
        **flat([voice(one) for one in claim.voices], "claim.voices"),
        **flat(
            [list(map(answer, some)) for some in claim.answers_by_words], "claim.answers_by_words"
        ),
    }


def voice(claim):
    """What `components/speaker.html` takes."""
    return {
        "known_speaker": named(claim.known_speaker),
        "printed_otherwise": claim.printed_otherwise,
        "is_inferred": claim.is_inferred,
        "how_read": claim.how_read if claim.is_inferred else "",
        "speaks_for_other": named(claim.speaks_for_other),
        "speaker_is_withheld": claim.speaker_is_withheld,
        "brief_speaker": claim.brief_speaker if claim.speaker_is_withheld else "",
        "speaker_kind": Fixed(claim.speaker_kind),
        "speaker_printed": claim.speaker_printed,
    }


def named(figure):
    """What `components/name.html` takes."""
    return figure and {
        "name": figure.name,
        "get_absolute_url": figure.get_absolute_url(),
        "is_candidate": figure.is_candidate,
    }


def answer(one):
    """What `components/answer.html` takes of each of those who answer together."""
    return {
        "known_figure": named(one.known_figure),
        "figure_is_withheld": one.figure_is_withheld,
        "name_withheld": one.name_withheld,
        "printed_by": one.printed_by,
        "get_kind_display": one.get_kind_display(),
        "printed_for_readers": one.printed_for_readers,
        "get_absolute_url": one.get_absolute_url(),
        "checking": one.checking,
        "checking_in_short": one.checking_in_short,
    }
