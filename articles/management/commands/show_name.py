from articles import editing
from articles.management.deciding import DecisionCommand
from articles.models import Figure


class Command(DecisionCommand):
    help = "Show a name that was withheld again, everywhere, as it was before."
    model = Figure
    done = "the name is shown."
    standing = "the name was shown already."

    def decide(self, record, by, why):
        return editing.show(record, by, why)
