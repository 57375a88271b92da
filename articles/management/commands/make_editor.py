from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from articles.management.failures import DatabaseCommand
from newsarchive.accounts import EDITORS, REVIEWERS, make_editor


class Command(DatabaseCommand):
    help = "Make an editor's account, or give the one of that name a new password."

    def add_arguments(self, parser):
        parser.add_argument("name", help="The name to sign in with. Ex.: dara")
        parser.add_argument(
            "--reviewer",
            action="store_true",
            help="Somebody who looks, checks and rejects, and corrects nothing.",
        )

    def handle(self, *, name, reviewer, **options):
        try:
            password = make_editor(name, REVIEWERS if reviewer else EDITORS)
        except ValidationError as error:
            raise CommandError(f"{name!r} cannot be a name: {' '.join(error.messages)}") from error
        self.stdout.write(
            f"{'Reviewer' if reviewer else 'Editor'} {name}, password {password}\n"
            "The password is shown this once. Sign in at /admin/."
        )
