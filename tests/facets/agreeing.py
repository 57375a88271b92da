"""Random states of the lists and random work of editors, on any archive; and whether counts agree."""

from collections import Counter
from contextlib import suppress
from urllib.parse import urlencode

from django.http import QueryDict
from pyroaring import BitMap

from articles import editing, facets
from articles.facets import plain
from articles.filters import ArticleFilter, ClaimFilter, OrganizationFilter, PersonFilter
from articles.models import Article, Claim, Figure, Measure, Merging
from articles.views.covered import COVERED, reviews_in

LISTS = (ClaimFilter, ArticleFilter, PersonFilter, OrganizationFilter)
NAMES_IN_LISTS = ("checked", "all")
WHY = "A random edit."


def some(random, queryset, most=1):
    """A few records of a queryset, whatever its size."""
    queryset = queryset.order_by()
    number = queryset.count()
    places = [random.randrange(number) for _ in range(random.randint(1, most))] if number else []
    return [queryset.order_by("pk")[place] for place in places]


def random_list(random):
    """A list narrowed by up to three facets, each by up to three values that it has."""
    filter_ = random.choice(LISTS)
    filterset = filter_()
    parameters = []
    most = min(3, len(filterset.facets))
    for name in random.sample(list(filterset.facets), random.randint(1, most)):
        numbers = facets.counts(filterset, name, first=60)
        values = random.sample(list(numbers), min(len(numbers), random.randint(1, 3)))
        parameters += [(name, filterset.filters[name].write(value)) for value in values]
    parameters.append(("sort", random.choice(list(filterset.orders))))
    if "names" in filterset.filters:
        parameters.append(("names", random.choice(NAMES_IN_LISTS)))
    if random.random() < 0.3:
        is_of_names = filterset.indexed in facets.NAMES
        parameters.append(("q", random.choice((names if is_of_names else words)(random))))
    return filter_(QueryDict(urlencode(parameters)))


def words(random):
    texts = [claim.content for claim in some(random, Claim.objects.all())]
    return [word for text in texts for word in text.split()] or ["port"]


def names(random):
    return [word for figure in some(random, Figure.objects.all()) for word in figure.name.split()]


def disagreeing(filterset, random, followed=1, facets_looked_at=None):
    """Facets whose counts differ between index and SQL, or from what a link gives."""
    found = []
    ids = list(filterset.qs.values_list("pk", flat=True))
    if filterset.ids() != BitMap(ids):
        found.append((filterset.link(), "results"))
    if filterset.indexed in facets.NAMES:
        if reviews_in(filterset) != Counter(filterset.qs.values_list("review", flat=True)):
            found.append((filterset.link(), "reviews"))
    elif facets.coverage(filterset) not in (None, COVERED[filterset.indexed](filterset)):
        found.append((filterset.link(), "coverage"))
    if facets.knows_order(filterset):
        begin, end = sorted(random.sample(range(len(ids) + 2), 2))
        if facets.ids_between(filterset, begin, end) != ids[begin:end]:
            found.append((filterset.link(), "order", begin, end))
        if (
            ids
            and facets.knows_places(filterset)
            and place_told(filterset, ids, begin % len(ids)) != (begin % len(ids), 1)
        ):
            found.append((filterset.link(), "place", begin % len(ids)))
    known = list(filterset.facets)
    for name in random.sample(known, min(facets_looked_at or len(known), len(known))):
        numbers = facets.counts(filterset, name)
        if numbers != plain.counts(filterset, name):
            found.append((filterset.link(), name))
        if dict(first(numbers, 5)) != facets.counts(filterset, name, first=5):
            found.append((filterset.link(), name, "the first"))
        for value in random.sample(list(numbers), min(len(numbers), followed)):
            hanging = dict.fromkeys(filterset.hanging_on(name))
            text = filterset.filters[name].write(value)
            if filterset.at(filterset.link(**hanging, **{name: text})).qs.count() != numbers[value]:
                found.append((filterset.link(), name, value))
    return found


def place_told(filterset, ids, place):
    """(how many stand before a result by its address, how many at it)."""
    told = facets.place_of(filterset, filterset.queryset.get(pk=ids[place]))
    there = facets.place_in(filterset, told)
    before = facets.number_before(filterset, there)
    return before, facets.number_before(filterset, there, with_it=True) - before


def first(numbers, number):
    known = [pair for pair in numbers.items() if pair[0] is not None]
    known.sort(key=lambda pair: (-pair[1], pair[0]))
    return [pair for pair in numbers.items() if pair[0] is None] + known[:number]


def random_edit(random, by):
    """One thing that an editor does to a random record; its name."""
    edit = random.choice(EDITS)
    edit(random, by)
    return edit.__name__


def reject(random, by):
    model = random.choice([Article, Claim, Claim, Figure, Measure])
    editing.reject(some(random, model.objects.not_rejected()), by, WHY)


def restore(random, by):
    model = random.choice([Article, Claim, Claim, Figure, Measure])
    editing.restore(some(random, model.objects.rejected()), by)


def check(random, by):
    editing.check(some(random, Claim.objects.all(), 3), by)


def put_to_another(random, by):
    for claim, figure in zip(
        some(random, Claim.objects.exclude(speaker=None)),
        some(random, Figure.objects.public()),
        strict=False,
    ):
        editing.correct(claim, {"speaker": figure}, by)


def date_otherwise(random, by):
    for article in some(random, Article.objects.all()):
        year = random.randint(2019, 2025)
        # The last of February is not in every year.
        day = article.published and article.published.replace(year=year, day=1)
        editing.correct(article, {"published": day}, by)


def merge(random, by):
    figures = some(random, Figure.objects.public(), 3)
    with suppress(editing.CannotMerge):
        editing.merge(figures[1:], figures[0], {}, by)


def undo_merge(random, by):
    for merging in some(random, Merging.objects.standing()):
        editing.undo_merge(merging, by)


def withhold(random, by):
    editing.withhold(some(random, Figure.objects.public().people()), by, WHY)


def show(random, by):
    editing.show(some(random, Figure.objects.filter(display="withheld")), by)


def rename(random, by):
    for figure in some(random, Figure.objects.public()):
        editing.correct(figure, {"name": f"{random.choice('BKZ')}a {figure.name}"[:40]}, by)


def withdraw(random, by):
    editing.withdraw(some(random, Article.objects.public()), by, WHY)


def reinstate(random, by):
    editing.reinstate(some(random, Article.objects.filter(withdrawn_at__isnull=False)), by)


EDITS = (
    *(reject, restore, check, put_to_another, date_otherwise),
    *(merge, undo_merge, withhold, show, rename, withdraw, reinstate),
)
