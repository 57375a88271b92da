"""The pages of the admin that a large archive could make slow: those of its largest records among them."""

from collections.abc import Iterator
from typing import NamedTuple

from django.contrib import admin
from django.db.models import Count
from django.urls import reverse

from articles.models import Article, Claim, Figure, Organization, Person
from articles.models.waiting import KINDS

COMPLETED = (
    *(("claim", "speaker"), ("claim", "article"), ("claim", "within"), ("quantity", "measure")),
    *(("answer", "answered"), ("mention", "figure"), ("article", "outlet")),
)
# Pages of one record beside its form and its history.
BESIDE = {
    "person": ("split", "turn"),
    "organization": ("split",),
    "article": ("cleaning", "read_again"),
}


class Page(NamedTuple):
    what: str
    address: str
    asked: dict = {}


def pages() -> Iterator[Page]:
    yield Page("first page", reverse("admin:index"))
    for model in models():
        yield from pages_of_lists(model)
    for model, record in (*((model, in_the_middle(model)) for model in models()), *largest()):
        if record is not None:
            yield from pages_of_record(model, record)
    for model, field in COMPLETED:
        asked = {"app_label": "articles", "model_name": model, "field_name": field, "term": "port"}
        yield Page(f"{model}.{field} completed", reverse("admin:autocomplete"), asked)
    yield from pages_of_review()
    yield from pages_of_merging()


def models():
    return [model for model in admin.site._registry if model._meta.app_label == "articles"]


def pages_of_lists(model) -> Iterator[Page]:
    name, lists = model._meta.model_name, admin.site.get_model_admin(model)
    address = reverse(f"admin:articles_{name}_changelist")
    yield Page(f"{name} list", address)
    for number in ("2", "200"):
        yield Page(f"{name} list, page {number}", address, {"p": number})
    record = in_the_middle(model)
    if record is None:
        return
    if lists.search_fields:
        yield Page(f"{name} search", address, {"q": " ".join(str(record).split()[:2])})
        yield Page(f"{name} search, a common word", address, {"q": "people"})
    if hasattr(model, "review"):
        yield Page(f"{name} filter", address, {"review__exact": "found"})
        yield Page(f"{name} filter, nothing", address, {"review__exact": "rejected"})
    for number, column in enumerate(lists.list_display, start=1):
        if lists.sortable_by is None or column in lists.sortable_by:
            for way in ("", "-"):
                yield Page(f"{name} list, by {way}{column}", address, {"o": f"{way}{number}"})
    for narrowed in NARROWED.get(name, ()):
        yield Page(f"{name} list, {next(iter(narrowed))}", address, narrowed)


NARROWED = {
    "article": ({"in": "2019"}, {"in": "2019-05", "q": "people"}, {"wording": "not_examined"}),
    "claim": ({"kind": "reported", "q": "people"}, {"speaker_kind": "named"}),
}


def in_the_middle(model):
    records = model._base_manager.order_by("pk")
    if issubclass(model, Person | Organization):
        records = model.objects.order_by("pk")
    last = records.values_list("pk", flat=True).last()
    return records.filter(pk__gte=last // 2).first() if last else None


def largest():
    """(model, record): who speaks most, the largest outlet, whose people speak most, the fullest article."""
    article = most(Claim, "article")
    return [
        *((Person, figure) for figure in most_quoted(1)),
        (Organization, Figure.objects.get(pk=most(Article, "outlet"))),
        (Organization, Figure.objects.get(pk=most(Claim, "speaks_for"))),
        (Article, Article.objects.get(pk=article)),
        (Claim, Claim.objects.filter(article=article).first()),
    ]


def most(model, path):
    rows = model.objects.filter(**{f"{path}__isnull": False}).order_by().values(path)
    return rows.annotate(times=Count("pk")).order_by("-times").values_list(path, flat=True)[0]


def most_quoted(how_many):
    people = Claim.objects.filter(speaker__kind="person").order_by().values("speaker")
    rows = people.annotate(times=Count("pk")).order_by("-times", "speaker")[:how_many]
    return [Person.objects.get(pk=row["speaker"]) for row in rows]


def pages_of_record(model, record) -> Iterator[Page]:
    name = model._meta.model_name
    lists, what = admin.site.get_model_admin(model), f"{name} {record.pk}"
    yield Page(f"{what}, form", lists.address("change", record.pk))
    yield Page(f"{what}, history", lists.address("history", record.pk))
    for page in BESIDE.get(name, ()):
        yield Page(f"{what}, {page}", lists.address(page, record.pk))
    if hasattr(model, "review"):
        yield Page(f"{what}, to reject", lists.address("decide", record.pk, "reject"))


def pages_of_review() -> Iterator[Page]:
    yield Page("review", reverse("admin:review"))
    for kind in KINDS:
        yield Page(f"review of {kind}", reverse("admin:review"), {"kind": kind})


def pages_of_merging() -> Iterator[Page]:
    people = ",".join(str(one.pk) for one in most_quoted(2))
    for kind in ("person", "organization"):
        yield Page(f"{kind}, duplicates", reverse(f"admin:articles_{kind}_duplicates"))
    yield Page("side by side", reverse("admin:articles_person_merge"), {"figures": people})
