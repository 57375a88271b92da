"""What commands share by which people decide about records: which record, who decides, and why."""

import re
from typing import ClassVar
from urllib.parse import urlsplit

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.base import CommandError
from django.utils.text import Truncator

from articles import editing
from articles.importing.incoming import printable
from articles.management.failures import DatabaseCommand
from articles.models import Article, Claim, Figure

LONGEST_NUMBER = 18
# What one types for the empty choice of a field.
DEFAULT = "default"
# Section of an address → the records that stand in it.
SECTIONS = {"articles": Article, "claims": Claim, "people": Figure, "organizations": Figure}
NOUNS = {Article: "article", Claim: "statement", Figure: "person or organization"}
ADDRESS = re.compile(r"/(?P<section>[a-z]+)/(?P<number>[0-9]+)(?:-[^/]*)?(?:/.*)?")


class DecisionCommand(DatabaseCommand):
    """Asks nothing; says what it did and to which record.

    A subclass has `model`, `needs_reason`, `done` and `standing` (what it says of a record where it
    did something, and where it had nothing to do), and `decide`.
    """

    model = None
    needs_reason = False
    done = standing = ""

    def add_arguments(self, parser):
        noun = NOUNS[self.model]
        parser.add_argument(
            "records",
            nargs="+",
            metavar="RECORD",
            help=f"The number of the {noun}, or its address in the archive.",
        )
        add_reason(parser, self.needs_reason)
        add_account(parser)

    def handle(self, *, records, because, by, **options):
        editor, why = account(by), reason(because, self.needs_reason)
        for record in [find(self.model, given) for given in records]:
            did = self.decide(record, editor, why)
            self.stdout.write(f"{named(record)}: {self.done if did else self.standing}")

    def decide(self, record, by, why):
        """Do it, by `articles.editing`; whether anything changed."""
        raise NotImplementedError


class CorrectingCommand(DecisionCommand):
    """Sets fields of records. `options_of` names them: option → field; one that is not given stays."""

    options_of: ClassVar[dict[str, str]] = {}
    done, standing = "set.", "was so already."

    def add_arguments(self, parser):
        super().add_arguments(parser)
        for option, name in self.options_of.items():
            field = self.model._meta.get_field(name)
            choices = [value or DEFAULT for value, _ in field.choices] if field.choices else None
            words = f"{str(field.verbose_name).capitalize()}. {field.help_text}".strip()
            parser.add_argument(f"--{option}", dest=name, choices=choices, help=words)

    def handle(self, **options):
        given = {name: options[name] for name in self.options_of.values()}
        self.changes = valid(
            self.model,
            {
                name: "" if value == DEFAULT else value
                for name, value in given.items()
                if value is not None
            },
        )
        if not self.changes:
            ways = ", ".join(f"--{option}" for option in self.options_of)
            raise CommandError(f"Say what to set: {ways}.")
        super().handle(**options)

    def decide(self, record, by, why):
        differs = any(getattr(record, name) != value for name, value in self.changes.items())
        editing.correct(record, self.changes, by, why)
        return differs


def valid(model, values):
    """The values as the fields take them. Raises CommandError, which names the field."""
    cleaned = {}
    for name, value in values.items():
        field = model._meta.get_field(name)
        try:
            cleaned[name] = field.clean(value, None)
        except ValidationError as error:
            raise CommandError(f"{field.verbose_name}: {' '.join(error.messages)}") from error
    return cleaned


def add_reason(parser, is_needed=False):
    parser.add_argument(
        "--because",
        required=is_needed,
        default="",
        metavar="WHY",
        help="Why. Readers see these words: name nobody, and repeat nothing that is taken back.",
    )


def add_account(parser):
    parser.add_argument(
        "--by", required=True, metavar="NAME", help="The account of the editor who decides."
    )


def reason(words, is_needed):
    if is_needed and not words.strip():
        raise CommandError("Say why, with --because: readers will see it.")
    return words.strip()


def account(name):
    """The account that decides. Raises CommandError where there is none that may sign in."""
    found = get_user_model().objects.filter(username=name, is_active=True).first()
    if found is None:
        raise CommandError(
            f"There is no account called {printable(name)}. `manage.py make_editor` makes one."
        )
    return found


def find(model, given):
    """A record by its number or by its address. Raises CommandError."""
    number = given if given.isascii() and given.isdecimal() else _number_in(model, given)
    found = len(number) <= LONGEST_NUMBER and model.objects.filter(pk=number).first()
    if not found:
        raise CommandError(f"There is no {NOUNS[model]} {printable(given)}.")
    return found


def find_at(address):
    """A record of any kind by its address. Raises CommandError."""
    place = _place_of(address)
    model = SECTIONS.get(place and place["section"])
    if model is None:
        raise CommandError(f"{printable(address)} is no address of a record in the archive.")
    return find(model, address)


def _number_in(model, given):
    place = _place_of(given)
    if place is None or SECTIONS.get(place["section"]) is not model:
        raise CommandError(
            f"{printable(given)} is neither the number nor the address of the {NOUNS[model]}."
        )
    return place["number"]


def _place_of(address):
    """The section and the number that an address names; None where it is no address of a record."""
    try:
        return ADDRESS.fullmatch(urlsplit(address).path)
    except ValueError:
        return None


def named(record):
    """“Article 4, Port reopens”: the desk's words, not those that readers get."""
    kind = record.get_kind_display() if isinstance(record, Figure) else NOUNS[type(record)]
    return f"{kind.capitalize()} {record.pk}, {printable(Truncator(str(record)).chars(80))}"
