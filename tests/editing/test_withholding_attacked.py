"""Names that are hard to withhold, and withholding that is disturbed."""

import signal

import pytest

from articles import editing
from articles.importing import import_paths
from articles.models import Article, Claim, Figure
from tests.factories import (
    make_article,
    make_claim,
    make_mention,
    make_organization,
    make_person,
)
from tests.processes import finish

WHY = "At their wish."
PAGES = 8


def quoted(name, text=None, **fields):
    """A person who speaks in an article that names them."""
    person = make_person(name, **fields)
    article = make_article(text=text or f"“The port is open,” said {name} in Selen.")
    make_mention(person, article)
    make_claim("The port is open", person, article)
    return person, article


@pytest.fixture
def told(client):
    """What readers get at an address."""
    return lambda record: client.get(record.get_absolute_url(), follow=True).text


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("محمد الحسيني", id="Arabic"),
        pytest.param("김정은", id="Korean"),
        pytest.param("Ng", id="two letters"),
        pytest.param(("Anna " + "Wolff-" * 40)[:199].rstrip("-") + "x", id="200 characters"),
        pytest.param("O’Brien-Łysenko", id="hyphen, apostrophe and stroke"),
    ],
)
def test_a_name_of_any_script_and_length_is_withheld(anna, told, name):
    person, article = quoted(name)
    editing.withhold(person, anna, WHY)
    for page in (told(article), told(article.claims.get())):
        assert name not in page
        assert "[name withheld]" in page


def test_a_name_that_is_a_common_word_takes_no_common_words_away(anna, told):
    text = "“The port is open,” said Will. The people will go where they may go, he said."
    person, article = quoted("Will", text)
    editing.withhold(person, anna, WHY)
    page = told(article)
    assert "said Will" not in page
    assert "The people will go where they may go" in page


def test_an_organization_is_withheld(anna, told):
    union = make_organization("Harbour Union of Selen")
    article = make_article(text="“The port is open,” said the Harbour Union of Selen.")
    make_mention(union, article)
    claim = make_claim("The port is open", union, article)
    editing.withhold(union, anna, WHY)
    assert "Harbour Union" not in told(article) + told(claim)


def test_an_outlet_is_withheld(anna, told):
    article = make_article(outlet="Selen Gazette")
    editing.withhold(article.outlet, anna, WHY)
    assert "Selen Gazette" not in told(article)


@pytest.mark.parametrize("withheld", [0, 1])
def test_whoever_was_merged_is_withheld_under_both_names(anna, told, withheld):
    root, article = quoted("Dara Ivanova")
    merged, other = quoted("Daria Petrenko")
    Figure.objects.filter(pk=merged.pk).update(merged_into=root)
    figures = Figure.objects.filter(pk=[root.pk, merged.pk][withheld])
    editing.withhold(figures, anna, WHY)
    pages = told(article) + told(other)
    assert "Ivanova" not in pages
    assert "Petrenko" not in pages


def test_of_two_people_of_one_name_each_article_hides_it(anna, told):
    """The same words cannot be both shown and withheld; what could name the person is withheld."""
    person, article = quoted("Dara Ivanova")
    other, elsewhere = quoted("Dara Ivanova", review="checked")
    editing.withhold(person, anna, WHY)
    assert "Dara Ivanova" not in told(article)
    assert "Dara Ivanova" not in told(elsewhere)
    editing.show(person, anna, WHY)
    assert "Dara Ivanova" in told(elsewhere)
    assert other.name in told(other)


def test_who_is_withheld_and_then_rejected_stays_withheld(anna, told):
    person, article = quoted("Dara Ivanova")
    editing.withhold(person, anna, WHY)
    editing.reject(person, anna)
    assert "Ivanova" not in told(article)
    editing.restore(person, anna)
    assert "Ivanova" not in told(article)


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(PAGES):
        (folder / f"{number:02}.txt").write_text(
            f"Port {number} reopens\n\n“The port is open,” said Dara Ivanova of Pier {number}. "
            "Ivanova waved.\n\n" + "It rained on the port. " * 300
        )
    return folder


# How many articles have something for readers, and whether the name is withheld.
STATE = """
from articles.models import *
withheld = Figure.objects.filter(display="withheld").count()
print(withheld, Article.objects.filter(for_readers__isnull=False).count(), Article.objects.count())
"""
WITHHOLD = """
from articles.models import Figure
from articles import editing
editing.withhold(Figure.objects.get(name="Dara Ivanova"), None, "At her wish.")
"""


def state(manage):
    (line,) = finish(manage("shell", "--verbosity", "0", "--command", STATE))
    return tuple(map(int, line.split()))


def test_withholding_that_is_killed_is_done_or_not_done(manage, pages):
    finish(manage("import_articles", pages))
    slow = WITHHOLD.replace(
        "from articles import editing",
        "from articles import editing, search\n"
        "import articles.editing.derived as derived, time\n"
        "real = search.refresh\n"
        "def refresh(ids):\n"
        "    real(ids); print('written', flush=True); time.sleep(60)\n"
        "derived.search.refresh = refresh",
    )
    process = manage("shell", "--verbosity", "0", "--command", slow)
    assert process.stdout.readline() == "written\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert state(manage) == (0, 0, PAGES)
    finish(manage("shell", "--verbosity", "0", "--command", WITHHOLD))
    assert state(manage) == (1, PAGES, PAGES)


def test_a_name_withheld_while_articles_come_in_is_withheld_in_all_of_them(manage, pages):
    first = sorted(pages.iterdir())[0]
    finish(manage("import_articles", first))
    importing = manage("import_articles", pages)
    finish(manage("shell", "--verbosity", "0", "--command", WITHHOLD))
    finish(importing)
    assert state(manage) == (1, PAGES, PAGES)


def test_a_withheld_name_that_comes_in_later_is_withheld_from_the_first_moment(
    anna, told, tmp_path
):
    person, _ = quoted("Dara Ivanova")
    editing.withhold(person, anna, WHY)
    path = tmp_path / "later.txt"
    path.write_text("Pier opens\n\n“The pier is open,” said Dara Ivanova on Monday.\n")
    import_paths([path])
    article = Article.objects.latest("pk")
    assert Claim.objects.filter(article=article).exists()
    assert "Ivanova" not in told(article)
