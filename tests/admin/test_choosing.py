"""Choosing a speaker, an article, an outlet by typing a name."""

import pytest
from django.urls import reverse

from tests.admin.conftest import address, errors, page, save
from tests.factories import make_organization, make_person

FIGURES = ("speaker", "speaks_for", "outlet")


def suggestions(desk, field, term, model="claim"):
    query = {"app_label": "articles", "model_name": model, "field_name": field, "term": term}
    where = "articles_figure_choose" if field in FIGURES else "autocomplete"
    answer = desk.get(reverse(f"admin:{where}"), query)
    return [name_in(found["text"]) for found in answer.json()["results"]]


def name_in(offer):
    """A figure is offered with who it is: “Dara Ivanova (name not checked): person; …”."""
    return offer.partition(": ")[0].partition(" (")[0]


def test_a_speaker_is_chosen_by_any_form_of_the_name(archive, desk):
    zelensky = make_person("Volodymyr Zelenskyy")
    zelensky.variant_names.create(name="Ze")
    for term in ("zelensky", "Zelenskiy", "VOLODYMYR z", "ze vol"):
        assert suggestions(desk, "speaker", term) == ["Volodymyr Zelenskyy"]


def test_who_is_called_so_is_offered_before_who_is_described_so(archive, desk):
    head = make_person("Abel Dro")
    head.affiliations.create(role="head of Quay Watch")
    union = make_organization("Union of Watchers")
    union.variant_names.create(name="Quay")
    make_organization("Bay Quay")
    make_organization("Quay Guard")
    offered = ["Union of Watchers", "Quay Guard", "Bay Quay", "The Quay", "Abel Dro"]
    assert suggestions(desk, "speaker", "quay") == offered


def test_nobody_who_is_rejected_or_merged_is_offered(archive, desk):
    make_person("He Said", review="rejected")
    make_person("Daria Ivanova", merged_into=archive.figure)
    assert suggestions(desk, "speaker", "said") == []
    assert suggestions(desk, "speaker", "ivanova") == ["Dara Ivanova"]


def test_only_organizations_are_offered_as_outlets(archive, desk):
    make_organization("Ivanova Press", "media")
    assert suggestions(desk, "outlet", "ivanova", "article") == ["Ivanova Press"]


@pytest.mark.parametrize("field", ["article", "within", "speaks_for"])
def test_every_choice_can_be_searched(archive, desk, field):
    found = {"article": "reopens", "within": "port is open", "speaks_for": "harbour"}
    assert len(suggestions(desk, field, found[field])) == 1


@pytest.mark.parametrize("odd", ["\x00", "a" * 60_000, "%", "***", "٣", "'"])
def test_nothing_that_somebody_types_into_a_choice_breaks_it(archive, desk, odd):
    everybody = ["Dara Ivanova", "Harbour Union", "The Quay"]
    assert sorted(suggestions(desk, "speaker", odd)) in ([], everybody)
    assert isinstance(suggestions(desk, "article", odd), list)


@pytest.mark.parametrize("odd", ["abc", "\x00", "9" * 5000, "-1", "²", "<b>"])
def test_a_choice_that_is_none_is_refused_and_breaks_no_form(archive, desk, odd):
    assert errors(save(desk, "claim", archive.claim.pk, speaker=odd))
    rows = {"affiliations-1-role": "mayor", "affiliations-1-organization": odd}
    assert errors(save(desk, "person", archive.person.pk, **rows))
    for model in ("claim", "quantity"):
        answer = desk.get(address(model, "add"), {"article": odd, "speaker": odd})
        assert answer.status_code == 200


def test_opening_the_chosen_figure_opens_the_form_of_a_person(archive, desk):
    answer = desk.get(address("figure", "change", archive.figure.pk), {"_popup": "1"})
    assert answer.url == f"{address('person', 'change', archive.figure.pk)}?_popup=1"


def test_without_a_script_a_name_or_a_number_is_written_instead(archive, desk):
    bare = make_organization("Quay Watch")
    for written in ("quay watch", f"no. {bare.pk}"):
        save(desk, "claim", archive.claim.pk, speaks_for="", **{"speaks_for-written": ""})
        save(desk, "claim", archive.claim.pk, **{"speaks_for-written": written})
        archive.claim.refresh_from_db()
        assert archive.claim.speaks_for == bare


def test_words_that_mean_several_are_answered_with_their_numbers(archive, desk):
    one, other = make_organization("Quay Watch"), make_organization("Quay Guard")
    [said] = errors(save(desk, "claim", archive.claim.pk, **{"speaks_for-written": "quay"}))
    assert f"no. {one.pk}" in said
    assert f"no. {other.pk}" in said


@pytest.mark.parametrize("odd", ["nobody at all", "no. 999999", "9" * 5000, "#²", "<b>"])
def test_words_that_mean_nothing_are_refused_and_stay_in_the_field(archive, desk, odd):
    answer = save(desk, "claim", archive.claim.pk, **{"within-written": odd})
    assert errors(answer)
    field = page(answer).select_one("noscript [name=within-written]")
    assert field["value"] == odd[:200]


def test_what_a_row_belongs_to_is_written_too(archive, desk):
    rows = {"affiliations-1-role": "mayor", "affiliations-1-organization-written": "harbour union"}
    assert save(desk, "person", archive.person.pk, **rows).status_code == 302
    role = archive.person.affiliations.get(role="mayor")
    assert role.organization.name == "Harbour Union"
