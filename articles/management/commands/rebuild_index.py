from django.core.management.base import BaseCommand

from articles import facets


class Command(BaseCommand):
    help = "Make the index of facets afresh, from the records. Readers are not kept waiting."

    def handle(self, **options):
        rows = facets.rebuild()
        self.stdout.write(f"{rows:,} pairs of facet value and record.")
