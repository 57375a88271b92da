"""What search reads, on either database: folded words, and what tells the same words elsewhere."""

from django.db import models


class ArticleSearch(models.Model):
    article = models.OneToOneField(
        "Article", on_delete=models.CASCADE, primary_key=True, related_name="search"
    )
    tokens = models.TextField()

    def __str__(self):
        return f"words of article {self.article_id}"


class ClaimSearch(models.Model):
    claim = models.OneToOneField(
        "Claim", on_delete=models.CASCADE, primary_key=True, related_name="search"
    )
    tokens = models.TextField()

    def __str__(self):
        return f"words of claim {self.claim_id}"


class ClaimFingerprint(models.Model):
    """A number for a run of folded words, or for all the words, of a statement.

    Statements that share words share numbers (see `articles.search.fingerprints`). They are many, and
    made of the claims that were just looked up: PostgreSQL does not look these up once more.
    """

    pk = models.CompositePrimaryKey("value", "claim")
    value = models.IntegerField()
    claim = models.ForeignKey(
        "Claim", on_delete=models.CASCADE, db_constraint=False, related_name="fingerprints"
    )

    def __str__(self):
        return f"fingerprint {self.value} of claim {self.claim_id}"
