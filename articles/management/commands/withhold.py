from articles import editing
from articles.management.deciding import DecisionCommand
from articles.models import Figure


class Command(DecisionCommand):
    help = (
        "Withhold the name of a person or an organization: readers get “[name withheld]” wherever it "
        "or one of its printed forms stands, and the page answers that it is gone. The record is kept; "
        "`show_name` brings everything back. Withhold minors, victims of sexual violence, and private "
        "persons whom being found could harm."
    )
    model = Figure
    needs_reason = True
    done = "the name is withheld."
    standing = "the name was withheld already."

    def decide(self, record, by, why):
        return editing.withhold(record, by, why)
