"""What a figure said and where it is named, by date: kept apart where no date is known.

The database counts the entries once, by day and by all that one may choose (`cells`); from these few
numbers come every count, the drawing and the place of each page. Only the entries of the page that
is shown are read one by one.
"""

from articles.timeline.building import Timeline, timeline_of
from articles.timeline.choice import Choice, Show
from articles.timeline.strands import Placed

__all__ = ["Choice", "Placed", "Show", "Timeline", "timeline_of"]
