from articles import editing
from articles.management.deciding import DecisionCommand
from articles.models import Article


class Command(DecisionCommand):
    help = (
        "Put an article that was withdrawn back, with all its versions and statements, as it was."
    )
    model = Article
    done = "back in the archive."
    standing = "was not withdrawn."

    def decide(self, record, by, why):
        return editing.reinstate(record, by, why)
