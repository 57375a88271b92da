"""Statements as lists show them: with all who say them, how they were answered, and what was noted."""

from collections import defaultdict

from django.db.models import prefetch_related_objects

from articles import facets
from articles.models import Answer, Claim, PublicNote
from articles.models.claim import noted_beside
from articles.models.prepared import Prepared
from articles.rows.articles import articles
from articles.rows.figures import figures

VOICES = Prepared(lambda: Claim.objects.public().for_rows(), by="statement")
ANSWERS = Prepared(lambda: Answer.objects.public().for_rows(), by="answered")

SPEAKERS = [Claim._meta.get_field(name) for name in ("speaker", "speaks_for")]
ANSWERING = [Answer._meta.get_field("figure")]
ARTICLE, ANSWERED = Claim._meta.get_field("article"), Answer._meta.get_field("answered")
NOTED = "claims with notes"


def statements(ids, known=None):
    """Id → statement, of those that readers find, with all that `components/claim.html` shows.

    `known`: their articles, where somebody has asked for them already.
    """
    voices = sorted(VOICES.some(ids), key=lambda voice: (voice.start, voice.pk))
    answers = ANSWERS.some([voice.pk for voice in voices])
    known = known or articles({voice.article_id for voice in voices})
    for voice in voices:
        ARTICLE.set_cached_value(voice, known[voice.article_id])
    with_figures([(voices, SPEAKERS), (answers, ANSWERING)])
    tell_answers(voices, answers)
    return told_together(voices)


def tell_answers(voices, answers):
    found, by_claim = defaultdict(list), {voice.pk: voice for voice in voices}
    for answer in answers:
        ANSWERED.set_cached_value(answer, by_claim[answer.answered_id])
        found[answer.answered_id].append(answer)
    for voice in voices:
        voice.known_answers = found.get(voice.pk, ())


def told_together(voices):
    """The claims that stand for all who say them together, with these and the notes about them."""
    claims = facets.remembered(NOTED, noted_claims, [NOTED])[NOTED]
    noted = {voice.statement_id for voice in voices if voice.pk in claims}
    together, found = defaultdict(list), {}
    for voice in voices:
        voice.has_no_notes = voice.statement_id not in noted
        together[voice.statement_id].append(voice)
    if noted:
        said_beside = [voice for pk in noted for voice in together[pk]]
        prefetch_related_objects(said_beside, *noted_beside())
    for pk, some in together.items():
        for voice in some:
            if voice.pk == pk:
                voice.together, found[pk] = some, voice
    return found


def with_figures(records):
    """`records`: pairs of some records and their fields for figures; all are asked for at once."""
    wanted = {
        getattr(record, field.attname)
        for some, fields in records
        for record in some
        for field in fields
    }
    known = figures(wanted - {None})
    for some, fields in records:
        for record in some:
            for field in fields:
                pk = getattr(record, field.attname)
                field.set_cached_value(record, pk and known[pk])


def noted_claims(keys):
    """Claims about which there is a note, or about a headline that repeats them."""
    notes = PublicNote.objects.filter(claim__isnull=False).order_by()
    pairs = notes.values_list("claim", "claim__repeats")
    return {NOTED: frozenset(pk for pair in pairs for pk in pair if pk)}
