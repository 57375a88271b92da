"""Items and values: what each facet of a list counts and narrows by."""

from django.db.models import BigIntegerField, Case, F, Func, IntegerField, Q, Value, When
from django.db.models.functions import Coalesce, Concat, Lower, Substr
from django.db.models.lookups import Exact

from articles.models import Article, Claim, Figure, Mention, Quantity
from articles.models.dates import Precision
from articles.models.figure import Display, Kind
from articles.models.review import Review


def met_by_readers(path):
    """The figure at a path, or the one that it was merged into; none where it is not shown."""
    root = Coalesce(f"{path}__merged_into", path)
    return Case(
        When(is_hidden(path, merged_into=None), then=Value(None)),
        When(is_hidden(f"{path}__merged_into"), then=Value(None)),
        default=root,
        output_field=BigIntegerField(),
    )


def filed_as(path):
    """The name under which readers find the figure at a path; none where they do not get it."""
    root = f"{path}__merged_into"
    return Case(
        When(is_hidden(path, merged_into=None), then=Value(None)),
        When(is_hidden(root), then=Value(None)),
        When(Q(**{root: None, f"{path}__for_readers__isnull": False}), then=Value(None)),
        When(Q(**{f"{root}__for_readers__isnull": False}), then=Value(None)),
        default=Coalesce(f"{root}__sort_name", f"{path}__sort_name"),
    )


def figures(records, item, path):
    """Pairs whose value is the figure at a path as readers meet it; `stored` is the one there."""
    return records.alias(stored=F(path)).values(item=F(item), value=met_by_readers(path))


def is_hidden(path, **also):
    conditions = Q(**{f"{path}__{name}": value for name, value in also.items()})
    return conditions & (
        Q(**{f"{path}__review": Review.REJECTED}) | Q(**{f"{path}__display": Display.WITHHELD})
    )


def is_organization(path):
    """Asked of each record, and of no index: for the claims of a few articles SQLite would begin with
    all organizations, and go through all that they ever said."""
    return Exact(Concat(F(f"{path}__kind"), Value("")), Value(Kind.ORGANIZATION))


class PartOfDate(Func):
    """The year or the month of a day, as a number.

    Django's own functions call Python for each row on SQLite, where a day is the text 2024-10-17.
    """

    output_field = IntegerField()
    PLACES = {"year": (1, 4), "month": (6, 2)}

    def __init__(self, part, day):
        super().__init__(day)
        self.part = part

    def as_sqlite(self, compiler, connection, **context):
        first, length = self.PLACES[self.part]
        template = f"CAST(substr(%(expressions)s, {first}, {length}) AS integer)"
        return self.as_sql(compiler, connection, template=template)

    def as_postgresql(self, compiler, connection, **context):
        template = f"CAST(EXTRACT({self.part} FROM %(expressions)s) AS integer)"
        return self.as_sql(compiler, connection, template=template)


def year_of(name):
    return PartOfDate("year", name)


def month_of(name):
    """2024-10 as 202410; none for what is dated to the year only."""
    month = PartOfDate("year", name) * 100 + PartOfDate("month", name)
    return Case(When(**{f"{name}_precision": Precision.YEAR}, then=Value(None)), default=month)


# Statements. What is said of a speaker holds for each of those who made the statement together.


def voices():
    return Claim.objects.filter(statement__isnull=False).order_by()


def statements():
    return Claim.objects.filter(is_statement=True).order_by()


def speakers(filterset):
    return [figures(voices(), "statement", "speaker")]


def organizations(filterset):
    """Those that speak, and those that somebody speaks for."""
    return [
        figures(voices().filter(is_organization("speaker")), "statement", "speaker"),
        figures(voices().filter(speaks_for__isnull=False), "statement", "speaks_for"),
    ]


BY_ITSELF, BY_ITS_PEOPLE = "itself", "people"


def said_by(filterset):
    """Whether a chosen organization speaks itself; nothing while none is chosen."""
    chosen = filterset.chosen.get("organization")
    if not chosen:
        return []
    own = voices().annotate(speaker_root=met_by_readers("speaker"))
    spoken_for = own.annotate(organization=met_by_readers("speaks_for"))
    by_itself, by_people = Value(BY_ITSELF), Value(BY_ITS_PEOPLE)
    return [
        own.filter(speaker_root__in=chosen).values(item=F("statement"), value=by_itself),
        spoken_for.filter(organization__in=chosen)
        .filter(Q(speaker_root=None) | ~Q(speaker_root=F("organization")))
        .values(item=F("statement"), value=by_people),
    ]


def speaker_kinds(filterset):
    return [voices().values(item=F("statement"), value=F("speaker_kind"))]


def measures_of_statements(filterset):
    numbers = Quantity.objects.public().exclude(measure__review=Review.REJECTED).order_by()
    return [
        numbers.filter(claim__statement__isnull=False, measure__isnull=False).values(
            item=F("claim__statement"), value=F("measure")
        )
    ]


def of_statements(expression):
    return lambda filterset: [statements().values(item=F("pk"), value=expression)]


def outlets_of_statements(filterset):
    return [figures(statements(), "pk", "article__outlet")]


# Articles.


def quoted(filterset):
    return [figures(voices(), "article", "speaker")]


def spoken_for(filterset):
    return [figures(voices().filter(speaks_for__isnull=False), "article", "speaks_for")]


def mentioned(filterset):
    return [figures(Mention.objects.public().order_by(), "article", "figure")]


def named_with(filterset):
    """Who else is named where a chosen figure is; nothing while none is chosen."""
    chosen = filterset.chosen.get("mentioned")
    if not chosen:
        return []
    return [pairs.exclude(value__in=chosen) for pairs in mentioned(filterset)]


def of_articles(expression):
    articles = Article.objects.order_by()
    return lambda filterset: [articles.values(item=F("pk"), value=expression)]


def publishers(path):
    return lambda filterset: [figures(Article.objects.order_by(), "pk", path)]


# Figures.

LETTERS = "abcdefghijklmnopqrstuvwxyz"
NO_LETTER = "other"


def of_figures(expression):
    return lambda filterset: [Figure.objects.order_by().values(item=F("pk"), value=expression)]


def letters(filterset):
    """The letter under which a figure is filed."""
    first = Lower(Substr("sort_name", 1, 1))
    letter = Case(When(first__in=list(LETTERS), then=F("first")), default=Value(NO_LETTER))
    return [Figure.objects.order_by().annotate(first=first).values(item=F("pk"), value=letter)]
