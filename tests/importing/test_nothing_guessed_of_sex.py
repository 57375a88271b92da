"""To read “she” the program asks which of the people named it can mean. What it takes them for is
neither kept nor told: a record of a woman and one of a man differ in nothing but the words printed."""

import json
import re

import pytest
from django.apps import apps

from articles.extraction import extract
from articles.extraction.as_json import as_json
from articles.models import Figure
from tests.architecture import ROOT

TEXT = """{pronoun_name} Novak, mayor of Selen, opened the port on Tuesday.

“The port is open,” {pronoun} said. “It will stay open.”

Novak added that {pronoun} would come back in the spring.
"""
TOLD_APART = [("Anna", "she"), ("Adam", "he")]
GUESSED = re.compile(
    r"\b(sex|gender|feminine|masculine|female|male|woman|man|he|she|her|his)\b", re.I
)
PUBLIC = [path for path in (ROOT / "templates").rglob("*.html") if "admin" not in path.parts]


def text(name, pronoun):
    return TEXT.format(pronoun_name=name, pronoun=pronoun)


def without_words(value, *words):
    """The value with these words made alike, and without what depends on their length."""
    as_text = json.dumps(value, default=str, sort_keys=True)
    for word, alike in zip(words, ("Name", "they"), strict=True):
        as_text = re.sub(rf"\b{word}\b", alike, as_text, flags=re.I)
    return re.sub(r"\b\d+\b", "0", as_text)


def test_the_two_are_read_alike():
    she, he = (extract(text(*one)) for one in TOLD_APART)
    assert [said.rule for said in she.attributions] == [said.rule for said in he.attributions]
    assert any("pronoun" in said.rule for said in she.attributions)


def test_what_extract_writes_tells_nothing_of_it():
    she, he = (without_words(as_json("d", extract(text(*one))), *one) for one in TOLD_APART)
    assert she == he
    assert set(as_json("d", extract(text(*TOLD_APART[0])))["people"][0]) == {"name", "printed_as"}


@pytest.mark.django_db
def test_what_is_recorded_tells_nothing_of_it(bring_in):
    recorded = []
    for one in TOLD_APART:
        bring_in(text(*one), name=f"{one[0]}.txt")
        figure = Figure.objects.get(name=f"{one[0]} Novak")
        rows = [figure, *figure.mentions.all(), *figure.claims.all(), *figure.affiliations.all()]
        recorded.append([without_words(columns(row), *one) for row in rows])
    assert recorded[0] == recorded[1]


def columns(record):
    moments = ("created_at", "added_at")
    return {
        field.attname: getattr(record, field.attname)
        for field in record._meta.concrete_fields
        if field.attname not in moments
    }


def test_no_column_is_there_for_it():
    names = [
        f"{model.__name__}.{field.name}"
        for model in apps.get_app_config("articles").get_models()
        for field in model._meta.get_fields()
    ]
    assert [name for name in names if re.search("sex|gender|pronoun", name, re.I)] == []


@pytest.mark.parametrize("template", PUBLIC, ids=lambda path: path.stem)
def test_no_page_tells_of_it(template):
    words = re.sub(
        r"\{#.*?#\}|\{% comment %\}.*?\{% endcomment %\}|“he”", "", template.read_text(), flags=re.S
    )
    assert GUESSED.findall(re.sub(r"<[^>]+>", " ", words)) == []
