"""What can be narrowed by, with the number of results of each choice; and what that rests on."""

from articles.facets.bitmaps import read_ahead, read_at, size, version
from articles.facets.chosen import Choice, choices
from articles.facets.counting import counts
from articles.facets.covering import coverage, statements_in
from articles.facets.derived import count_seen, keep_index, refresh, refresh_all, see_again
from articles.facets.found import found_in, number_up_to
from articles.facets.held import (
    as_date,
    number_of_values,
    outermost_day,
    precisions_among,
    records_with,
    values_among,
    values_with_most,
)
from articles.facets.in_sql import among, ids
from articles.facets.indexed import ARTICLES, HOW_DATED, STATEMENTS, how_dated
from articles.facets.keeping import is_made, look_again_at, rebuild
from articles.facets.met import NAMES, ORGANIZATIONS, PEOPLE
from articles.facets.ordering import ids_between, knows_order, knows_places, latest
from articles.facets.places import number_before, place_in, place_of
from articles.facets.proving import differences
from articles.facets.remembering import remembered, remembered_of_all
from articles.facets.values import AllValues, Facet, FacetValue, facet, facets_of

__all__ = [
    "ARTICLES",
    "HOW_DATED",
    "NAMES",
    "ORGANIZATIONS",
    "PEOPLE",
    "STATEMENTS",
    "AllValues",
    "Choice",
    "Facet",
    "FacetValue",
    "among",
    "as_date",
    "choices",
    "count_seen",
    "counts",
    "coverage",
    "differences",
    "facet",
    "facets_of",
    "found_in",
    "how_dated",
    "ids",
    "ids_between",
    "is_made",
    "keep_index",
    "knows_order",
    "knows_places",
    "latest",
    "look_again_at",
    "number_before",
    "number_of_values",
    "number_up_to",
    "outermost_day",
    "place_in",
    "place_of",
    "precisions_among",
    "read_ahead",
    "read_at",
    "rebuild",
    "records_with",
    "refresh",
    "refresh_all",
    "remembered",
    "remembered_of_all",
    "see_again",
    "size",
    "statements_in",
    "values_among",
    "values_with_most",
    "version",
]
