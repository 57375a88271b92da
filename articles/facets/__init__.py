"""What can be narrowed by, with the number of results of each choice; and what that rests on."""

from articles.facets.chosen import Choice, choices
from articles.facets.counting import counts
from articles.facets.derived import count_seen, refresh
from articles.facets.values import Facet, FacetValue, facet, facets_of

__all__ = [
    "Choice",
    "Facet",
    "FacetValue",
    "choices",
    "count_seen",
    "counts",
    "facet",
    "facets_of",
    "refresh",
]
