"""What can be narrowed by, with the number of results of each choice; and what that rests on."""

from articles.facets.derived import refresh

__all__ = ["refresh"]
