"""What counts of facets are read from: pairs of value and record, and what changed last in them.

All of it is derived from the records (see `articles.facets.keeping`).
"""

from django.db import models


class FacetPair(models.Model):
    """A record that lists show and a value that it has of a facet; `value` is 0 for none.

    `facet` is a number of `articles.facets.indexed`, `article` the one in which the record stands,
    or the record itself. Plain numbers, so that nothing is looked up when they are written.
    """

    pk = models.CompositePrimaryKey("facet", "value", "record")
    facet = models.PositiveSmallIntegerField()
    value = models.BigIntegerField()
    record = models.BigIntegerField()
    article = models.BigIntegerField()

    class Meta:
        indexes = [
            models.Index(
                fields=["article", "facet", "record", "value"], name="facet_pair_of_record"
            )
        ]

    def __str__(self):
        return f"facet {self.facet}: {self.value} of {self.record}"


class FacetVersion(models.Model):
    """One row, with a word that no other state of the archive had: the last change of the index.

    A number that is counted up would come a second time after a change that was taken back.
    """

    token = models.CharField(max_length=32)

    def __str__(self):
        return self.token


class FacetChange(models.Model):
    """What a process does to its copy of the index to come to this version from the one before.

    `changed` is empty where it must read all of it anew.
    """

    token = models.CharField(max_length=32, db_index=True)
    changed = models.JSONField(null=True)

    def __str__(self):
        return f"change {self.token}"
