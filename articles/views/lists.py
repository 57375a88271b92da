"""The lists: articles, statements, people, organizations."""

from functools import partial
from itertools import chain

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles import exports, facets, feeds, search
from articles.filling import filled, rendered
from articles.filters import (
    ArticleFilter,
    ClaimFilter,
    OrganizationFilter,
    PersonFilter,
    results,
)
from articles.models import Figure, PublicNote, deletions
from articles.models.coverage import cover_names
from articles.rows import ARTICLES, TEXTS, statements, with_outlets_and_notes
from articles.views import offered
from articles.views.cards import passage, row
from articles.views.covered import coverage_of, reviews_in
from articles.views.formats import ATOM, as_feed, as_file, each
from articles.views.histogram import histogram
from articles.views.listing import Listing
from articles.views.page import page
from articles.views.statements import statement
from articles.views.unchecked import unchecked
from articles.views.values import all_values

ROW = "components/article_in_list.html"
CLAIM_ROW = "components/claim_row.html"


@require_safe
def articles(request):
    filterset = ArticleFilter(request.GET)
    if filterset.shows_all_of(request.GET.get("all")):
        return all_values(request, filterset, offered.ARTICLES)
    listing = Listing(request, filterset, "article", results(filterset, for_lists, ARTICLES.by_id))
    records = each(with_statements, listing.records)
    if answer := as_file(request, exports.ARTICLES, records, deletions.withdrawn_articles()):
        return answer
    if request.GET.get("format") == ATOM:
        latest = with_statements(filterset.qs.for_lists().last_added_first()[: feeds.MOST])
        return as_feed(request, feeds.articles_as_atom, "Articles", listing, latest)
    shown = with_statements(with_outlets_and_notes(list(listing.page)))
    add_snippets(shown, filterset.words)
    noted = outlet_of_all(shown)
    context = {
        "list": listing,
        "rows": filled(ROW, [row(article, bool(noted)) for article in shown]),
        "outlet_note": noted and rendered("components/outlet_note.html", outlet=noted, named=True),
        "coverage": coverage_of(filterset),
        "histogram": histogram_of(filterset, "article"),
    }
    found = search.spellings(filterset.words, chain.from_iterable(map(words_shown, shown)))
    return page(request, "articles.html", context | beside(listing, offered.ARTICLES, found))


@require_safe
def claims(request):
    filterset = ClaimFilter(request.GET)
    if filterset.shows_all_of(request.GET.get("all")):
        return all_values(request, filterset, offered.CLAIMS)
    listing = Listing(request, filterset, "statement", results(filterset, for_lists, statements))
    records = each(list, listing.records)
    if answer := as_file(request, exports.STATEMENTS, records, deletions.withdrawn_articles()):
        return answer
    if request.GET.get("format") == ATOM:
        latest = filterset.qs.for_lists().last_added_first()[: feeds.MOST]
        return as_feed(request, feeds.statements_as_atom, "Statements", listing, latest)
    shown = list(listing.page)
    add_marks(shown, filterset.words)
    noted = outlet_of_all([claim.article for claim in shown])
    without = {"without_outlet_note": bool(noted)}
    context = {
        "list": listing,
        "rows": filled(CLAIM_ROW, [{"claim": statement(one, **without)} for one in shown]),
        "outlet_note": noted and rendered("components/outlet_note.html", outlet=noted, named=True),
        "coverage": coverage_of(filterset),
        "histogram": histogram_of(filterset, "statement"),
    }
    found = search.spellings(filterset.words, map(words_of, shown))
    return page(request, "claims.html", context | beside(listing, offered.CLAIMS, found))


@require_safe
def people(request):
    filterset = PersonFilter(request.GET)
    return names(request, filterset, offered.PEOPLE, exports.PEOPLE, "speaker")


@require_safe
def organizations(request):
    filterset = OrganizationFilter(request.GET)
    return names(request, filterset, offered.ORGANIZATIONS, exports.ORGANIZATIONS, "organization")


def names(request, filterset, kind, export, facet):
    """People or organizations. `facet` is that of the statements which count for each."""
    if filterset.shows_all_of(request.GET.get("all")):
        return all_values(request, filterset, kind)
    found = results(filterset, all_columns, Figure.objects.in_bulk)
    listing = Listing(request, filterset, offered.LISTS[kind].noun, found)
    records = each(partial(with_counts_and_notes, facet=facet), listing.records)
    if answer := as_file(request, export, records):
        return answer
    reviews = reviews_in(filterset)
    context = {
        "list": listing,
        "figures": with_counts(list(listing.page), facet),
        "kind": kind,
        "by_letter": filterset.order == "name",
        "facet": facet,
        "coverage": cover_names(reviews),
        "unchecked": unchecked(filterset, reviews),
    }
    return render(request, "names.html", context | beside(listing, kind))


def for_lists(records):
    return records.for_lists()


def all_columns(records):
    return records


def histogram_of(filterset, noun):
    """As `components/histogram.html` takes it; None for too few records."""

    def made():
        found = histogram(filterset, noun)
        return found and found.shown()

    return facets.remembered_of_all("histogram", filterset, made)


def beside(listing, kind, spellings=()):
    """What else the words of a search may mean, and the ways on where they find nothing."""
    filterset, found = listing.filterset, {"kind": kind, "meant": "", "nothing": ""}
    if listing.words:
        found["meant"] = rendered(
            "components/search_meant.html",
            kind=kind,
            spellings=spellings,
            offered=offered.figures(filterset, kind) if kind in offered.FACETS else [],
            elsewhere=offered.elsewhere(listing.words, kind),
            more=offered.beside_results(listing),
        )
    if not listing.count:
        found["nothing"] = rendered(
            "components/nothing_found.html",
            list=listing,
            what=listing.one,
            wider=offered.widened(listing),
            near=offered.near(filterset) if listing.words else [],
        )
    return found


def count_by(filterset, facet, records):
    return facets.counts(filterset, facet, among=[record.pk for record in records])


def with_statements(articles):
    articles = list(articles)
    statements = facets.statements_in(article.pk for article in articles)
    if statements is None:
        statements = count_by(ClaimFilter(), "article", articles)
    for article in articles:
        article.statements = statements.get(article.pk, 0)
    return articles


def with_counts(figures, facet):
    """Each figure with what a list says of it."""
    statements = count_by(ClaimFilter(), facet, figures)
    named_in = count_by(ArticleFilter(), "mentioned", figures)
    publishes = count_by(ArticleFilter(), "outlet", figures)
    published_first = count_by(ArticleFilter(), "first_publisher", figures)
    for figure in figures:
        figure.statements = statements.get(figure.pk, 0)
        figure.named_in = named_in.get(figure.pk, 0)
        figure.publishes = publishes.get(figure.pk, 0)
        figure.published_first = published_first.get(figure.pk, 0)
    return figures


def outlet_of_all(articles):
    """The outlet that editors put a note to, where several rows are all of it: said once for all."""
    outlets = {article.outlet for article in articles}
    noted = {outlet and outlet.noted_outlet for outlet in outlets}
    return noted.pop() if len(articles) > 1 and len(noted) == 1 else None


def with_counts_and_notes(figures, facet):
    notes = PublicNote.objects.public().by_figure([figure.pk for figure in figures])
    figures = with_counts(figures, facet)
    for figure in figures:
        figure.notes = notes[figure.pk]
    return figures


def add_marks(shown, words):
    """The words of each statement with what was searched for marked in them."""
    query = search.parse(words)
    for claim in shown if query else []:
        if claim.shows_words:
            segments = search.marked(claim.words, query)
            claim.marked = passage(segments)


def add_snippets(shown, words):
    """The passage of each article in which the words stand, as a reader reads it."""
    query = search.parse(words)
    if not query:
        return
    shown = [article for article in shown if article.shows_text]
    texts = TEXTS.by_id([article.pk for article in shown])
    for article in shown:
        one = texts[article.pk]
        article.snippet = search.snippet(search.as_read(one.text, one.edits), query)


def words_of(claim):
    """The words of a statement and the names under which it is found."""
    names = [name for voice in claim.voices for name in names_of(voice)]
    return " ".join([claim.content if claim.shows_words else "", *dict.fromkeys(names)])


def names_of(voice):
    known = [voice.known_speaker.name] if voice.known_speaker else []
    return [voice.printed_for_readers, *known]


def words_shown(article):
    return article.title, getattr(article, "snippet", [])
