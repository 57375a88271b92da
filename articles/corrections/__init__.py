"""What was corrected and taken back, as readers are told of it: when, what, why, and where to look.

Never what stood there, never a name that is withheld or whose it was, of a withdrawn article nothing
but its number.
"""

from articles.corrections.listing import Correction, told
from articles.corrections.reasons import why_these_speakers

__all__ = ["Correction", "told", "why_these_speakers"]
