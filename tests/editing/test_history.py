"""Each edit keeps the state that it found and the one that it left; what is no edit keeps none."""

import inspect
import json

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import editing
from articles.importing import import_paths
from articles.models import (
    HISTORICAL,
    Article,
    Claim,
    Figure,
    Organization,
    Person,
    Splitting,
    VariantName,
)
from articles.models.decision import Action
from articles.models.history import columns_of, historical, states_of
from tests.factories import (
    make_article,
    make_claim,
    make_note,
    make_organization,
    make_person,
    make_quantity,
)

pytestmark = pytest.mark.django_db

RECORD = {
    "url": "https://gazette.example/council",
    "title": "Council of Selen meets",
    "outlet": "Selen Gazette",
    "published": "2024-11-07",
    "text": "“The council waits for the ships,” said Dara Ivanova on Thursday.",
}


def kept(record):
    """What was done, and by whom, the first first."""
    return [(state.action, state.history_user) for state in states_of(record)][::-1]


def states():
    return sum(historical(model).objects.count() for model in HISTORICAL)


@pytest.fixture
def imported(tmp_path):
    """`imported(text)`: bring in the article, in these words where they are given."""
    path = tmp_path / "records.jsonl"

    def bring_in(**changed):
        Article.objects.update(extracted_with="")
        path.write_text(json.dumps(RECORD | changed), "utf-8")
        import_paths([path])

    bring_in()
    return bring_in


# What is kept


def test_what_follows_from_other_columns_is_not_kept():
    names = {model: {field.name for field in columns_of(model)} for model in HISTORICAL}
    assert not names[Claim] & {"statement", "is_statement", "dated", "dated_sort", "for_readers"}
    assert not names[Article] & {"text", "paragraphs", "words_hash", "begins", "published_sort"}
    assert {"content", "pieces", "speaker", "review", "edited_fields"} <= names[Claim]
    assert {"headline", "edits", "withdrawn_at"} <= names[Article]


def test_an_import_keeps_no_state(imported):
    assert Claim.objects.exists()
    imported()
    assert states() == 0


@pytest.mark.parametrize("model", [Figure, Person, Organization])
def test_saving_a_record_keeps_no_state_by_itself(model):
    kind = {"kind": "person"} if model is Figure else {}
    figure = model.objects.create(name="Mira Holm", **kind)
    figure.save()
    model.objects.bulk_create([model(name="Tomas Berg", sort_name="berg tomas", **kind)])
    figure.delete()
    assert states() == 0


@pytest.mark.parametrize(
    ("proxy", "make"), [(Person, make_person), (Organization, make_organization)]
)
def test_through_either_proxy_the_history_is_that_of_the_figure(anna, proxy, make):
    record = proxy.objects.get(pk=make("Selen").pk)
    editing.correct(record, {"note": "At the river."}, anna, "She wrote to us")
    assert kept(record) == kept(Figure.objects.get()) == [("", None), (Action.CORRECTED, anna)]
    came, left = states_of(record)[::-1]
    assert (came.note, left.note, left.history_change_reason) == (
        "",
        "At the river.",
        "She wrote to us",
    )
    editing.put_back_to(record, came, anna, "A mistake")
    assert proxy.objects.get().note == ""


def test_the_second_edit_finds_what_the_first_one_left(anna):
    claim = make_claim()
    editing.correct(claim, {"occasion": "at sea"}, anna)
    editing.check(claim, anna)
    assert [action for action, _ in kept(claim)] == ["", Action.CORRECTED, Action.CHECKED]


def test_what_an_import_changed_between_two_edits_is_no_editors_work(anna):
    claim = make_claim()
    editing.correct(claim, {"occasion": "at sea"}, anna)
    Claim.objects.update(cue="told")
    editing.check(claim, anna)
    assert kept(claim)[2:] == [("", None), (Action.CHECKED, anna)]
    assert [state.cue for state in states_of(claim)] == ["told", "told", "said", "said"]


def test_many_records_are_kept_in_few_statements(anna):
    few, many = [[make_person(f"Ana {n}") for n in range(size)] for size in (20, 100)]
    with CaptureQueriesContext(connection) as first:
        editing.reject(few, anna)
    with CaptureQueriesContext(connection) as second:
        editing.reject(many, anna)
    assert historical(Figure).objects.count() == 2 * 120
    assert len(second) - len(first) < 16, "as many as there are batches of rows, not records"


def test_every_version_of_a_withdrawn_article_keeps_its_state(anna):
    new = make_article(version=2)
    old = make_article(superseded_by=new)
    editing.withdraw(old, anna, "rights")
    editing.reinstate(new, anna)
    actions = ["", Action.WITHDRAWN, Action.REINSTATED]
    assert [action for action, _ in kept(old)] == [action for action, _ in kept(new)] == actions


# Every function that changes a record


def entered(anna):
    return editing.enter(VariantName(figure=make_person(), name="Ivanova"), anna)


def withdrawn(anna):
    article = make_article()
    editing.withdraw(article, anna, "rights")
    return article


def checked(anna):
    claim = make_claim()
    editing.check(claim, anna)
    return claim


def rejected(anna):
    claim = make_claim()
    editing.reject(claim, anna)
    return claim


def withheld(anna):
    figure = make_person()
    editing.withhold(figure, anna, "a minor")
    return figure


def corrected(anna):
    return editing.correct(make_claim(), {"occasion": "at sea"}, anna)


def put_back(anna):
    claim = corrected(anna)
    return editing.put_back_to(claim, states_of(claim).last(), anna, "a mistake")


def cut(anna):
    article = make_article("We sail. Read more. We sail again.")
    editing.cut_passage(article, "Read more.", anna)
    return article


def done_with_the_last_cut(function):
    def do(anna):
        article = cut(anna)
        getattr(editing, function)(article, article.edits[-1], anna)
        return article

    return do


def cut_again(anna):
    entry = {"start": 9, "end": 19, "replacement": "", "rule": "links", "by": ""}
    article = make_article("We sail. Read more. We sail again.", edits=[entry])
    editing.put_back(article, entry, anna)
    editing.cut_again(article, article.edits[-1], anna)
    return article


def done(function, make):
    def do(anna):
        record = make(anna)
        getattr(editing, function)(record, anna, why="because")
        return record

    return do


def of(make):
    return lambda anna: make()


def merged(anna):
    figure = make_person("Dara Ivanova")
    editing.merge([figure], make_person("Daria Ivanova"), {}, anna)
    return figure


def unmerged(anna):
    figure = merged(anna)
    editing.undo_merge(figure.mergings.get(), anna)
    return figure


def parted(anna):
    claim = make_claim("We sail.", make_person())
    editing.split(claim.speaker, [claim], "Dana Ivanova", anna)
    return claim


def rejoined(anna):
    claim = parted(anna)
    editing.undo_split(Splitting.objects.get(), anna)
    return claim


EDITS = {
    "correct": (corrected, Action.CORRECTED),
    "enter": (entered, Action.ENTERED),
    "enter_claim": (
        lambda anna: editing.enter_claim(make_article("We sail."), "We sail.", anna, kind="direct"),
        Action.ENTERED,
    ),
    "enter_placed": (
        lambda anna: editing.enter_placed(make_claim(), anna),
        Action.ENTERED,
    ),
    "enter_quantity": (
        lambda anna: editing.enter_quantity(make_article("Some 90 ships."), "90", anna),
        Action.ENTERED,
    ),
    "check": (done("check", of(make_claim)), Action.CHECKED),
    "reopen": (done("reopen", checked), Action.REOPENED),
    "reject": (rejected, Action.REJECTED),
    "restore": (done("restore", rejected), Action.RESTORED),
    "withhold": (withheld, Action.WITHHELD),
    "show": (done("show", withheld), Action.SHOWN),
    "withdraw": (withdrawn, Action.WITHDRAWN),
    "reinstate": (done("reinstate", withdrawn), Action.REINSTATED),
    "cut_passage": (cut, Action.CORRECTED),
    "put_back": (done_with_the_last_cut("put_back"), Action.CORRECTED),
    "cut_again": (cut_again, Action.CORRECTED),
    "put_back_to": (put_back, Action.PUT_BACK),
    "merge": (merged, Action.MERGED),
    "undo_merge": (unmerged, Action.UNMERGED),
    "split": (parted, Action.SPLIT),
    "undo_split": (rejoined, Action.REJOINED),
}


def test_every_function_that_somebody_does_something_by_is_tried_here():
    """Whoever adds one to `articles.editing` says here what it does to a record."""
    functions = {name: getattr(editing, name) for name in editing.__all__}
    doing = {
        name
        for name, function in functions.items()
        if inspect.isfunction(function) and "by" in inspect.signature(function).parameters
    }
    assert doing == set(EDITS)


@pytest.mark.parametrize("name", EDITS)
def test_every_function_that_changes_a_record_keeps_its_state(anna, name):
    edit, action = EDITS[name]
    record = edit(anna)
    last = states_of(record).first()
    assert (last.action, last.history_user) == (action, anna)
    now = type(record)._base_manager.get(pk=record.pk)
    differing = [
        field.name
        for field in columns_of(record)
        if getattr(now, field.attname) != getattr(last, field.attname)
    ]
    assert differing == []
    if action != Action.ENTERED:
        assert kept(record)[0] == ("", None), "what was there before is kept too"


def test_all_that_a_merge_touches_has_its_states(anna):
    """The one that is left, what had been merged before, and the name that was given up."""
    first, second, last = (make_person(name) for name in ("Dara I.", "Dara Ivanova", "D. Ivanova"))
    editing.merge([first], second, {}, anna)
    editing.merge([second], last, {"name": second}, anna, "The same")
    given_up = last.variant_names.get()
    assert [kept(one)[-1] for one in (first, second, last)] == [(Action.MERGED, anna)] * 3
    assert states_of(first).first().merged_into_id == last.pk
    assert kept(given_up) == [(Action.ENTERED, anna)]
    editing.undo_merge(second.mergings.get(), anna)
    assert [kept(one)[-1] for one in (first, second, last)] == [(Action.UNMERGED, anna)] * 3
    assert states_of(first).first().merged_into_id == second.pk


# Putting back


def back(record, by, to=-1):
    """Put a record back to one of its states, the first one where nothing is said."""
    return editing.put_back_to(record, list(states_of(record))[to], by, "a mistake")


def test_a_correction_is_put_back_with_who_had_checked_it(anna):
    claim = make_claim()
    editing.check(claim, anna)
    ben = get_user_model().objects.create_user("ben")
    editing.correct(claim, {"occasion": "at sea"}, ben)
    back(claim, ben, to=1)
    now = Claim.objects.get()
    assert (now.occasion, now.review, now.reviewed_by) == ("", "checked", anna)
    assert kept(claim)[-1] == (Action.PUT_BACK, ben)


def test_what_nobody_had_checked_is_not_checked_again(anna):
    claim = corrected(anna)
    back(claim, anna)
    now = Claim.objects.get()
    assert (now.occasion, now.review, now.reviewed_by) == ("", "found", None)


def test_a_check_is_taken_back(anna):
    claim = make_claim()
    editing.check(claim, anna)
    back(claim, anna)
    assert Claim.objects.get().review == "found"


def test_what_hangs_together_goes_back_together(anna):
    claim = make_claim(rule="pronoun", antecedent="Ivanov", antecedent_start=0, antecedent_end=3)
    editing.correct(claim, {"speaker": make_person()}, anna)
    back(claim, anna)
    now = Claim.objects.get()
    assert (now.speaker, now.speaker_kind, now.rule, now.antecedent, now.antecedent_end) == (
        None,
        "unnamed",
        "pronoun",
        "Ivanov",
        3,
    )


def test_words_of_joint_speakers_go_back_for_all(anna):
    first = make_claim("the port is open", make_person())
    second = make_claim("the port is open", article=first.article, said_with=first)
    article = first.article
    editing.correct(first, editing.content_at(article, "the port", kind="direct"), anna)
    back(first, anna)
    second.refresh_from_db()
    assert second.content == "the port is open"


def test_a_name_goes_back_and_the_mistaken_one_is_no_form_of_it(anna):
    figure = make_person("Dara Ivanova")
    editing.correct(figure, {"name": "Dora Ivanova"}, anna)
    back(figure, anna)
    now = Figure.objects.get()
    assert (now.name, now.sort_name) == ("Dara Ivanova", "ivanova dara")
    assert not VariantName.objects.filter(name="Dora Ivanova").exists()


@pytest.mark.parametrize("name", ["reject", "withhold", "withdraw"])
def test_what_was_taken_from_readers_goes_back_and_comes_back(anna, name):
    record = {"reject": rejected, "withhold": withheld, "withdraw": withdrawn}[name](anna)
    was = type(record).objects.filter(pk=record.pk).values("review").get()
    public = type(record).objects.public
    hidden = Figure.objects.hidden
    back(record, anna)
    assert public().filter(pk=record.pk).exists() and not hidden().exists()
    back(record, anna, to=1)
    is_hidden = not public().filter(pk=record.pk).exists() or hidden().exists()
    assert is_hidden
    assert type(record).objects.filter(pk=record.pk).values("review").get() == was


def test_a_rejected_correction_goes_back_to_what_stood_before_both(anna):
    claim = corrected(anna)
    editing.reject(claim, anna)
    back(claim, anna)
    now = Claim.objects.public().get()
    assert (now.occasion, now.review) == ("", "found")


def test_restored_after_all_it_is_what_it_was_put_back_to(anna):
    claim = corrected(anna)
    back(claim, anna)
    editing.reject(claim, anna)
    editing.restore(claim, anna)
    assert Claim.objects.get().review == "found"


def test_who_was_made_an_organization_is_a_person_again(anna):
    figure = make_person("Selen")
    editing.correct(figure, {"kind": "organization", "type": "other"}, anna)
    back(Organization.objects.get(), anna)
    assert Person.objects.get() and not Organization.objects.exists()


def test_a_note_and_a_number_go_back(anna):
    note, quantity = make_note(make_claim()), make_quantity("10,000")
    editing.correct(note, {"text": "He said so."}, anna)
    editing.correct(quantity, {"low": 9_000}, anna)
    back(note, anna), back(quantity, anna)
    note.refresh_from_db(), quantity.refresh_from_db()
    assert (note.text, quantity.low) == ("She did not say so.", 10_000)


def test_what_an_import_removed_since_is_left_out(anna):
    outer = make_claim("the port is open")
    claim = make_claim("the port", article=outer.article, within=outer)
    editing.correct(claim, {"within": None, "occasion": "at sea"}, anna)
    outer.delete()
    first = states_of(claim).last()
    assert editing.staying(claim, first) >= {"within"}
    editing.put_back_to(claim, first, anna, "a mistake")
    now = Claim.objects.get()
    assert (now.within, now.occasion) == (None, "")


def test_where_another_stands_now_nothing_is_put_back(anna):
    figure = make_person()
    form = VariantName.objects.create(figure=figure, name="Ivanova")
    editing.correct(form, {"name": "D. Ivanova"}, anna)
    VariantName.objects.create(figure=figure, name="Ivanova")
    with pytest.raises(editing.CannotPutBack):
        back(form, anna)
    form.refresh_from_db()
    assert form.name == "D. Ivanova"


def test_what_was_put_back_stands_after_the_next_import(anna, imported):
    claim = Claim.objects.get()
    editing.correct(claim, {"cue": "claimed", "occasion": "in the council"}, anna)
    imported()
    back(claim, anna)
    imported()
    now = Claim.objects.get()
    assert (now.pk, now.cue, now.occasion) == (claim.pk, "said", "")
    assert "cue" in now.edited_fields
    back(now, anna, to=-2)
    imported()
    assert Claim.objects.get().cue == "claimed"
