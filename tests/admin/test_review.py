"""The review queue: in which order, for whom, what a press does, and how it is undone."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles import editing, facets
from articles.models import Article, Claim, Decision, Figure, Hold, Quantity
from articles.models.review import Review
from tests.admin.conftest import address, client_of, filled_form, page
from tests.admin.queue import QUEUE, item, last, press, undo
from tests.factories import (
    make_article,
    make_claim,
    make_mention,
    make_person,
    make_quantity,
)

KINDS = "figure variantname claim answer quantity mention".split()


@pytest.fixture
def claims(db):
    """Claims by how certain their speaker is, none of them about a name that waits too."""
    dara = make_person(review="checked")
    rules = ("name", "short name", "pronoun", "description", "two antecedents")
    return {
        rule: make_claim(speaker=dara if rule != "two antecedents" else None, rule=rule)
        for rule in rules
    }


def order(desk):
    """All that waits, in the order in which it comes."""
    seen = []
    while (one := item(desk)) is not None:
        seen.append(one)
        press(desk, "skip")
    return seen


def test_the_least_certain_speaker_comes_first(claims, desk):
    expected = ["two antecedents", "description", "pronoun", "short name", "name"]
    assert order(desk) == [("claim", claims[rule].pk) for rule in expected]


def test_a_name_that_many_articles_have_comes_before_claims_and_a_rare_one_after(claims, desk):
    rare, frequent, most = (
        make_person("Ida Rare"),
        make_person("Tom Berg"),
        make_person("Max Often"),
    )
    for figure, times in ((rare, 1), (frequent, 2), (most, 3)):
        for _ in range(times):
            make_mention(figure, make_article(f"{figure.name} spoke."))
    facets.refresh(Article.objects.values_list("pk", flat=True))
    kinds = [one for one in order(desk) if one[0] != "mention"]
    assert kinds[:2] == [("figure", most.pk), ("figure", frequent.pk)]
    assert kinds.index(("figure", rare.pk)) > kinds.index(("claim", claims["pronoun"].pk))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("verdict", "state"), [("right", "checked"), ("wrong", "rejected")])
def test_one_press_decides_and_one_takes_it_back(archive, desk, editor, kind, verdict, state):
    record = getattr(archive, kind)
    assert item(desk, kind=kind) == (kind, record.pk)
    press(desk, verdict, what=kind, record=record.pk)
    record.refresh_from_db()
    assert (record.review, record.reviewed_by) == (state, editor)
    told = page(desk.get(QUEUE)).select_one("#last").get_text()
    assert str(record) in told
    undo(desk)
    record.refresh_from_db()
    assert (record.review, record.reviewed_by) == (Review.FOUND, None)
    assert item(desk) == (kind, record.pk), "what was taken back lies before the editor again"


def test_each_item_is_shown_in_its_passage_with_the_reason(archive, desk):
    make_mention(archive.figure, archive.article, "Ivanova")
    for kind in KINDS:
        shown = page(desk.get(QUEUE, {"kind": kind}))
        assert shown.select_one(".passage .mark-words"), kind
        reason = shown.find("dt", string="Why the program says so").find_next("dd")
        assert len(reason.get_text()) > 20, kind


def test_a_claim_is_asked_about_in_the_words_that_attribute_it(desk):
    dara = make_person(review="checked")
    make_claim("endorsing the plan", dara, kind="reported", cue="cautioned against")
    asked = page(desk.get(QUEUE)).select_one("#item").get_text()
    assert asked == "Dara Ivanova “cautioned against”: “endorsing the plan”. Right?"


def test_a_claim_without_such_words_or_a_name_is_asked_about_as_well(desk):
    make_claim("the port is open", cue="")
    asked = page(desk.get(QUEUE)).select_one("#item").get_text()
    assert asked == "Unnamed officials: “the port is open”. Right?"


def test_an_answer_is_shown_with_what_it_answers(archive, desk):
    shown = page(desk.get(QUEUE, {"kind": "answer"}))
    asked = shown.select_one("#item").get_text()
    assert asked.startswith("Dara Ivanova “said”: “The port is open,”. Is it so that")
    assert shown.select_one(".passage .mark-answered").get_text() == archive.claim.content
    assert shown.select_one(".passage .mark-words").get_text() == archive.answer.printed
    assert archive.claim.content in shown.find("dt", string="What is answered").parent.get_text()


def test_several_presses_are_undone_one_after_the_other(claims, desk):
    first, *_ = order_of_three(desk)
    for _ in range(3):
        undo(desk)
    assert Claim.objects.filter(review=Review.FOUND).count() == 5
    assert item(desk) == first
    assert last(desk) is None


def order_of_three(desk):
    decided = []
    for verdict in ("right", "wrong", "skip"):
        decided.append(item(desk))
        press(desk, verdict)
    return decided


def test_an_undo_leaves_alone_what_somebody_else_has_decided_since(claims, desk, ben):
    _, pk = item(desk)
    press(desk, "right")
    editing.reject(Claim.objects.get(pk=pk), ben)
    said = page(undo(desk)).select_one(".messagelist")
    assert "somebody else" in said.get_text()
    assert Claim.objects.get(pk=pk).reviewed_by == ben


def test_undo_says_what_it_undid(claims, desk):
    item(desk)
    press(desk, "skip")
    named = last(desk).select_one("#last").get_text()
    assert "was skipped" in named
    assert f"Undone: {named}" in page(undo(desk)).select_one("#told").get_text()


def test_a_page_left_open_undoes_only_what_it_names(claims, desk):
    press(desk, "right")
    old = last(desk).select_one("[name=done]")["value"]
    press(desk, "wrong")
    answer = desk.post(QUEUE, {"do": "undo", "done": old}, follow=True)
    assert "Nothing was undone" in page(answer).select_one("#told").get_text()
    assert Claim.objects.exclude(review=Review.FOUND).count() == 2


def test_what_was_corrected_is_the_last_thing_and_undone_in_its_history(archive, desk):
    press(desk, "skip")
    form = page(desk.get(QUEUE, {"kind": "claim"})).select_one(".verdicts a")["href"]
    desk.post(form, filled_form(desk.get(form), cue="she said"))
    bar = last(desk)
    assert "was corrected" in bar.select_one("#last").get_text()
    assert bar.a["href"] == address("claim", "history", archive.claim.pk)
    assert bar.a["data-key"] == "u" and bar.button is None
    editing.put_back_to(archive.claim, archive.claim.history.last(), archive.claim.reviewed_by, ".")
    assert "was skipped" in last(desk).select_one("#last").get_text()


def test_a_form_that_is_saved_as_it_was_did_nothing(archive, desk):
    form = page(desk.get(QUEUE, {"kind": "claim"})).select_one(".verdicts a")["href"]
    desk.post(form, filled_form(desk.get(form)))
    assert last(desk) is None


def test_keys_lead_to_the_next_sort_and_the_one_before(archive, desk):
    def at(key, **query):
        return page(desk.get(QUEUE, query)).select_one(f".kinds [data-key={key}]")["href"]

    assert at("n") == f"{QUEUE}?kind=figure#item"
    assert at("p") == f"{QUEUE}?kind=mention#item"
    assert at("n", kind="mention") == f"{QUEUE}#item"


def test_what_was_checked_rejected_and_restored_again_has_nobody_behind_it(claims, editor):
    claim = claims["name"]
    for decide in (editing.check, editing.reopen, editing.reject, editing.restore):
        decide(Claim.objects.get(pk=claim.pk), editor)
    claim.refresh_from_db()
    assert (claim.review, claim.reviewed_by) == (Review.FOUND, None)


def test_a_second_press_on_a_page_left_open_changes_nothing(claims, desk, ben):
    what, pk = item(desk)
    editing.check(Claim.objects.get(pk=pk), ben)
    desk.post(QUEUE, {"do": "wrong", "what": what, "record": pk})
    assert Claim.objects.get(pk=pk).review == Review.CHECKED
    assert Decision.objects.filter(record=pk).count() == 1


def test_opening_the_page_decides_nothing(claims, desk):
    desk.get(QUEUE, {"do": "wrong", "what": "claim", "record": claims["name"].pk})
    assert not Decision.objects.exists()


def test_two_editors_get_different_items_until_one_lets_go(claims, desk, ben):
    mine, his = item(desk), item(client_of(ben))
    assert mine != his
    assert item(desk) == mine, "coming back shows the same one"
    Hold.objects.filter(editor__username="anna").update(until=timezone.now() - timedelta(seconds=1))
    editing.check(Claim.objects.get(pk=his[1]), ben)
    assert item(client_of(ben)) == mine, "what was left lying goes to the next"
    assert item(desk) != mine


def test_what_one_skips_another_gets_and_the_first_gets_again_tomorrow(claims, desk, ben):
    skipped = item(desk)
    press(desk, "skip")
    assert item(desk) != skipped
    assert item(client_of(ben)) == skipped
    Hold.objects.filter(is_skipped=True).update(until=timezone.now())
    editing.check(Claim.objects.get(pk=item(desk)[1]), ben)
    assert item(desk) != skipped, "another has it before them"


def test_progress_counts_what_one_decided_oneself(claims, desk, ben):
    editing.check(claims["name"], ben)
    press(desk, "right")
    press(desk, "wrong")
    press(desk, "right")
    undo(desk)
    told = page(desk.get(QUEUE)).select_one(".progress").get_text()
    assert "You decided 2 of these today; 2 wait" in told


def test_kinds_and_one_article_narrow_it(archive, desk):
    other = make_quantity("40", 40, article=make_article("Some 40 ships."))
    assert item(desk, kind="quantity", article=other.article.pk) == ("quantity", other.pk)
    narrowed = page(desk.get(QUEUE, {"article": other.article.pk}))
    links = {link.get_text(): link["href"] for link in narrowed.select(".kinds a")}
    assert links["Numbers (1)"] == f"{QUEUE}?kind=quantity&article={other.article.pk}#item"
    answer = press(
        desk,
        "right",
        f"?kind=quantity&article={other.article.pk}",
        what="quantity",
        record=other.pk,
    )
    assert answer.url == f"{QUEUE}?kind=quantity&article={other.article.pk}#item"
    assert item(desk, kind="quantity", article=other.article.pk) is None
    assert Quantity.objects.get(pk=other.pk).review == Review.CHECKED


def test_correcting_leads_to_the_form_and_back(archive, desk):
    shown = page(desk.get(QUEUE, {"kind": "claim", "article": archive.article.pk}))
    form = shown.select_one(".verdicts a")["href"]
    assert form.startswith(address("claim", "change", archive.claim.pk))
    answer = desk.post(form, filled_form(desk.get(form), cue="she said"))
    assert answer.url == f"{QUEUE}?kind=claim&article={archive.article.pk}#item"
    assert item(desk, kind="claim") is None, "what was corrected waits no longer"


def test_the_form_opens_at_its_words_and_leads_back_and_on(archive, desk):
    address = page(desk.get(QUEUE, {"kind": "claim"})).select_one(".verdicts a")["href"]
    form = page(desk.get(address))
    words = form.find(id=address.partition("#")[2])
    assert words.get_text(strip=True) == archive.claim.content
    save = form.select_one("[name=_save]")
    assert save["accesskey"] == ["s"]
    assert "Alt" in form.find(id=save["aria-describedby"]).get_text()
    assert form.find("a", string="Back to the queue")["href"] == f"{QUEUE}?kind=claim#item"


@pytest.mark.parametrize("kind", KINDS)
def test_every_form_has_the_field_at_which_it_is_opened(archive, desk, kind):
    address = page(desk.get(QUEUE, {"kind": kind})).select_one(".verdicts a")["href"]
    form = page(desk.get(address, follow=True))
    assert form.find(id=address.partition("#")[2])
    assert form.find("a", string="Back to the queue")


def test_a_name_is_corrected_on_the_form_of_a_person_and_one_comes_back(archive, desk):
    form = page(desk.get(QUEUE, {"kind": "figure"})).select_one(".verdicts a")["href"]
    where = desk.get(form).url
    assert desk.post(where, filled_form(desk.get(where), name="Dana Ivanova")).url.startswith(QUEUE)
    assert Figure.objects.get(pk=archive.figure.pk).review == Review.CORRECTED


def test_keys_can_be_turned_off_and_stay_off_for_the_editor(claims, desk, editor):
    assert page(desk.get(QUEUE)).select("[data-key=r]")
    desk.post(QUEUE, {"do": "keys off"})
    elsewhere = page(client_of(editor).get(QUEUE))
    assert not elsewhere.select("[data-key], [aria-keyshortcuts], script[src*=review]")
    desk.post(QUEUE, {"do": "keys on"})
    assert page(desk.get(QUEUE)).select("script[src*=review]")


def test_reviewers_decide_there_and_are_offered_no_form(archive, reviewer):
    desk = client_of(reviewer)
    assert item(desk, kind="claim") == ("claim", archive.claim.pk)
    assert not page(desk.get(QUEUE, {"kind": "claim"})).select(".verdicts a")
    press(desk, "wrong", what="claim", record=archive.claim.pk)
    undo(desk)
    press(desk, "right", what="claim", record=archive.claim.pk)
    assert Claim.objects.get(pk=archive.claim.pk).reviewed_by == reviewer


def test_only_who_may_change_a_kind_reviews_it(archive, staff_without_rights, client):
    assert client_of(staff_without_rights).get(QUEUE).status_code == 403
    assert client_of(staff_without_rights).post(QUEUE, {"do": "right"}).status_code == 403
    assert client.get(QUEUE).url.startswith("/admin/login/")


@pytest.mark.parametrize("odd", ["\x00", "9" * 5000, "-1", "²", "", "nothing"])
def test_nothing_that_somebody_sends_breaks_it(claims, desk, odd):
    assert desk.get(QUEUE, {"kind": odd, "article": odd}).status_code == 200
    for do in ("right", "skip", "undo", odd):
        assert desk.post(QUEUE, {"do": do, "what": odd, "record": odd}).status_code == 302
        assert desk.post(QUEUE, {"do": do, "what": "claim", "record": odd}).status_code == 302
    form = address("claim", "change", claims["name"].pk)
    data = filled_form(desk.get(form))
    assert desk.post(f"{form}?review={odd.encode().hex()}%00%26", data).status_code == 302


def test_a_page_costs_the_same_number_of_queries_however_much_waits(
    archive, desk, django_assert_max_num_queries
):
    for kind in KINDS:
        desk.get(QUEUE, {"kind": kind})
    costs = {}
    for kind in KINDS:
        with django_assert_max_num_queries(60) as captured:
            desk.get(QUEUE, {"kind": kind})
        costs[kind] = len(captured)
    for _ in range(10):
        article = make_article(archive.article.text)
        claim = make_claim("The port is open,", archive.figure, article, rule="pronoun")
        make_quantity("1,200", 1200, article=article, claim=claim)
        make_mention(archive.figure, article, "Dara Ivanova")
    for kind in KINDS:
        with django_assert_max_num_queries(costs[kind]):
            desk.get(QUEUE, {"kind": kind})


def test_the_page_has_one_main_heading_named_landmarks_and_named_buttons(archive, desk):
    shown = page(desk.get(QUEUE))
    assert len(shown.select("h1")) == 1
    for part in shown.select("#content nav, #content section"):
        label = part.get("aria-label") or shown.find(id=part["aria-labelledby"]).get_text()
        assert label.strip()
    for button in shown.select("#content button, #content a.button"):
        assert button.find(string=True, recursive=False).strip()
        assert all(shown.find(id=one) for one in button.get("aria-describedby", "").split())
    ids = [element["id"] for element in shown.select("[id]")]
    assert len(ids) == len(set(ids))
    assert reverse("admin:review") == QUEUE


def test_what_was_skipped_waits_and_not_for_who_skipped_it(archive, desk, reviewer):
    press(desk, "skip", what="claim", record=archive.claim.pk)
    left = page(desk.get(QUEUE, {"kind": "claim"}))
    assert left.select_one("#item").get_text() == "Nothing waits for you here."
    assert "Claims (1)" in left.get_text(" ", strip=True)
    keys = page(client_of(reviewer).get(QUEUE)).select_one("[aria-labelledby=keys]").get_text()
    assert "correct" not in keys and "right" in keys


def test_a_name_behind_the_words_that_decided_is_marked_with_them(archive, desk):
    words = "head of the Harbour Union"
    start = archive.article.text.index(words)
    archive.claim.antecedent_start, archive.claim.antecedent_end = start, start + len(words)
    archive.claim.save()

    def marked():
        shown = page(desk.get(QUEUE, {"kind": "claim"}))
        return shown.select_one(".place .mark-antecedent").get_text()

    assert marked() == words
    make_mention(archive.figure, archive.article, "spoke")
    archive.claim.antecedent_end += 1
    archive.claim.save()
    assert marked() == f"{words}, spoke"
