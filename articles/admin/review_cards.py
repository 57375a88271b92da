"""What the review queue shows of a record: what is asked, on what ground, and where it stands."""

from dataclasses import dataclass, field
from typing import NamedTuple

from django.db.models import Min
from django.urls import reverse

from articles.admin.passages import passage
from articles.admin.words import number_of
from articles.editing.passages import passage as passage_of
from articles.editing.passages import passage_of_claim
from articles.models import Mention
from articles.models.figure import OrganizationType
from articles.models.in_article import is_whole, shortened
from articles.models.waiting import ARCHIVE, ARTICLE, KINDS, MOST_COUNTED, PLACE, alike

PASSAGES_OF_A_NAME = 3
MORE_PLACES = 5
FORMS_OF_A_NAME = 6
BESIDE = {
    "claim": ("article", "speaker__merged_into", "speaks_for__merged_into"),
    "answer": ("article", "figure__merged_into", "answered__speaker__merged_into"),
    "quantity": ("article", "measure", "claim__speaker__merged_into"),
    "mention": ("article", "figure__merged_into"),
    "variantname": ("figure",),
    "figure": (),
}
NOT_NEEDED = ("article__edits", "article__wording_evidence")


class Reach(NamedTuple):
    value: str
    words: str
    key: str


class Name(NamedTuple):
    one: str
    many: str


NAMES = {
    "figure": Name("The name", "People and organizations"),
    "variantname": Name("The form of a name", "Other forms of names"),
    "claim": Name("The claim", "Claims"),
    "answer": Name("The answer", "Answers"),
    "quantity": Name("The number", "Numbers"),
    "mention": Name("The place", "Places where somebody is named"),
}


@dataclass(frozen=True)
class Card:
    """`reason` is the program's; `right` and `wrong` say what these buttons do.

    `where` are passages, each with the title and the address of its article. `reaches` are how far
    the decision can go, the first unless another is chosen.
    """

    question: str
    reason: str
    right: str
    wrong: str
    where: list = field(default_factory=list)
    facts: list = field(default_factory=list)
    reaches: list = field(default_factory=list)


GONE = "It leaves every list and count, and no later import brings it back."
CHECKED = "Readers see “Checked by an editor”, and no import changes it."


def loaded(what, pk):
    """A record with all that its card shows; None where an import has just removed it."""
    beside = BESIDE[what]
    rows = KINDS[what]._base_manager.select_related(*beside)
    return (rows.defer(*NOT_NEEDED) if "article" in beside else rows).filter(pk=pk).first()


def card_of(what, record):
    return CARDS[what](record)


def _figure(figure):
    who = "a person" if figure.is_person else _an_organization(figure)
    forms = Mention.objects.public().filter(figure=figure).counted_by_form()[:FORMS_OF_A_NAME]
    printed = ", ".join(f"“{row['printed_as']}”" for row in forms)
    return Card(
        question=f"Is “{figure.name}” the name of {who}?",
        reason=f"The program read these words as the name of {who}; no list of known names has it.",
        right="The name is known from now on: readers find it in A to Z, and the next import reads "
        "by it.",
        wrong=f"What it is said to have said keeps its words, without this name. {GONE}",
        where=_places_of(Mention.objects.public().filter(figure=figure)),
        facts=[
            ("Named in", number_of(figure.seen, "article")),
            ("Printed as", printed or "nothing"),
        ],
    )


def _an_organization(figure):
    is_other = figure.type == OrganizationType.OTHER
    return "an organization" if is_other else f"an organization ({figure.get_type_display()})"


def _variantname(variant):
    named = Mention.objects.public().filter(figure=variant.figure, printed_as=variant.name)
    return Card(
        question=f"Is “{variant.name}” another form of the name “{variant.figure.name}”?",
        reason="The program took the two to name the same.",
        right="The next import knows this form in every article.",
        wrong=f"The next import does not take the two for the same. {GONE}",
        where=_places_of(named),
    )


def _claim(claim):
    facts = [("The words", f"“{claim.content}”"), ("How they are given", claim.how_given)]
    if claim.speaker_printed:
        facts.append(("Speaker as printed", f"“{claim.speaker_printed}”"))
    if claim.cue:
        facts.append(("How it is put", claim.cue))
    if claim.said:
        facts.append(("Said", f"{claim.said_in_words}; {claim.said_how_known}"))
    return Card(
        question=f"{_asked(claim)} Right?",
        reason=claim.why_this_speaker,
        right=CHECKED,
        wrong=f"Nobody said this, or it is no claim. {GONE}",
        where=[_in(claim.article, passage_of_claim(claim))],
        facts=facts,
    )


def _asked(claim):
    words = shortened(claim.content)
    return f"{_put(claim, words)}{'' if is_whole(words) else '.'}"


def _put(claim, words):
    """Who said it and how, as the article puts it: whoever cautions against something says the opposite.

    “Mark Rutte “cautioned against”: “endorsing the plan””.
    """
    speaker = _speaker(claim)
    who = speaker[0].upper() + speaker[1:]
    return f"{who} “{claim.cue}”: “{words}”" if claim.cue else f"{who}: “{words}”"


def _speaker(claim):
    return claim.known_speaker.name if claim.known_speaker else claim.brief_speaker


def _answer(answer):
    known = answer.figure.root.name if answer.figure else answer.printed_by or "somebody"
    answered = answer.answered
    marks = {"words": [(answer.start, answer.end)], "answered": answered.pieces}
    return Card(
        question=f"{_asked(answered)} Is it so that {known} {answer.get_kind_display()}?",
        reason=answer.why_this_claim,
        right=CHECKED,
        wrong=f"These words answer nothing, or something else. {GONE}",
        where=[_in(answer.article, passage_of(answer.article, marks))],
        facts=[
            ("What is answered", _put(answered, answered.content)),
            ("Words that answer", f"“{answer.printed}”"),
        ],
    )


def _quantity(quantity):
    measure = quantity.measure.name if quantity.measure else "not recognised"
    given = _speaker(quantity.claim) if quantity.claim else "the article itself"
    facts = [("What it counts", measure), ("Who gives it", given)]
    if quantity.modality:
        facts.append(("The verb", quantity.modality))
    return Card(
        question=f"Is this number read right: “{quantity.in_words}”?",
        reason=f"The program read “{quantity.printed}” as {_amount(quantity)}.",
        right=CHECKED,
        wrong=f"This is no number that tells something. {GONE}",
        where=[_place(quantity)],
        facts=facts,
    )


def _mention(mention):
    name = mention.figure.root.name
    same = mention.printed_as == name
    read = "found the name itself" if same else f"read “{mention.printed_as}” as {name}"
    in_article = alike("mention", mention, ARTICLE)
    others = list(in_article.exclude(pk=mention.pk).order_by("start").values_list("start", "end"))
    shown = others[:MORE_PLACES]
    marks = {"words": [(mention.start, mention.end)], "same": shown}
    here = f"at {len(others) + 1} places in this article" if others else "here"
    return Card(
        question=f"Does “{mention.printed_as}” mean {name} {here}?",
        reason=f"The program {read}.",
        right=CHECKED,
        wrong=f"These words name nobody, or somebody else. {GONE}",
        where=[_in(mention.article, passage_of(mention.article, marks))],
        facts=[("Shown", f"{len(shown) + 1} of the places")] if shown != others else [],
        reaches=_reaches(mention, len(others) + 1),
    )


def _reaches(mention, here):
    """How far the answer to one place of a name can go, as long as it can go further."""
    everywhere = alike("mention", mention, ARCHIVE)[: MOST_COUNTED + 1].count()
    reaches = [Reach(PLACE, "only the one place" if here > 1 else "this place", "o")]
    if here > 1:
        every = "both" if here == 2 else f"all {here:,}"
        reaches.insert(0, Reach(ARTICLE, f"{every} places in this article", "a"))
    if everywhere > here:
        many = f"{everywhere:,}" if everywhere <= MOST_COUNTED else f"more than {MOST_COUNTED:,}"
        reaches.append(Reach(ARCHIVE, f"everywhere: {many} places, asked first", "e"))
    return reaches if len(reaches) > 1 else []


CARDS = {
    "figure": _figure,
    "variantname": _variantname,
    "claim": _claim,
    "answer": _answer,
    "quantity": _quantity,
    "mention": _mention,
}


def _amount(quantity):
    bounds = [format(value.normalize(), ",f") for value in (quantity.low, quantity.high) if value]
    return " to ".join(dict.fromkeys(bounds)) or "no amount"


def _places_of(mentions):
    """The first place in each of the articles that came in last."""
    first = mentions.order_by().values("article").annotate(first=Min("pk")).order_by("-article")
    ids = list(first.values_list("first", flat=True)[:PASSAGES_OF_A_NAME])
    rows = Mention.objects.filter(pk__in=ids).select_related("article").defer(*NOT_NEEDED)
    return [_place(mention) for mention in rows.order_by("-article", "pk")]


def _place(record):
    return _in(record.article, passage_of(record.article, {"words": [(record.start, record.end)]}))


def _in(article, parts):
    address = reverse("admin:articles_article_change", args=[article.pk])
    return {"title": article.title, "address": address, "passage": passage(parts), "pk": article.pk}
