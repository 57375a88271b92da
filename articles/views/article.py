"""One article: its text with what was said marked, and without; how the archive came by it."""

from bisect import bisect_right
from dataclasses import dataclass

from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from articles.citation import cite_article
from articles.models import Article, Quantity
from articles.models.cleaning import in_words, log_of
from articles.numbers import Printed
from articles.views.addresses import elsewhere, gone
from articles.views.casting import who_is_named, who_speaks
from articles.views.citing import as_file, circumstances
from articles.views.entries import Entry, listed
from articles.views.marking import mark_text
from articles.views.parts import number_in, part_of
from articles.views.passages import shown_of
from articles.views.unattributed import unattributed


@dataclass(frozen=True, slots=True)
class NumberHere:
    """A number with the statement that gives it, or with its place where the reporter does.

    That is its paragraph, or its sentence where no paragraphs are shown.
    """

    quantity: Quantity
    entry: Entry | None
    paragraph: int

    @property
    def passage(self):
        """The words around it, where the text in which it stands is not shown."""
        is_shown = self.entry or self.quantity.article.shows_text
        return None if is_shown else Printed(self.quantity).passage


def article_or_answer(request, pk, name):
    """The article that an address means, or what that address answers instead of a page of it."""
    found = get_object_or_404(Article.objects.with_outlets(), pk=pk)
    if found.is_gone:
        return found, gone(request, found)
    if found.superseded_by_id:
        return found, redirect(found.superseded_by)
    return found, elsewhere(request, found, name)


def text_or_answer(request, pk, name):
    """The same for an address of the article's text: 403 where readers do not get it."""
    found, answer = article_or_answer(request, pk, name)
    if answer is None and not found.shows_text:
        answer = render(request, "text_not_shown.html", {"article": found}, status=403)
    return found, answer


def address_of(request, found):
    """Under which address all ways to read an article are kept."""
    return request.build_absolute_uri(found.get_absolute_url())


@require_safe
def number(request, pk):
    """The address that holds but the number: it leads to the article's own, for the time being."""
    found, answer = article_or_answer(request, pk, "article")
    if found.is_gone:
        return answer
    return redirect(found.superseded_by or found)


@require_safe
def article(request, pk, slug):
    found, answer = article_or_answer(request, pk, "article")
    return answer or render(request, "article.html", _reading(request, found))


@require_safe
def text(request, pk, slug):
    """The text alone, for reading and copying."""
    found, answer = text_or_answer(request, pk, "article_text")
    if answer:
        return answer
    part = part_of(found, number_in(request))
    context = {
        "article": found,
        "part": part,
        "text": mark_text(found, part.paragraphs),
        "canonical": address_of(request, found),
    }
    return render(request, "article_text.html", context)


def _reading(request, found):
    part = part_of(found, number_in(request))
    claims = list(part.of(found.claims.public()).for_its_article())
    entries = listed(claims)
    speaking = who_speaks(entries)
    mentions = part.of(found.mentions.public()).with_figures().in_order()
    people, organizations = who_is_named(mentions, speaking)
    return {
        "article": found,
        "part": part,
        "text": mark_text(found, shown_of(found, part.paragraphs, claims), entries.body),
        "entries": entries,
        "speaking": speaking,
        "unattributed": unattributed(found, part.paragraphs, claims),
        "people": people,
        "organizations": organizations,
        "numbers": _numbers(found, part, entries),
        "changes": in_words(log_of(found)),
        "captures": found.captures.without_bytes().select_related("accession"),
        "citation": cite_article(found, circumstances(request, found)),
    }


def _numbers(found, part, entries):
    """In the order of the text; a number that the headline repeats is one with that in the text."""
    begins, by_claim = [start for start, _ in found.paragraphs], entries.by_claim
    numbers = {}
    given = part.of(found.quantities.public()).with_measures()
    given = given if found.shows_text else given.with_text_around()
    for quantity in given.order_by("start", "pk"):
        entry = by_claim.get(quantity.claim_id)
        told = quantity.low, quantity.high, quantity.qualifier, quantity.measure_id
        can_be_again = entry and quantity.measure_id
        numbers[(entry, *told) if can_be_again else quantity.pk] = NumberHere(
            quantity, entry, bisect_right(begins, quantity.start)
        )
    return sorted(numbers.values(), key=lambda number: number.quantity.start)


@require_safe
def citation(request, pk, slug, suffix):
    """The article's citation as a file."""
    found = get_object_or_404(Article.objects.with_outlets(), pk=pk)
    if found.is_gone:
        return gone(request, found)
    return as_file(cite_article(found, circumstances(request, found)), suffix)
