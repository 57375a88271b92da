"""A claim's form: words by their place, a speaker by name or new on the spot, and a preview."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from articles.admin.desk import read_place, write_place
from articles.models import Claim, Decision, Figure
from tests.admin.conftest import TEXT, add, address, client_of, errors, filled_form, page, save
from tests.factories import make_person

AGAIN = TEXT.rindex("The port is open")


def place_of(words, start=0):
    at = TEXT.index(words, start)
    return f"{at}-{at + len(words)}"


def preview(desk, archive, **values):
    return save(desk, "claim", archive.claim.pk, **values, _preview="yes")


PIECES = st.lists(st.integers(0, 999_999_999), max_size=20, unique=True).map(sorted)


@given(PIECES)
def test_a_place_is_read_as_it_is_written(ends):
    place = tuple(zip(ends[::2], ends[1::2], strict=False))
    assert read_place(write_place(place)) == place


@given(st.text(max_size=60))
def test_what_is_no_place_is_read_as_none_and_breaks_nothing(odd):
    assert isinstance(read_place(odd), tuple)


# Selected words


def test_selected_words_are_taken_where_they_were_selected(archive, desk):
    values = {"content": "The port is open", "kind": "reported"}
    place = f"{AGAIN}-{AGAIN + 16}"
    save(desk, "claim", archive.claim.pk, **values, content_place=place)
    claim = Claim.objects.get(pk=archive.claim.pk)
    assert claim.pieces == [[AGAIN, AGAIN + 16]]
    assert claim.content == "The port is open"


def test_several_pieces_are_taken_as_selected(archive, desk):
    first, second = "The port is open,", "Up to 1,200 ships"
    place = f"{place_of(first)}, {place_of(second)}"
    words = f"{first} … {second}"
    save(desk, "claim", archive.claim.pk, content=words, content_place=place)
    claim = Claim.objects.get(pk=archive.claim.pk)
    assert [TEXT[start:end] for start, end in claim.pieces] == [first, second]


def test_words_typed_over_selected_ones_count_and_not_the_place(archive, desk):
    save(desk, "claim", archive.claim.pk, content="Up to 1,200 ships may come,")
    claim = Claim.objects.get(pk=archive.claim.pk)
    assert claim.content == "Up to 1,200 ships may come,"


def test_the_words_of_speaker_and_cue_are_taken_where_they_were_selected(archive, desk):
    ivanova, said = TEXT.rindex("Ivanova"), TEXT.rindex("said")
    save(
        desk,
        "claim",
        archive.claim.pk,
        speaker_printed="Ivanova",
        speaker_printed_place=f"{ivanova}-{ivanova + 7}",
        cue_place=f"{said}-{said + 4}",
    )
    claim = Claim.objects.get(pk=archive.claim.pk)
    assert (claim.speaker_start, claim.speaker_end, claim.cue_start) == (ivanova, ivanova + 7, said)


@pytest.mark.parametrize("odd", ["9" * 5000, "5-3", "-1-4", "0-999999", "x", "٣-٤", "3-3"])
def test_a_place_that_is_none_does_no_harm(archive, desk, odd):
    assert save(desk, "claim", archive.claim.pk, content_place=odd).status_code == 302
    assert Claim.objects.get(pk=archive.claim.pk).content == archive.claim.content
    query = {"article": archive.article.pk, "content_place": odd}
    assert desk.get(address("claim", "add"), query).status_code == 200


def test_the_way_from_an_articles_text_brings_the_selected_words(archive, desk):
    article = page(desk.get(address("article", "change", archive.article.pk)))
    way = article.select_one("#add-selected")["href"]
    form = page(desk.get(f"{way}&content_place={AGAIN}-{AGAIN + 16}"))
    assert form.select_one("[name=content]").get_text().strip() == "The port is open"
    assert form.select_one(".desk .mark-words").get_text() == "The port is open"
    query = way.partition("?")[2]
    added = add(
        desk,
        "claim",
        f"?{query}&content_place={AGAIN}-{AGAIN + 16}",
        kind="reported",
        speaker_kind="none",
    )
    assert added.status_code == 302
    assert Claim.objects.latest("pk").start == AGAIN


# The speaker


@pytest.mark.parametrize("written", ["Mira Holm", "míra  HOLM", "Miriam Holm", "surveyor holm"])
def test_a_speaker_is_chosen_by_writing_a_name_or_a_role(archive, desk, written):
    mira = make_person("Mira Holm")
    mira.variant_names.create(name="Miriam Holm")
    mira.affiliations.create(role="chief surveyor")
    save(desk, "claim", archive.claim.pk, speaker="", speaker_name=written)
    assert Claim.objects.get(pk=archive.claim.pk).speaker == mira


def test_writing_the_name_of_the_speaker_there_is_changes_nothing(archive, desk):
    save(desk, "claim", archive.claim.pk, speaker="", speaker_name="Dara Ivanova")
    claim = Claim.objects.get(pk=archive.claim.pk)
    assert (claim.speaker, claim.review) == (archive.figure, "found")


def test_of_two_of_one_name_the_number_decides(archive, desk):
    one, other = make_person("Mira Holm", note="Mayor."), make_person("Mira Holm")
    response = save(desk, "claim", archive.claim.pk, speaker="", speaker_name="Mira Holm")
    (told,) = errors(response)
    assert f"no. {one.pk}" in told
    assert "Mayor." in told
    save(desk, "claim", archive.claim.pk, speaker="", speaker_name=f"no. {other.pk}")
    assert Claim.objects.get(pk=archive.claim.pk).speaker == other


@pytest.mark.parametrize(
    ("values", "remedy"),
    [
        ({"speaker_name": "Nobody Known"}, "say beside it that this is a new"),
        ({"speaker_name": "", "speaker_new": "person"}, "Write the name"),
        ({"speaker_name": "Dara Ivanova", "speaker_new": "person"}, "The archive has"),
        ({"speaker_name": "no. 999999"}, "Nobody"),
    ],
)
def test_an_error_beside_the_name_says_what_to_do(archive, desk, values, remedy):
    response = save(desk, "claim", archive.claim.pk, **{"speaker": ""} | values)
    assert remedy in errors(response)[0]
    assert Claim.objects.get(pk=archive.claim.pk).review == "found"


def test_a_new_speaker_is_made_with_the_claim_and_nothing_typed_is_lost(archive, desk):
    new = {"speaker": "", "speaker_name": "Selen Harbour Board", "speaker_new": "agency"}
    refused = save(desk, "claim", archive.claim.pk, **new, occasion="at dawn", content="not there")
    assert page(refused).select_one("[name=speaker_name]")["value"] == "Selen Harbour Board"
    assert page(refused).select_one("[name=occasion]")["value"] == "at dawn"
    assert not Figure.objects.filter(name="Selen Harbour Board").exists()
    save(desk, "claim", archive.claim.pk, **new)
    speaker = Claim.objects.get(pk=archive.claim.pk).speaker
    assert (speaker.name, speaker.kind, speaker.type) == (
        "Selen Harbour Board",
        "organization",
        "agency",
    )
    assert (speaker.review, speaker.basis) == ("checked", "editor")


def test_who_may_not_add_records_makes_no_new_speaker(archive, desk, editor):
    right = Permission.objects.get(codename="add_figure")
    editor.groups.first().permissions.remove(right)
    new = {"speaker": "", "speaker_name": "Mira Holm", "speaker_new": "person"}
    assert "ask an editor" in errors(save(desk, "claim", archive.claim.pk, **new))[0]


def test_choosing_shows_who_is_who(archive, desk, django_assert_max_num_queries):
    query = {"app_label": "articles", "model_name": "claim", "field_name": "speaker"}
    where = reverse("admin:articles_figure_choose")
    form = page(desk.get(address("claim", "change", archive.claim.pk)))
    assert form.select_one("#id_speaker")["data-ajax--url"] == where
    with django_assert_max_num_queries(12) as few:
        (found,) = desk.get(where, query | {"term": "head ivanova"}).json()["results"]
    assert found["text"] == (
        f"Dara Ivanova (name not checked): person; head, Harbour Union; 1 claim; "
        f"no. {archive.figure.pk}"
    )
    for n in range(12):
        make_person(f"Ivanova {n}").affiliations.create(role="head")
    with django_assert_max_num_queries(len(few)):
        assert len(desk.get(where, query | {"term": "ivanova"}).json()["results"]) == 13


def test_only_who_may_look_at_people_is_told_who_is_who(archive, desk, staff_without_rights):
    where = reverse("admin:articles_figure_choose")
    query = {"app_label": "articles", "model_name": "claim", "field_name": "speaker"}
    assert desk.get(where, query).status_code == 200
    assert desk.get(where).status_code == 403
    assert client_of(staff_without_rights).get(where, query).status_code == 403
    assert Client().get(where, query).url.startswith("/admin/login/")


# Preview


def test_a_preview_shows_the_claim_as_readers_will_see_it_and_saves_nothing(archive, desk):
    before = vars(Claim.objects.get(pk=archive.claim.pk)), Figure.objects.count()
    new = {"speaker": "", "speaker_name": "Mira Holm", "speaker_new": "person"}
    response = preview(desk, archive, content="Up to 1,200 ships may come,", **new)
    shown = page(response).select_one(".preview .claim")
    assert shown.select_one("blockquote").get_text(strip=True) == "“Up to 1,200 ships may come,”"
    assert "Mira Holm" in shown.get_text()
    marked = page(response).select_one(".desk .mark-words")
    assert marked.get_text() == "Up to 1,200 ships may come,"
    now = vars(Claim.objects.get(pk=archive.claim.pk)), Figure.objects.count()
    for values in (before[0], now[0]):
        values.pop("_state")
    assert now == before
    assert not Decision.objects.exists()


def test_what_was_previewed_is_saved_from_the_same_page(archive, desk):
    where = address("claim", "change", archive.claim.pk)
    response = preview(desk, archive, occasion="at the quay")
    assert page(response).select_one(".preview + .submit-row [name=_save]")
    assert desk.post(where, filled_form(response)).status_code == 302
    assert Claim.objects.get(pk=archive.claim.pk).occasion == "at the quay"


def test_a_new_claim_is_previewed_before_it_is_there(archive, desk):
    response = add(
        desk,
        "claim",
        f"?article={archive.article.pk}&content_place={AGAIN}-{AGAIN + 16}",
        kind="reported",
        speaker=archive.organization.pk,
        _preview="yes",
    )
    assert "Harbour Union" in page(response).select_one(".preview .claim").get_text()
    assert Claim.objects.count() == 1


def test_a_preview_of_what_cannot_be_says_why_instead(archive, desk):
    response = preview(desk, archive, content="never printed")
    assert "nowhere" in errors(response)[0]
    assert not page(response).select(".preview")


def test_a_preview_withholds_whom_readers_do_not_meet(archive, desk):
    hidden = make_person("Mira Holm", display="withheld")
    shown = page(preview(desk, archive, speaker=hidden.pk)).select_one(".preview .claim")
    assert "Mira Holm" not in shown.get_text()
