"""Read articles again that are in the archive, all of them or some."""

from collections import Counter

from django.core.management.base import CommandError

from articles.importing import ImportStopped, comparing, read_again
from articles.importing.rereading import FAILED
from articles.management.deciding import find
from articles.management.failures import DatabaseCommand
from articles.models import Article

MOST_EXAMPLES = 5


class Command(DatabaseCommand):
    help = (
        "Read articles of the archive again, as a newer program or newer names may find more in them. "
        "What an editor has set, checked or rejected stays. An article that was read by this program "
        "with these names is left alone, so that the command can be stopped and called again."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "records",
            nargs="*",
            metavar="RECORD",
            help="The number of an article, or its address in the archive; without any, all of them.",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="Write nothing; report the same changes."
        )

    def handle(self, *, records, dry_run, verbosity, **options):
        ids = [find(Article, given).pk for given in records] or _all()
        outcomes, changes = Counter(), Counter()
        try:
            for reread in read_again(ids, is_rehearsal=dry_run):
                outcomes[reread.outcome] += 1
                changes.update((change.what, change.how) for change in reread.changes)
                self._say(reread, verbosity)
        except ImportStopped as stopped:
            raise CommandError(str(stopped)) from stopped
        if verbosity:
            self._sum_up(outcomes, changes, dry_run)
        if outcomes[FAILED]:
            raise CommandError(f"{outcomes[FAILED]} could not be read.")

    def _say(self, reread, verbosity):
        if reread.outcome == FAILED:
            self.stderr.write(f"Article {reread.article}: {FAILED}: {reread.reason}")
        elif verbosity and reread.is_changed:
            self.stdout.write(f"Article {reread.article}: {comparing.in_words(reread.changes)}")
            most = MOST_EXAMPLES if verbosity == 1 else None
            for change in reread.changes[:most]:
                told = " ".join(filter(None, [change.what, change.how, change.words]))
                self.stdout.write(f"  {': '.join(filter(None, [told, '; '.join(change.details)]))}")

    def _sum_up(self, outcomes, changes, is_rehearsal):
        if is_rehearsal:
            self.stdout.write("Nothing was written.")
        for outcome, count in outcomes.items():
            self.stdout.write(f"{count:,} {'article' if count == 1 else 'articles'}: {outcome}.")
        for (what, how), count in sorted(changes.items()):
            self.stdout.write(f"{count:,} {what if count == 1 else comparing.NAMES[what]} {how}.")


def _all():
    return list(Article.objects.public().order_by("pk").values_list("pk", flat=True))
