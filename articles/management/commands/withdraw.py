from articles import editing
from articles.management.deciding import DecisionCommand
from articles.models import Article


class Command(DecisionCommand):
    help = (
        "Withdraw an article with all its versions and statements: each of its addresses answers that "
        "it was withdrawn, when and why, and tells nothing else of it but its number, outlet and date. "
        "The record is kept; no import brings it back, and `reinstate` does."
    )
    model = Article
    needs_reason = True
    done = "withdrawn."
    standing = "withdrawn already, for this reason."

    def decide(self, record, by, why):
        return editing.withdraw(record, by, why)
