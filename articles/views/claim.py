"""One claim: the words, whose they are said to be, and how the archive knows."""

from django.shortcuts import get_object_or_404, render
from django.utils.text import capfirst
from django.views.decorators.http import require_safe

from articles import linked_data
from articles.citation import cite_claim
from articles.corrections import why_these_speakers
from articles.models import Claim
from articles.models.in_article import is_whole
from articles.views.addresses import gone
from articles.views.citing import as_file, circumstances
from articles.views.elsewhere import elsewhere
from articles.views.marking import mark_passage


@require_safe
def claim(request, pk):
    found = get_object_or_404(Claim.objects.for_its_page(), pk=pk)
    if found.is_gone:
        return gone(request, found)
    found.together = list(Claim.objects.said_together_with(found))
    why = why_these_speakers(found.together)
    for voice in found.together:
        voice.reason = why.get(voice.pk, "")
    context = {
        "claim": found,
        "article": found.article,
        "passage": mark_passage(found),
        "elsewhere": None if found.restates or not found.shows_words else elsewhere(found),
        "beside": _beside(found, list(found.article.claims.in_its_words())),
        "citation": cite_claim(found, circumstances(request, found)),
        "in_sentences": _in_sentences(found),
        "linked_data": linked_data.of_claim(found, request.build_absolute_uri),
    }
    return render(request, "claim.html", context)


def _in_sentences(claim):
    """What the page says, for who meets only a line of it elsewhere."""
    speakers = dict.fromkeys(
        voice.known_speaker.name_in_words if voice.known_speaker else voice.brief_speaker
        for voice in claim.voices
    )
    said = f"{' and '.join(speakers)}: {claim.title}" if claim.shows_words else claim.title
    said = capfirst(said) if is_whole(said) else f"{capfirst(said)}."
    return f"{said} {capfirst(claim.dated_in_words)}. {claim.checking_in_words}."


def _beside(claim, statements):
    """The statement's place among those of its article, with the ones before and after it."""
    places = [statement.pk for statement in statements]
    if claim.statement_id not in places:
        return {"total": len(places)}
    place = places.index(claim.statement_id)
    return {
        "place": place + 1,
        "total": len(places),
        "before": statements[place - 1] if place else None,
        "after": statements[place + 1] if place + 1 < len(places) else None,
    }


@require_safe
def citation(request, pk, suffix):
    """The statement's citation as a file."""
    found = get_object_or_404(Claim.objects.with_speakers(), pk=pk)
    if found.is_gone:
        return gone(request, found)
    found.together = list(Claim.objects.said_together_with(found))
    return as_file(cite_claim(found, circumstances(request, found)), suffix)
