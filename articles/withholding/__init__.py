"""What readers get in place of the names of those who are withheld.

Derived beside the records, in the transaction of every write, and put in place of their own words
when a public page loads them (`articles.models.readers`).
"""

from articles.withholding.derived import is_needed, refresh
from articles.withholding.files import for_readers as file_for_readers

__all__ = ["file_for_readers", "is_needed", "refresh"]
