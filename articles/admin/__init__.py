"""The editors' side, one file a model."""

from articles.admin import (
    accession,
    affiliation,
    answer,
    article,
    capture,
    claim,
    decision,
    figure,
    measure,
    mention,
    organization,
    person,
    public_note,
    quantity,
    variant_name,
)

__all__ = [
    "accession",
    "affiliation",
    "answer",
    "article",
    "capture",
    "claim",
    "decision",
    "figure",
    "measure",
    "mention",
    "organization",
    "person",
    "public_note",
    "quantity",
    "variant_name",
]
