"""What was merged, parted and turned stays so, however often the same articles come in again."""

import json
from itertools import count

import pytest

from articles import editing
from articles.importing import fingerprints, import_paths
from articles.models import Claim, Figure, Mention, Splitting
from tests.editing.test_any_order import RECORDS

pytestmark = pytest.mark.django_db


@pytest.fixture
def import_again(tmp_path, monkeypatch):
    """Reads all of it anew, whatever was read before."""
    programs = count()
    monkeypatch.setattr(fingerprints, "program", lambda: str(next(programs)))
    path = tmp_path / "records.jsonl"
    path.write_text("\n".join(map(json.dumps, RECORDS)), "utf-8")
    import_paths([path])
    return lambda: import_paths([path])


def records():
    return [
        list(Claim.objects.order_by("pk").values_list("pk", "speaker", "content")),
        list(Mention.objects.order_by("pk").values_list("pk", "figure", "printed_as")),
        list(Figure.objects.order_by("pk").values_list("pk", "name", "kind", "merged_into")),
    ]


def named(name):
    return Figure.objects.get(name=name)


def test_what_was_merged_stays_merged(import_again, anna):
    editing.merge([named("Dara Ivanova")], named("Mirela Castellan"), {}, anna)
    before = records()
    import_again()
    assert records() == before


@pytest.mark.parametrize("is_checked", [False, True])
@pytest.mark.parametrize("name", ["Dara Ivanova", "Dara Ivanova the elder"])
def test_what_was_parted_stays_parted(import_again, anna, is_checked, name):
    dara = named("Dara Ivanova")
    if is_checked:
        editing.check(dara, anna)
    part = editing.split(dara, [dara.claims.last(), dara.mentions.last()], name, anna)
    before = records()
    import_again()
    assert records() == before
    editing.undo_split(Splitting.objects.get(), anna)
    import_again()
    assert not Claim.objects.filter(speaker=part).exists()
    assert not Mention.objects.filter(figure=part).exists()


def test_a_person_who_was_turned_into_an_organization_stays_one(import_again, anna):
    editing.correct(named("Mirela Castellan"), {"kind": "organization", "type": "agency"}, anna)
    claims = Claim.objects.count()
    import_again()
    assert named("Mirela Castellan").type == "agency"
    assert not Figure.objects.people().filter(name__contains="Castellan").exists()
    assert Claim.objects.count() == claims
