"""What a figure said and where it is named, by date: kept apart where no date is known.

Every count, the drawing and the place of each page come from the bitmaps of the index of facets
(`strands`), as those of lists do. Only the entries of the page that is shown are read one by one.
"""

from articles.models.said import Placed
from articles.timeline.building import Timeline, timeline_of
from articles.timeline.choice import Choice, Show

__all__ = ["Choice", "Placed", "Show", "Timeline", "timeline_of"]
