"""The records of the archive, one file a noun."""

from articles.models.accession import Accession
from articles.models.affiliation import Affiliation
from articles.models.answer import Answer
from articles.models.article import Article
from articles.models.capture import Capture
from articles.models.claim import Claim
from articles.models.decision import Decision
from articles.models.facet_index import FacetChange, FacetPair, FacetVersion
from articles.models.figure import Figure, Organization, Person, VariantName
from articles.models.history import HISTORICAL
from articles.models.measure import Measure
from articles.models.mention import Mention
from articles.models.public_note import PublicNote
from articles.models.quantity import Quantity
from articles.models.regrouping import Merging, Splitting
from articles.models.search import ArticleSearch, ClaimFingerprint, ClaimSearch
from articles.models.waiting import Hold, KeysOff

__all__ = [
    "HISTORICAL",
    "Accession",
    "Affiliation",
    "Answer",
    "Article",
    "ArticleSearch",
    "Capture",
    "Claim",
    "ClaimFingerprint",
    "ClaimSearch",
    "Decision",
    "FacetChange",
    "FacetPair",
    "FacetVersion",
    "Figure",
    "Hold",
    "KeysOff",
    "Measure",
    "Mention",
    "Merging",
    "Organization",
    "Person",
    "PublicNote",
    "Quantity",
    "Splitting",
    "VariantName",
]
