"""Those whose names are withheld, with what finds each of them."""

from articles.withholding.finding import MayStand
from articles.withholding.forms import Person
from articles.withholding.matching import Matcher


class Sought:
    """`forms`: their whole names; `whole`: finds all of these; `parts`: record → parts of its name."""

    def __init__(self, people: list[Person]):
        self.people = people
        self.parts = {pk: person.parts for person in people for pk in person.ids}
        self.ids = set(self.parts)
        self.forms = {form for person in people for form in person.whole}
        self.whole = Matcher(self.forms)
        self._each = [(one, MayStand(one.whole), Matcher(one.whole)) for one in people]

    def may_stand_in(self, letters: str) -> list[tuple[Person, Matcher]]:
        """Those whose whole names may stand in words, with what finds them.

        `letters`: what `letters_of` makes of the words.
        """
        return [(one, matcher) for one, may, matcher in self._each if may.in_letters(letters)]
