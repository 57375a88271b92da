"""Each state of a record that people changed, with who made it so, when and why.

django-simple-history gives the tables; `articles.editing.history` alone writes them, a row an edit and
one with what was there before the first. The library would write them when it hears that a record is
saved: it hears nothing of bulk writes and of proxies, and too much of imports.
"""

from django.db import models
from simple_history import register
from simple_history.models import HistoricalRecords

from articles.models.affiliation import Affiliation
from articles.models.answer import Answer
from articles.models.article import Article
from articles.models.claim import Claim
from articles.models.decision import Action
from articles.models.figure import Figure, VariantName
from articles.models.measure import Measure
from articles.models.mention import Mention
from articles.models.public_note import PublicNote
from articles.models.quantity import Quantity
from articles.models.review import Review

# What follows from other columns, or never changes, or only an import sets.
LEFT_OUT = {
    Affiliation: "",
    Answer: "",
    Article: "identity version superseded_by text words_hash begins paragraphs extracted_with "
    "metadata_from published_sort added_at",
    Claim: "statement is_statement dated dated_precision dated_from dated_sort",
    Figure: "key first_filed last_named seen",
    Measure: "key",
    Mention: "",
    PublicNote: "added_at",
    Quantity: "",
    VariantName: "key",
}
OF_EACH = "for_readers"


class State(models.Model):
    """What stands beside the columns of the record itself."""

    action = models.CharField(
        "what was done",
        max_length=10,
        choices=Action,
        blank=True,
        help_text="Empty for what an import or the program had left there.",
    )

    class Meta:
        abstract = True

    @property
    def is_rejected(self):
        return self.review == Review.REJECTED


class WrittenByEditing(HistoricalRecords):
    """Historical records that listen to no signal, of one index: that by the record."""

    _date_indexing = False

    def finalize(self, sender, **kwargs):
        super().finalize(sender, **kwargs)
        for signal, receiver in (
            (models.signals.post_save, self.post_save),
            (models.signals.post_delete, self.post_delete),
            (models.signals.pre_delete, self.pre_delete),
        ):
            signal.disconnect(receiver, sender=sender)

    def get_meta_options(self, model):
        """Whoever may see a record may see its history; no right is about that alone."""
        return super().get_meta_options(model) | {"default_permissions": ()}

    def add_extra_methods(self, cls):
        """A record has no second way to be saved."""


def _keep(model, left_out):
    names = {field.name for field in model._meta.fields}
    register(
        model,
        records_class=WrittenByEditing,
        bases=[State],
        excluded_fields=[*left_out.split(), *({OF_EACH} & names)],
        no_db_index=sorted(names - {model._meta.pk.name}),
        history_id_field=models.BigAutoField(),
        history_change_reason_field=models.TextField(blank=True, default=""),
    )


for _model, _left_out in LEFT_OUT.items():
    _keep(_model, _left_out)

HISTORICAL = tuple(LEFT_OUT)


def historical(record_or_model) -> type[models.Model]:
    """The model of the states of a record's model; that of a proxy is that of its table."""
    return record_or_model._meta.concrete_model.history.model


def columns_of(record_or_model) -> list[models.Field]:
    """The fields of which each state is kept."""
    return historical(record_or_model).tracked_fields


def states_of(record: models.Model) -> models.QuerySet:
    """All states of a record that are kept, the latest first, with who made them."""
    states = historical(record).objects.filter(id=record.pk)
    return states.select_related("history_user").order_by("-history_id")


def state_now(record: models.Model) -> models.Model:
    """The state that a record is in, not kept."""
    now = {field.attname: getattr(record, field.attname) for field in columns_of(record)}
    return historical(record)(**now)
