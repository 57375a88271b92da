"""Who may be recorded twice, and what suggests it."""

import pytest

from articles.models import VariantName
from articles.models.duplicates import likely_duplicates
from tests.factories import make_known_person, make_organization, make_person

pytestmark = pytest.mark.django_db


def suggested(kind="person"):
    return [(one.figures, one.reasons) for one in likely_duplicates(kind)]


def test_the_same_folded_name():
    one, other = make_person("Łukasz Kohut"), make_person("Lukasz Kohut")
    make_person("Dara Ivanova")
    make_organization("Lukasz Kohut")
    assert suggested() == [((one.pk, other.pk), ("The same name: “Łukasz Kohut”.",))]


def test_the_name_of_one_is_another_form_of_the_other():
    one, other = make_person("Volodymyr Zelenskyy"), make_person("Vladimir Zelensky")
    VariantName.objects.create(figure=one, name="Vladimir Zelenskiy")
    [(figures, [reason])] = suggested()
    assert figures == (one.pk, other.pk)
    assert "Vladimir Zelenskiy" in reason


def test_a_form_that_both_have():
    one, other = make_organization("Harbour Union"), make_organization("Union of the Harbour")
    for figure in (one, other):
        VariantName.objects.create(figure=figure, name="HU Selen")
    assert suggested("organization") == [
        ((one.pk, other.pk), ("“HU Selen” is another form of both names.",))
    ]


def test_the_same_role_and_family_name():
    one, other, third = make_known_person("Donald Trump"), make_person("Trump"), make_person("Bo")
    for figure, role in ((one, "President"), (other, "president"), (third, "president")):
        figure.affiliations.create(role=role)
    [(figures, [reason])] = suggested()
    assert figures == (one.pk, other.pk)
    assert reason == "The same family name, trump, and the same role: President."


def test_one_is_suggested_once_with_all_reasons():
    one, other = make_person("Dara Ivanova"), make_person("Dara Ivanova")
    for figure in (one, other):
        figure.affiliations.create(role="head")
    [(_, reasons)] = suggested()
    assert len(reasons) == 2


def test_what_is_merged_or_rejected_is_not_suggested():
    one, other = make_person("Dara Ivanova"), make_person("Dara Ivanova", review="rejected")
    make_person("Dara Ivanova", merged_into=one)
    for figure in (one, other):
        VariantName.objects.create(figure=figure, name="Ivanova")
    assert suggested() == []


def test_the_number_of_queries_does_not_depend_on_how_many(django_assert_num_queries):
    for number in range(30):
        figure = make_person(f"Dara Ivanova {number % 10}")
        VariantName.objects.create(figure=figure, name=f"Ivanova {number % 7}")
        figure.affiliations.create(role="head")
    with django_assert_num_queries(5):
        assert likely_duplicates("person")
