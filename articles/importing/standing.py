"""What the archive has of the texts that come in, and what reading them is told because of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.dates import PartialDate
from articles.extraction.decided import Decided
from articles.importing.decisions import as_values, decided_on
from articles.importing.fingerprints import identity_of, made_from
from articles.importing.incoming import Incoming
from articles.importing.metadata import published_before_reading
from articles.models import Article, Capture


@dataclass(frozen=True, slots=True)
class Standing:
    """The capture of the same bytes, if there is one, and the article to which the text belongs."""

    capture: Capture | None = None
    article: Article | None = None

    @property
    def is_new(self) -> bool:
        return self.article is None

    @property
    def is_closed(self) -> bool:
        """The bytes are known, and an editor or a later version has ended the work on them."""
        article = self.article
        return self.capture is not None and (
            article.superseded_by_id is not None
            or article.is_rejected
            or article.withdrawn_at is not None
        )

    def is_copy_of_another(self, incoming: Incoming) -> bool:
        return (
            self.capture is not None
            and incoming.manifest is None
            and self.capture.file_name != incoming.file_name
        )


def find_standing(texts: Sequence[tuple[Incoming, str]]) -> list[Standing]:
    """What stands of each text; it is given with the hash of its bytes."""
    captures = Capture.objects.without_bytes().select_related("article")
    known = {row.sha256: row for row in captures.filter(sha256__in={key for _, key in texts})}
    identities = {
        key: identity_of(incoming.url, key) for incoming, key in texts if key not in known
    }
    # Which is the latest is seen here: SQLite would rather go through all that nothing supersedes.
    versions = Article.objects.filter(identity__in=set(identities.values())).order_by("-pk")
    articles = {one.identity: one for one in versions if one.superseded_by_id is None}
    return [
        Standing(known[key], known[key].article)
        if key in known
        else Standing(None, articles.get(identities[key]))
        for _, key in texts
    ]


@dataclass(frozen=True, slots=True)
class Told:
    """What extraction is told of a text beside it, and the hash of all that it reads (`made`)."""

    published: PartialDate | None
    decided: tuple[Decided, ...]
    made: str


def told_of(incoming: Incoming, article: Article | None, names_fingerprint: str) -> Told:
    published = published_before_reading(article, incoming)
    decided = as_values(decided_on(article, incoming.text))
    return Told(published, decided, made_from(incoming, names_fingerprint, published, decided))
