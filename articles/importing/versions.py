"""A changed text at one address: what people did to the former version holds for the new one."""

from collections.abc import Iterable, Sequence

from django.db.models import Model

from articles.extraction.spans import Span
from articles.importing.alignment import Alignment
from articles.importing.pairing import pair
from articles.importing.reconciling import Standing, is_touched, pieces_of, standing_rows
from articles.models import Affiliation, Answer, Article, Claim, Mention, PublicNote, Quantity
from articles.models.review import REVIEW_FIELDS, Review

# Facts about an article that its next version has too, until somebody says otherwise.
LASTING = {
    "outlet": ("outlet", "outlet_basis"),
    "first_publisher": ("first_publisher", "first_publisher_basis"),
    "url": ("url", "url_basis"),
    "language": ("language",),
    "rights_holder": ("rights_holder",),
    "licence": ("licence",),
    "permission": ("permission",),
    "rights_note": ("rights_note",),
}
WORDS = {"start", "end", "pieces", "content"}
PLACES = WORDS | set(
    "speaker_start speaker_end cue_start antecedent_start antecedent_end headline_start "
    "headline_end deck_start deck_end edits paragraphs".split()
)
# Words of a claim that stand at places of their own.
MARKS = ("speaker_printed", "antecedent", "cue")
POINTERS = {"article", "within", "said_with", "repeats", "claim", "statement", "answered"}


def keep_known(former: Article, article: Article) -> None:
    """Give an article that is still to be saved what is known of all versions."""
    for name, fields in LASTING.items():
        if name in former.metadata_from:
            article.metadata_from[name] = former.metadata_from[name]
            for field in fields:
                setattr(article, field, getattr(former, field))


def carry_over(former: Article, article: Article) -> None:
    """Repeat on the new version's records what people set, checked or rejected on the former's.

    A record that a person worked on and that the new reading does not find is kept, too, if its
    words still stand in the text. Nothing changes on the former version.
    """
    alignment = Alignment(former.text, article.text)
    _carry_article(former, article, alignment)
    _carry_notes({"article": former}, {"article": article})
    for model in (Claim, Mention, Affiliation, Quantity, Answer):
        _carry_rows(model, former, article, alignment)


def _carry_article(former: Article, article: Article, alignment: Alignment) -> None:
    edited = [name for name in former.edited_fields if name not in PLACES]
    access = ["access"] if former.access != article.access else []
    for name in (*edited, *access):
        setattr(article, name, getattr(former, name))
    for name in {"headline", "deck"} & set(edited):
        _move_mark(name, former, article, alignment)
    article.edited_fields = sorted({*article.edited_fields, *edited})
    if former.review == Review.REJECTED or edited:
        for name in REVIEW_FIELDS:
            setattr(article, name, getattr(former, name))
    article.withdrawn_at, article.withdrawn_reason = (
        former.withdrawn_at,
        former.withdrawn_reason,
    )
    article.save()


def _carry_rows(
    model: type[Model], former: Article, article: Article, alignment: Alignment
) -> None:
    worked_on = [row for row in standing_rows(model, former) if is_touched(row.row)]
    moved = [there for row in worked_on if (there := _moved(row, alignment))]
    found = standing_rows(model, article)
    pairs = {old: new for new, old in pair(moved, found).items()}
    for index, old in enumerate(moved):
        if index in pairs:
            there = found[pairs[index]].row
            _repeat(old.row, there, alignment)
        elif model is not Affiliation and not old.row.is_rejected:
            there = _keep(old.row, article, alignment)
        else:
            continue
        if model is Claim and there:
            _carry_notes({"claim": old.row}, {"claim": there})


def _carry_notes(former: dict, there: dict) -> None:
    """What readers are told beside a record, they are told beside it in the new version."""
    for note in PublicNote.objects.filter(**former).order_by("pk"):
        values = {
            field.name: getattr(note, field.name)
            for field in note._meta.concrete_fields
            if not field.primary_key
        }
        PublicNote(**values | there).save()


def _moved(standing: Standing, alignment: Alignment) -> Standing | None:
    places = [alignment.moved(piece) for piece in standing.pieces]
    if None in places:
        return None
    return Standing(standing.row, tuple(places), standing.who)


def _repeat(old: Model, new: Model, alignment: Alignment) -> None:
    """What was edited stays edited. That somebody checked holds only for the same words."""
    whole = alignment.moved_whole(pieces_of(old))
    names = [name for name in old.edited_fields if name not in PLACES | POINTERS]
    for name in names:
        setattr(new, name, getattr(old, name))
    if isinstance(new, Claim):
        _move_marks(old, new, alignment, names)
    if whole and "content" in old.edited_fields:
        _put(new, whole, old.content)
        names += [name for name in old.edited_fields if name in WORDS]
    new.edited_fields = sorted(names)
    if whole or old.review != Review.CHECKED:
        for name in REVIEW_FIELDS:
            setattr(new, name, getattr(old, name))
    new.save()


def _put(row: Model, pieces: Sequence[Span], content: str) -> None:
    row.start, row.end = pieces[0].start, pieces[-1].end
    if isinstance(row, Claim):
        row.pieces, row.content = [list(piece) for piece in pieces], content


def _keep(old: Model, article: Article, alignment: Alignment) -> Model | None:
    """The same record in the new version, if its very words stand there."""
    whole = alignment.moved_whole(pieces_of(old))
    if not whole:
        return None
    fields = [
        field.name
        for field in old._meta.concrete_fields
        if not field.primary_key and not field.generated and field.name not in POINTERS
    ]
    copy = type(old)(**{name: getattr(old, name) for name in fields})
    copy.article = article
    _put(copy, whole, getattr(old, "content", ""))
    if isinstance(copy, Claim):
        _move_marks(old, copy, alignment, MARKS)
    if isinstance(copy, Answer):
        copy.answered = _there(old.answered, article, alignment)
    copy.save()
    return copy


def _there(claim: Claim | None, article: Article, alignment: Alignment) -> Claim | None:
    """The new version's claim of the same words."""
    moved = claim and alignment.moved_whole(pieces_of(claim))
    if not moved:
        return None
    start, end = moved[0].start, moved[-1].end
    return article.claims.filter(start=start, end=end).order_by("pk").first()


def _move_marks(old: Claim, new: Claim, alignment: Alignment, names: Iterable[str]) -> None:
    """Speaker, antecedent and cue stand elsewhere now; where they cannot be found, nowhere."""
    for words in ("speaker_printed", "antecedent"):
        if words in names:
            _move_mark(words.removesuffix("_printed"), old, new, alignment)
    if "cue" in names:
        start = old.cue_start
        place = None if start is None else alignment.moved(Span(start, start + len(old.cue)))
        new.cue_start = place.start if place else None


def _move_mark(name: str, old: Model, new: Model, alignment: Alignment) -> None:
    start, end = getattr(old, f"{name}_start"), getattr(old, f"{name}_end")
    place = None if start is None else alignment.moved_whole([Span(start, end)])
    start, end = place[0] if place else (None, None)
    setattr(new, f"{name}_start", start)
    setattr(new, f"{name}_end", end)
