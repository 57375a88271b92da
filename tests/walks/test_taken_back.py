"""What was taken back is nowhere, and what is given back is as it was."""

import pytest
from django.core.management import call_command

from articles import editing
from articles.models import Article, Claim, Figure
from tests.walks import collection
from tests.walks.comparing import differences
from tests.walks.conftest import article, figure
from tests.walks.leaks import Names, Words
from tests.walks.walker import ask_again, walk

WHY = "At the wish of those concerned."
# In letters in which nobody prints them, so that a page that repeats them can be told from a leak.
NAME_AND_PARTS = ("cASTELLÁN, mIRELA", "cASTELLAN")
OF_WITHDRAWN = ("oDETTE mARCHETTI", "oPENED tHE vALVES tHEMSELVES")
NAMES = Names(
    whole=(collection.NAME, *collection.VARIANTS),
    parts=(*collection.FAMILY_NAMES, "Mirela", "Mirella"),
    # Short for the other one: in labels of marks, in the order of names, as a spelling that was found.
    others=(
        "tomas castellan",
        r"statement \d+ castellan",
        "castellan tomas",
        "found here as castellan",
    ),
)


@pytest.fixture
def archive(made):
    """The seeds and the made articles."""
    call_command("import_seeds", verbosity=0)


def closely():
    """The pages of the withheld person, of the withdrawn article, and of what stands near them."""
    articles = Article.objects.filter(claims__isnull=False, outlet__name="Selen Gazette").distinct()
    withdrawn = article("Ferry")
    claims = Claim.objects.filter(article__in=[*articles, withdrawn])
    figures = Figure.objects.filter(
        name__in=[collection.NAME, collection.SOMEBODY_ELSE, collection.ONLY_WITHDRAWN]
    )
    records = [*articles, withdrawn, *claims, *figures]
    return [record.get_absolute_url() for record in records]


def addresses_of_facets(person):
    """Where lists were narrowed by the person."""
    return [
        f"/{name}={person.pk}{form}"
        for name in ("claims/?speaker", "articles/?quoted", "articles/?mentioned")
        for form in ("", "&format=csv", "&format=jsonl", "&format=atom")
    ]


def words_of(withdrawn):
    others = Article.objects.exclude(pk=withdrawn.pk).values_list("text", flat=True)
    return Words(
        [withdrawn.text],
        others,
        [withdrawn.headline, withdrawn.slug, collection.ONLY_WITHDRAWN, withdrawn.url],
    )


def test_what_was_taken_back_is_nowhere_and_what_is_given_back_is_as_it_was(archive, client, anna):
    person, withdrawn = figure(collection.NAME), article("Ferry")
    words = words_of(withdrawn)
    words_typed = [*NAME_AND_PARTS, *OF_WITHDRAWN]
    before = walk(client, words_typed, addresses_of_facets(person), closely())
    assert list(NAMES.leaks(before))
    assert list(words.leaks(before))
    editing.withhold(person, anna, WHY)
    editing.withdraw(withdrawn, anna, WHY)
    taken_back = walk(client, words_typed, before.answers, closely())
    leaks = [*NAMES.leaks(taken_back), *words.leaks(taken_back)]
    assert report(leaks) == ""
    assert validated(client, before, taken_back) == []
    # Where files and the list of corrections say what was withdrawn.
    assert taken_back.dead_ends.keys() <= {f"/articles/{withdrawn.pk}/"}
    editing.show(person, anna, WHY)
    editing.reinstate(withdrawn, anna, WHY)
    assert differences(before, ask_again(client, before)) == {}


def report(leaks):
    """Where something leaks, one line an address."""
    return "\n".join({leak.address: str(leak) for leak in leaks}.values())


def validated(client, before, after):
    """Addresses that answer otherwise than before and yet tell a browser that nothing changed."""
    found = []
    for answer in before:
        etag, modified = answer.header("ETag"), answer.header("Last-Modified")
        if not (etag or modified) or answer.body == after[answer.address].body:
            continue
        asked = {"if-none-match": etag, "if-modified-since": modified}
        response = client.get(
            answer.address, headers={name: value for name, value in asked.items() if value}
        )
        if response.status_code == 304:
            found.append(answer.address)
    return found
