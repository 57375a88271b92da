from typing import ClassVar

from django.core.management.base import CommandError

from articles.management.deciding import CorrectingCommand
from articles.models import Figure


class Command(CorrectingCommand):
    help = (
        "Say what readers should know of an outlet, beside its name wherever its articles are shown. "
        "An empty note takes it away. It changes no order and no count."
    )
    model = Figure
    options_of: ClassVar = {"note": "outlet_note", "reference": "outlet_note_reference"}

    def decide(self, record, by, why):
        note = self.changes.get("outlet_note", record.outlet_note)
        reference = self.changes.get("outlet_note_reference", record.outlet_note_reference)
        if record.is_person:
            raise CommandError("A person is no outlet; choose an organization.")
        if note and not reference:
            raise CommandError("Say where this is shown, with --reference.")
        return super().decide(record, by, why)
