"""Editors at their desk: who they are, one record of each kind, and reading the pages they get."""

from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from articles import facets, search
from articles.models import Affiliation, Organization, Person, VariantName
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_measure,
    make_mention,
    make_note,
    make_organization,
    make_person,
    make_quantity,
)

TEXT = (
    "Dara Ivanova, head of the Harbour Union, spoke to reporters. “The port is open,” she said. "
    "“Up to 1,200 ships may come,” said Ivanova. The port is open again."
)


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def superuser(db):
    return get_user_model().objects.create_superuser("root")


@pytest.fixture
def editor(db):
    user = get_user_model().objects.create_user("anna", is_staff=True)
    user.groups.add(Group.objects.get(name="Editors"))
    return user


@pytest.fixture
def ben(db):
    user = get_user_model().objects.create_user("ben", is_staff=True)
    user.groups.add(Group.objects.get(name="Editors"))
    return user


@pytest.fixture
def reviewer(db):
    user = get_user_model().objects.create_user("rita", is_staff=True)
    user.groups.add(Group.objects.get(name="Reviewers"))
    return user


@pytest.fixture
def staff_without_rights(db):
    return get_user_model().objects.create_user("otto", is_staff=True)


@pytest.fixture
def desk(editor):
    """A browser in which an editor is logged in."""
    return client_of(editor)


@pytest.fixture
def archive(db):
    return one_of_each()


def one_of_each():
    """One record of each kind, as an import leaves them."""
    dara, union = make_person(), make_organization()
    article = make_article(
        TEXT,
        outlet="The Quay",
        published="2024-10-17",
        edits=[{"start": 0, "end": 4, "replacement": "Dána", "rule": "broken_letters", "by": ""}],
    )
    claim = make_claim(
        "The port is open,", dara, article, speaker_printed="she", rule="pronoun", cue="said"
    )
    role = "head of the Harbour Union"
    start = TEXT.index(role)
    facets.refresh([article.pk])
    search.refresh([article.pk])
    return SimpleNamespace(
        article=article,
        claim=claim,
        figure=dara,
        person=Person.objects.get(pk=dara.pk),
        organization=Organization.objects.get(pk=union.pk),
        mention=make_mention(dara, article, "Dara Ivanova"),
        measure=make_measure("ships", "ships"),
        quantity=make_quantity("1,200", 1200, article=article, claim=claim),
        answer=make_answer(claim, "The port is open again", rule="statement before"),
        publicnote=make_note(claim),
        variantname=VariantName.objects.create(figure=dara, name="Ivanova"),
        affiliation=Affiliation.objects.create(
            person=dara,
            organization=union,
            role="head",
            basis="article",
            article=article,
            start=start,
            end=start + len(role),
        ),
        capture=article.captures.get(),
        accession=article.captures.get().accession,
    )


def page(response):
    assert response.status_code == 200, response.status_code
    return BeautifulSoup(response.content, "lxml")


def filled_form(response, **values):
    form = page(response).select_one("#content-main form")
    data = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        value = value_of(field)
        if value is not None:
            data[field["name"]] = value
    return data | {"_save": "Save"} | values


def value_of(field):
    kind = field.get("type")
    if field.name == "textarea":
        return field.get_text().removeprefix("\n").replace("\n", "\r\n")
    if field.name == "select":
        chosen = field.select_one("option[selected]")
        return chosen["value"] if chosen else ""
    if kind == "submit" or (kind in ("checkbox", "radio") and not field.has_attr("checked")):
        return None
    return field.get("value", "on" if kind == "checkbox" else "")


def errors(response):
    return [item.get_text(" ", strip=True) for item in page(response).select(".errorlist li")]


def address(model, name, *args):
    return reverse(f"admin:articles_{model}_{name}", args=args)


def save(desk, model, pk, **values):
    """Open a record's form, change these values, and save it."""
    where = address(model, "change", pk)
    return desk.post(where, filled_form(desk.get(where), **values))


def add(desk, model, query="", **values):
    where = address(model, "add") + query
    return desk.post(where, filled_form(desk.get(where), **values))
