"""Import the project's own collection: authority list, manifest and saved articles."""

from pathlib import Path

from django.conf import settings

from articles.importing import import_seeds
from articles.management.importing import ImportCommand


class Command(ImportCommand):
    help = "Import the collection in seeds/: what is known beforehand, and the saved articles."

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument(
            "folder",
            nargs="?",
            type=Path,
            default=settings.BASE_DIR / "seeds",
            help="A folder with authorities.toml, manifest.toml and articles/ (default: seeds).",
        )

    def given(self, options):
        return [options["folder"], *options["folder"].glob("*.toml")]

    def run(self, options, import_options):
        return import_seeds(options["folder"], import_options)
