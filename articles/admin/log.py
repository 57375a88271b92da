"""What was decided about a record, on its form, in a few rows."""

from collections import defaultdict

from django.apps import apps
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html

from articles.admin.field_words import called
from articles.admin.passages import plain_list
from articles.models import Article, Decision
from articles.models.decision import Action
from articles.models.figure import Basis

AT_MOST = 8
HEAVY = ("text", "edits", "paragraphs", "wording_evidence")
# Of what else is done, the word for it says what was set.
SAYS_FIELDS = (Action.CORRECTED, Action.PUT_BACK)


def latest_of(record):
    """Who did what, when and why, the latest first; a link to the rest."""
    decisions = Decision.objects.about(record).select_related("made_by").latest_first()
    rows = [in_words(decision) for decision in decisions[: AT_MOST + 1]]
    if len(rows) > AT_MOST:
        what = record._meta.concrete_model._meta.model_name
        address = reverse("admin:articles_decision_changelist")
        rows[AT_MOST] = format_html(
            '<a href="{}?what={}&record={}">All of them</a>', address, what, record.pk
        )
    is_listed = getattr(record, "basis", "") == Basis.AUTHORITY_LIST
    origin = "the list of names that are known beforehand" if is_listed else "the import"
    return plain_list(rows) if rows else f"None yet: all of it comes from {origin}."


def in_words(decision):
    """“22 November 2026, 14:03, anna: corrected (speaker, rule). She wrote to us.”"""
    when = date_format(timezone.localtime(decision.made_at), "j F Y, H:i")
    fields = f" ({', '.join(names_of(decision))})" if decision.action in SAYS_FIELDS else ""
    why = f". {decision.why}" if decision.why else ""
    by = decision.made_by or "nobody who is known"
    return f"{when}, {by}: {decision.get_action_display()}{fields}{why}"


def with_subjects(decisions):
    """The decisions, each with the words of the record that it is about, asked for once a sort."""
    decisions, ids = list(decisions), defaultdict(set)
    for decision in decisions:
        ids[decision.what].add(decision.record)
    found = {what: _records(what).in_bulk(some) for what, some in ids.items()}
    for decision in decisions:
        decision.subject = str(found[decision.what].get(decision.record, ""))
    return decisions


def _records(what):
    """All of a sort, without the texts of the articles in which they stand."""
    model = apps.get_model("articles", what)
    if model is Article:
        return model._base_manager.defer(*HEAVY)
    fields = {field.name for field in model._meta.fields}
    beside = [name for name in ("article", "person") if name in fields]
    return model._base_manager.select_related(*beside).defer(
        *(f"article__{name}" for name in HEAVY if "article" in beside)
    )


def names_of(decision):
    """The fields that were set, in plain words."""
    try:
        model = apps.get_model("articles", decision.what)
    except LookupError:
        return [name.replace("_", " ") for name in decision.fields]
    return called(model, decision.fields)


def set_in(record):
    """The fields that people have set, as the decisions about a record tell."""
    told = Decision.objects.about(record).order_by().values_list("fields", flat=True)
    return {name for names in told for name in names}
