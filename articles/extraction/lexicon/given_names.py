"""Given names by the pronoun that usually goes with them. Used for pronouns, never stored or shown.

Names that go with both (Alex, Kim, Noor) stand in neither list.
"""

from articles.extraction.lexicon.given_names_he import HE
from articles.extraction.lexicon.given_names_she import SHE

EITHER = frozenset(
    """
    alex ali-reza andy angel ariel ash aung bok cameron carey casey charlie choi chris christy
    chul dana dominique drew faye frankie gabi gail germaine greer hlaing htun hyun il ja jin
    jo jong jordan jules kai khin kim kit ko lee leslie lilian lin loren mackenzie maung min
    moon morgan myung naing ngozi nikki noor nour nyan obiageli park pat quinn riley robin
    roni sacha sam sasha shannon shay shelby sky soe soo suk sule sun swe tae terry than
    thaung thein tracy tun un vanja vivien wei win xin yan yeol ying yu zaw zhenya
    """.split()
)
GIVEN_NAMES = HE | SHE | EITHER


def pronoun_of(given_name: str) -> str | None:
    """“he” or “she” where a folded given name goes with one of them, else None."""
    he, she = given_name in HE, given_name in SHE
    return None if he == she else ("he" if he else "she")
