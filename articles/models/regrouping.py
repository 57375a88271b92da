"""Records of one figure that were made one, and records of two that were parted, with the way back."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from articles.models.figure import Figure


class RegroupingQuerySet(models.QuerySet):
    def standing(self):
        """Those that nobody has undone."""
        return self.filter(undone_at=None)

    def latest_first(self):
        return self.order_by("-made_at", "-pk")


class Regrouping(models.Model):
    """Written by `articles.editing`; what was undone stays, and says when."""

    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )

    objects = RegroupingQuerySet.as_manager()

    class Meta:
        abstract = True
        default_permissions = ()


class MergingQuerySet(RegroupingQuerySet):
    def of(self, figure):
        """What was merged into a figure; what is left of an undone split says nothing more."""
        return self.standing().filter(into=figure).exclude(figure__parting__undone_at__isnull=False)


class Merging(Regrouping):
    """One figure merged into another.

    `Figure.merged_into` is the end of the chain of these, so that every query needs one step. `taken`
    keeps what the merge set in the other: what was taken → the fields `before` and `after`, those of
    them that a person had set already (`was_edited`), the `variant` that keeps a name given up.
    """

    figure = models.ForeignKey(Figure, on_delete=models.CASCADE, related_name="mergings")
    into = models.ForeignKey(Figure, on_delete=models.CASCADE, related_name="took_in")
    taken = models.JSONField(default=dict)

    objects = MergingQuerySet.as_manager()

    class Meta(Regrouping.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["figure"], condition=Q(undone_at=None), name="merging_one_at_a_time"
            ),
            models.CheckConstraint(condition=~Q(figure=F("into")), name="merging_with_another"),
        ]

    def __str__(self):
        return f"{self.figure} into {self.into}"


class Splitting(Regrouping):
    """A figure's claims and mentions given to a new one, the `part`.

    `moved` keeps, of each, what it was before and after: model, id, fields, state of checking.
    """

    figure = models.ForeignKey(Figure, on_delete=models.CASCADE, related_name="splittings")
    part = models.OneToOneField(Figure, on_delete=models.CASCADE, related_name="parting")
    moved = models.JSONField(default=list)

    class Meta(Regrouping.Meta):
        pass

    def __str__(self):
        return f"{self.part} from {self.figure}"
