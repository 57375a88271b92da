"""From saved files to records. With `articles.editing`, the only code that writes."""

from articles.importing.reports import OUTCOMES, Entry, ImportReport
from articles.importing.rereading import Reread, read_again
from articles.importing.running import (
    ImportStopped,
    Options,
    import_paths,
    import_seeds,
    import_uploads,
)
from articles.importing.tables import SeedError

__all__ = [
    "OUTCOMES",
    "Entry",
    "ImportReport",
    "ImportStopped",
    "Options",
    "Reread",
    "SeedError",
    "import_paths",
    "import_seeds",
    "import_uploads",
    "read_again",
]
