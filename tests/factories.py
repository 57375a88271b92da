"""Records for tests: each function asks only for what the test must say."""

from datetime import date
from itertools import count

from articles.extraction.folding import fold_letters
from articles.models import (
    Accession,
    Answer,
    Article,
    Capture,
    Claim,
    Figure,
    Measure,
    Mention,
    PublicNote,
    Quantity,
)
from articles.models.dates import DateBasis, Precision

number = count(1)


def make_person(name="Dara Ivanova", **fields):
    return Figure.objects.create(name=name, kind="person", **fields)


def make_organization(name="Harbour Union", type="other", **fields):
    return Figure.objects.create(name=name, kind="organization", type=type, **fields)


def make_known_person(name="Dara Ivanova", **fields):
    """A person behind whose name an editor stands."""
    return make_person(name, review="checked", **fields)


def make_known_organization(name="Harbour Union", type="other", **fields):
    return make_organization(name, type, review="checked", **fields)


def make_accession(**fields):
    return Accession.objects.create(origin="tests", **fields)


def make_article(text=None, headline="Port reopens", outlet=None, published=None, **fields):
    """An article whose text is one paragraph; `published` is a day or None."""
    n = next(number)
    text = text if text is not None else f"The port of Selen reopened, text {n}."
    if isinstance(outlet, str):
        outlet = Figure.objects.filter(name=outlet).first() or make_organization(outlet, "media")
    if outlet is not None:
        fields.setdefault("outlet_basis", "printed in the file")
    if published is not None:
        published = date.fromisoformat(published) if isinstance(published, str) else published
        fields.setdefault("published_precision", Precision.DAY)
        fields.setdefault("published_basis", DateBasis.PRINTED)
    fields.setdefault("paragraphs", [[0, len(text)]] if text else [])
    fields.setdefault("identity", f"sha256:{n:064x}")
    article = Article.objects.create(
        text=text,
        words_hash=f"{hash(fold_letters(text)) & 0xFFFFFFFF:064x}",
        headline=headline,
        outlet=outlet,
        published=published,
        **fields,
    )
    content = text.encode()
    Capture.objects.create(
        article=article,
        accession=Accession.objects.first() or make_accession(),
        compressed=Capture.compress(content),
        size=len(content),
        sha256=f"{n:064x}",
        media_type="text/plain",
        file_name=f"{n}.txt",
        encoding="utf-8",
    )
    return article


def make_claim(content="the port is open", speaker=None, article=None, kind="direct", **fields):
    """A claim; without an article, in one of its own that consists of its words."""
    article = article or make_article(text=f"“{content},” said someone.")
    start = article.text.find(content)
    if start < 0:
        raise ValueError(f"{content!r} does not stand in the article's text")
    if speaker is None:
        fields.setdefault("speaker_kind", "unnamed")
        fields.setdefault("speaker_printed", "officials")
    else:
        fields.setdefault("speaker_printed", speaker.name)
    return Claim.objects.create(
        article=article,
        speaker=speaker,
        kind=kind,
        content=content,
        start=start,
        end=start + len(content),
        pieces=[[start, start + len(content)]],
        cue=fields.pop("cue", "said"),
        **fields,
    )


def make_mention(figure, article, printed_as=None):
    printed_as = printed_as or figure.name
    start = article.text.index(printed_as)
    return Mention.objects.create(
        article=article,
        figure=figure,
        start=start,
        end=start + len(printed_as),
        printed_as=printed_as,
    )


def make_measure(name="North Korean troops", unit="troops"):
    return Measure.objects.create(name=name, unit=unit)


def make_quantity(printed="10,000", low=10_000, high=None, article=None, claim=None, **fields):
    article = article or (claim.article if claim else make_article(text=f"Some {printed} troops."))
    start = article.text.index(printed)
    return Quantity.objects.create(
        article=article,
        claim=claim,
        printed=printed,
        low=low,
        high=low if high is None else high,
        start=start,
        end=start + len(printed),
        **fields,
    )


def make_answer(answered, printed, figure=None, kind="denied", **fields):
    """An answer in words of the article of what it answers."""
    start = answered.article.text.index(printed)
    fields.setdefault("printed_by", figure.name if figure else "officials")
    return Answer.objects.create(
        article=answered.article,
        answered=answered,
        figure=figure,
        kind=kind,
        printed=printed,
        start=start,
        end=start + len(printed),
        **fields,
    )


def make_note(record, text="She did not say so.", kind="reply", dated="2025-05-03", **fields):
    """A public note about a claim, a figure or an article."""
    about = record._meta.concrete_model._meta.model_name
    day = date.fromisoformat(dated) if isinstance(dated, str) else dated
    return PublicNote.objects.create(
        **{about: record}, text=text, kind=kind, dated=day, review="checked", **fields
    )
