"""What full-text search reads: the folded words of an article or a claim, on either database."""

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
