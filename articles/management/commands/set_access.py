from typing import ClassVar

from articles.management.deciding import CorrectingCommand
from articles.models import Article


class Command(CorrectingCommand):
    help = (
        "Say how much of articles readers get, and what is known of the rights in them. What is not "
        "given stays as it is. `--access default` is what the archive is set to (ARTICLE_ACCESS)."
    )
    model = Article
    options_of: ClassVar = {
        "access": "access",
        "holder": "rights_holder",
        "licence": "licence",
        "permission": "permission",
        "note": "rights_note",
    }
