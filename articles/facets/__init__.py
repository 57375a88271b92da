"""What can be narrowed by, with the number of results of each choice; and what that rests on."""

from articles.facets.counting import counts
from articles.facets.derived import refresh
from articles.facets.values import Facet, FacetValue, facet, facets_of

__all__ = ["Facet", "FacetValue", "counts", "facet", "facets_of", "refresh"]
