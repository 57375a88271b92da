from argparse import ArgumentTypeError
from datetime import date

from articles import editing
from articles.management.deciding import (
    account,
    add_account,
    add_reason,
    find_at,
    named,
    reason,
    valid,
)
from articles.management.failures import DatabaseCommand
from articles.models import PublicNote
from articles.models.public_note import NoteKind


class Command(DatabaseCommand):
    help = (
        "Tell readers something beside a statement, a person, an organization or an article: a "
        "correction, a reply, or what the outlet corrected later. It stands there at once, in every "
        "list, feed, citation and file."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "record",
            metavar="RECORD",
            help="The address of what it is about; /claims/12 is enough.",
        )
        parser.add_argument("--kind", required=True, choices=NoteKind.values)
        for option, name in (("--text", "text"), ("--reference", "reference")):
            words = PublicNote._meta.get_field(name).help_text
            parser.add_argument(option, default="", required=name == "text", help=words)
        parser.add_argument(
            "--dated", type=day, metavar="YYYY-MM-DD", help="The day of the reply or correction."
        )
        add_reason(parser)
        add_account(parser)

    def handle(self, *, record, kind, text, reference, dated, because, by, **options):
        about = find_at(record)
        written = valid(PublicNote, {"text": text.strip(), "reference": reference.strip()})
        field = about._meta.concrete_model._meta.model_name
        note = PublicNote(**written, kind=kind, dated=dated, **{field: about})
        editing.enter(note, account(by), reason(because, is_needed=False))
        self.stdout.write(f"{named(about)}: note {note.pk} stands with it.")


def day(words):
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise ArgumentTypeError(f"{words!r} is no day; write it as 2025-05-03.") from error
