"""Import saved articles: text files, folders of them, and JSON Lines."""

from pathlib import Path

from articles.importing import import_paths
from articles.importing.walking import bytes_in
from articles.management.importing import ImportCommand


class Command(ImportCommand):
    help = (
        "Import saved articles: text files (.txt), JSON Lines (.jsonl) with url, title, outlet, "
        "published, author and text, and folders of these. Importing again changes nothing: an import "
        "that was stopped is run again with the same words, and goes on."
    )

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument(
            "paths",
            nargs="+",
            type=Path,
            metavar="PATH",
            help="A file, or a folder with all files and folders in it.",
        )
        parser.add_argument("--encoding", default="", help="Read every file in this encoding.")

    def size(self, options):
        return bytes_in(options["paths"], options["report"])

    def given(self, options):
        return options["paths"]

    def run(self, options, import_options):
        return import_paths(options["paths"], import_options)
