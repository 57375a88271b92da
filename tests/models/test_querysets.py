"""What the words of the querysets mean."""

from datetime import date

import pytest
from django.utils import timezone

from articles import facets
from articles.models import Article, Claim, Figure, Mention, Organization, Person, Quantity
from tests.factories import (
    make_article,
    make_claim,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)

pytestmark = pytest.mark.django_db


def hide(article, how):
    if how == "rejected":
        article.review = "rejected"
    elif how == "withdrawn":
        article.withdrawn_at = timezone.now()
    else:
        article.superseded_by = make_article(identity=article.identity, version=2)
    article.save()


@pytest.mark.parametrize("how", ["rejected", "withdrawn", "superseded"])
def test_what_an_article_says_is_public_as_long_as_the_article_is(how):
    claim = make_claim("the port is open", make_person())
    make_mention(claim.speaker, make_article("Dara Ivanova came.", identity="sha256:other"))
    mention = make_mention(make_person("Bo"), make_article("Bo came.", identity="sha256:bo"))
    quantity = make_quantity("40", 40, article=make_article("40 came.", identity="sha256:40"))
    for article in (claim.article, mention.article, quantity.article):
        hide(article, how)
    assert not Claim.objects.public().exists()
    assert list(Mention.objects.public()) == list(Mention.objects.exclude(pk=mention.pk))
    assert not Quantity.objects.public().exists()
    assert claim.article not in Article.objects.public()


def test_a_rejected_record_is_not_public():
    kept, gone = make_claim("it is open"), make_claim("it is shut", review="rejected")
    make_quantity("40", 40, claim=make_claim("40 ships", review="rejected"))
    assert list(Claim.objects.public()) == [kept]
    assert gone in Claim.objects.rejected()
    assert not Quantity.objects.public().exists()


def test_figures_are_reached_through_the_one_they_were_merged_into():
    root = make_person("Dara Ivanova")
    merged = make_person("Darya Ivanova", merged_into=root)
    claim = make_claim("it is open", merged)
    mention = make_mention(merged, make_article("Darya Ivanova came."))
    assert list(Figure.objects.public()) == [root]
    assert list(Claim.objects.attributed_to(root)) == [claim]
    assert list(Mention.objects.of(root)) == [mention]


def test_known_are_those_whom_an_editor_or_the_list_stands_behind():
    known = [make_person("A", review="checked"), make_person("B", review="corrected")]
    make_person("C")
    make_person("D", review="rejected")
    make_person("E", review="checked", merged_into=known[0])
    assert list(Figure.objects.known().order_by("pk")) == known


def test_people_and_organizations_are_one_table_read_in_two_ways():
    person, union = Person.objects.create(name="Dara Ivanova"), make_organization()
    assert (person.kind, person.type) == ("person", "")
    assert Organization.objects.create(name="Pier 4").type == "other"
    assert list(Person.objects.all()) == [Person.objects.get(pk=person.pk)]
    assert union.pk in Organization.objects.values_list("pk", flat=True)
    assert Figure.objects.people().count() == 1


@pytest.mark.parametrize(
    ("name", "kind", "filed"),
    [
        ("Dara Ivanova", "person", "ivanova dara"),
        ("Łukasz Kohut", "person", "kohut lukasz"),
        ("Ursula von der Leyen", "person", "von der leyen ursula"),
        ("Pelé", "person", "pele"),
        ("The Harbour Union", "organization", "harbour union"),
        ("Żegluga", "organization", "zegluga"),
    ],
)
def test_names_are_filed_by_family_name_without_accents(name, kind, filed):
    figure = Figure(name=name, kind=kind, type="" if kind == "person" else "other")
    figure.save()
    assert figure.sort_name == filed
    assert figure.letter == filed[0].upper()


def test_a_name_is_found_again_by_its_folded_key():
    assert make_person("Volodymyr Zelenskyy").key == make_person("VOLODYMYR ZELENSKIY").key


def test_claims_stand_in_the_order_of_their_dates_and_undated_ones_first():
    dated = make_article("It is open. It is shut.", published="2024-10-17")
    late = make_claim("It is open", article=dated)
    early = make_claim("It is shut", article=dated, said=date(2024, 10, 13), said_precision="day")
    undated = make_claim("nothing is known")
    facets.refresh([dated.pk, undated.article_id])
    assert list(Claim.objects.in_order()) == [undated, early, late]
    assert list(Claim.objects.latest_first()) == [late, early, undated]


def test_articles_come_latest_first_and_undated_ones_last():
    undated = make_article()
    old, new = make_article(published="2024-10-14"), make_article(published="2024-12-01")
    assert list(Article.objects.latest_first()) == [new, old, undated]


def test_an_article_without_a_headline_says_so():
    article = make_article("The port of Selen reopened.", headline="")
    facets.refresh([article.pk])
    article.refresh_from_db()
    assert article.title == "No headline saved. Begins: The port of Selen reopened."
    assert article.slug == "article"


@pytest.mark.parametrize("headline", ["!!! ??? …", "../../etc/passwd", "admin", "Łódź: Żółć"])
def test_a_slug_is_never_empty_and_holds_no_path(headline):
    slug = make_article(headline=headline).slug
    assert slug
    assert not set(slug) & set("./ ")
