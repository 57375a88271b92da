"""Parting a record under which two stand, undoing it, and turning a person into an organization."""

from collections import defaultdict
from dataclasses import dataclass

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.text import Truncator

from articles import editing
from articles.admin.asking import ask
from articles.admin.filters import is_number
from articles.admin.reasons import reason_in
from articles.admin.words import number_of
from articles.models import Article, Claim, Mention, Splitting
from articles.models.figure import Kind, OrganizationType

ARTICLES_AT_ONCE = 25
LONGEST_NAME = 200
AROUND = 60
CHOSEN = ("articles", "claims", "mentions")


@dataclass(frozen=True, slots=True)
class InArticle:
    """What may be given away of one article: (record, words, what is around them)."""

    article: Article
    claims: list
    mentions: list


class Splits:
    """Pages by which a figure is parted or turned; for the forms of people and organizations."""

    def get_urls(self):
        return [
            path("<int:pk>/split/", self._page(self.split_view), name=self._name("split")),
            path(
                "<int:pk>/unsplit/<int:splitting>/",
                self._page(self.unsplit_view),
                name=self._name("unsplit"),
            ),
            path("<int:pk>/turn/", self._page(self.turn_view), name=self._name("turn")),
            *super().get_urls(),
        ]

    def _figure(self, pk):
        figure = self.model.objects.filter(pk=pk, merged_into=None).first()
        if figure is None:
            raise Http404
        return figure

    # Parting

    def split_view(self, request, pk):
        """Chooses on GET; a POST asks, and a confirmed one does it."""
        figure = self._figure(pk)
        name = request.POST.get("name", "").replace("\x00", "").strip()[:LONGEST_NAME]
        if request.method != "POST":
            return self.show_parts(request, figure, name)
        claims, mentions = self.chosen(request, figure)
        if refused := _what_is_missing(claims, mentions, name):
            return self.show_parts(request, figure, name, refused)
        if request.POST.get("confirmed") != "yes":
            return self.ask_to_split(request, figure, name, claims, mentions)
        why = reason_in(request)
        part = editing.split(figure, [*claims, *mentions], name, request.user, why)
        told = f"{_counted(claims, mentions)} given to “{part}”. You can undo it below."
        self.message_user(request, told, messages.SUCCESS)
        return HttpResponseRedirect(self.address("change", figure.pk))

    def chosen(self, request, figure):
        """The claims and mentions that are ticked, and all of the articles that are ticked."""
        whole = _ids(request, "articles")
        claims = Claim.objects.not_rejected().filter(speaker__in=figure.with_merged())
        mentions = Mention.objects.not_rejected().filter(figure__in=figure.with_merged())
        return [
            list((rows.filter(pk__in=ids) | rows.filter(article__in=whole)).order_by("pk"))
            for rows, ids in (
                (claims, _ids(request, "claims")),
                (mentions, _ids(request, "mentions")),
            )
        ]

    def ask_to_split(self, request, figure, name, claims, mentions):
        theirs = Claim.objects.not_rejected().filter(speaker__in=figure.with_merged())
        return ask(
            self,
            request,
            title=f"Give these to a new record, “{name}”?",
            said=[
                f"A new {self.opts.verbose_name}, “{name}”, gets {_counted(claims, mentions)}. Everything "
                f"else of “{figure}” stays where it is.",
                "No later import takes it back. You can undo it on the page of either.",
                *(
                    ["All its claims go with it."]
                    if claims and theirs.count() == len(claims)
                    else []
                ),
            ],
            answer="Yes, part them",
            back=self.address("split", figure.pk),
            obj=figure,
            carried=[
                ("name", name),
                *((field, pk) for field in CHOSEN for pk in _ids(request, field)),
            ],
        )

    def show_parts(self, request, figure, name, refused=""):
        page = Paginator(_articles_of(figure), ARTICLES_AT_ONCE).get_page(request.GET.get("p"))
        ticked = {field: set(_ids(request, field)) for field in CHOSEN}
        return self.page(
            request,
            "admin/split.html",
            f"Part “{figure}” in two",
            figure,
            page=page,
            parts=_parts(figure, list(page)),
            name=name or figure.name,
            refused=refused,
            longest=LONGEST_NAME,
            ticked=ticked,
        )

    def unsplit_view(self, request, pk, splitting):
        """Asks on GET, undoes on POST."""
        known = Splitting.objects.standing().select_related("figure", "part")
        splitting = known.filter(pk=splitting).first()
        if splitting is None or pk not in (splitting.figure_id, splitting.part_id):
            raise Http404
        figure, part = splitting.figure, splitting.part
        if request.method != "POST":
            return ask(
                self,
                request,
                title=f"Undo the parting of “{part}” from “{figure}”?",
                said=[
                    f"What “{part}” got goes back to “{figure}” as it was: {len(splitting.moved):,} claims "
                    "and places. What was given to somebody else since stays there.",
                    f"The address of “{part}” leads to “{figure}”, unless it has got something else since.",
                ],
                answer="Yes, put them together again",
                back=self.address("change", pk),
                obj=figure if pk == figure.pk else part,
            )
        left = editing.undo_split(splitting, request.user, reason_in(request))
        told = f"“{part}” and “{figure}” are together again."
        if left:
            told = f"{told} {len(left)} stay where they were put since."
        self.message_user(request, told, messages.SUCCESS)
        return HttpResponseRedirect(self.address("change", figure.pk))

    # Turning

    def turn_view(self, request, pk):
        """A person who is an organization, or an organization that is a person."""
        figure = self._figure(pk)
        other = Kind.ORGANIZATION if figure.is_person else Kind.PERSON
        if request.POST.get("confirmed") != "yes":
            return self.ask_to_turn(request, figure, other)
        changes = {"kind": other}
        if other == Kind.ORGANIZATION:
            kind_of = request.POST.get("type")
            changes["type"] = kind_of if kind_of in OrganizationType else OrganizationType.OTHER
        editing.correct(figure, changes, request.user, reason_in(request))
        self.message_user(request, f"“{figure}” is now {_a(other)}.", messages.SUCCESS)
        return HttpResponseRedirect(reverse(f"admin:articles_{other}_change", args=[figure.pk]))

    def ask_to_turn(self, request, figure, other):
        choice = None
        if other == Kind.ORGANIZATION:
            choice = {
                "name": "type",
                "label": "Sort of organization",
                "values": OrganizationType.choices,
                "chosen": OrganizationType.OTHER,
            }
        return ask(
            self,
            request,
            title=f"Turn “{figure}” into {_a(other)}?",
            said=[
                f"All its claims, places and forms of the name stay: {number_of(figure.claims.count(), 'claim')}, "
                f"{number_of(figure.mentions.count(), 'place')}. The old address leads to the new one, and every later "
                "import knows it.",
                "What only one of the two has, such as roles of a person, is kept and not shown. You can "
                "turn it back in the same way.",
            ],
            answer=f"Yes, it is {_a(other)}",
            back=self.address("change", figure.pk),
            obj=figure,
            choice=choice,
        )


def _articles_of(figure):
    these = figure.with_merged()
    claims = Claim.objects.not_rejected().filter(speaker__in=these)
    mentions = Mention.objects.not_rejected().filter(figure__in=these)
    speaks, is_named = (rows.order_by().values("article") for rows in (claims, mentions))
    return Article.objects.filter(pk__in=speaks.union(is_named)).order_by("-pk")


def _parts(figure, articles):
    """What there is to choose in each of these articles, in the order of the text."""
    these, claims, mentions = figure.with_merged(), defaultdict(list), defaultdict(list)
    texts = {article.pk: article.text for article in articles}
    for claim in Claim.objects.not_rejected().filter(speaker__in=these, article__in=articles):
        claims[claim.article_id].append((claim, Truncator(claim.words_with_verb).words(25)))
    for one in Mention.objects.not_rejected().filter(figure__in=these, article__in=articles):
        text = texts[one.article_id]
        before = text[max(0, one.start - AROUND) : one.start]
        mentions[one.article_id].append((one, before, text[one.end : one.end + AROUND]))
    return [InArticle(one, claims[one.pk], mentions[one.pk]) for one in articles]


def _ids(request, field):
    return [int(one) for one in request.POST.getlist(field) if is_number(one)]


def _what_is_missing(claims, mentions, name):
    if not claims and not mentions:
        return "Tick at least one claim or place."
    return "" if name else "Say what the other one is called."


def _counted(claims, mentions):
    places = ("place where the name stands", "places where the name stands")
    said = number_of(len(claims), "claim") if claims else ""
    return " and ".join(filter(None, (said, number_of(len(mentions), *places) if mentions else "")))


def _a(kind):
    return "an organization" if kind == Kind.ORGANIZATION else "a person"
