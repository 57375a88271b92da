"""What can be narrowed by, with the number of results of each choice; and what that rests on."""

from articles.facets.chosen import Choice, choices
from articles.facets.counting import counts
from articles.facets.derived import count_seen, refresh
from articles.facets.found import found_in
from articles.facets.keeping import is_made, rebuild
from articles.facets.proving import differences
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
    "differences",
    "found_in",
    "is_made",
    "rebuild",
    "refresh",
]
