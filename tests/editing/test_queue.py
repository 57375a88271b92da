"""The review queue as it is kept: who gets what when several take at once, and at what cost."""

import json

import pytest
from django.contrib.auth import get_user_model

from articles import editing, facets
from articles.editing import queue
from articles.models import Article, Claim, Decision, Figure, Hold, Mention, VariantName
from articles.models.decision import Action
from articles.models.review import Review
from articles.models.waiting import KINDS, RUNGS, count_waiting, waiting
from tests.factories import make_article, make_claim, make_mention, make_person
from tests.processes import finish

CLAIMS = 45
PREPARE = f"""
from django.contrib.auth import get_user_model
from articles.models import Article, Claim
for name in ("anna", "ben", "cleo"):
    get_user_model().objects.create_user(name)
article = Article.objects.create(text="word " * 200, words_hash="0" * 64, identity="x")
for n in range({CLAIMS}):
    Claim.objects.create(article=article, kind="direct", speaker_kind="none", content="word",
        pieces=[[n * 5, n * 5 + 4]], start=n * 5, end=n * 5 + 4)
"""
WORK = """
import json
from django.contrib.auth import get_user_model
from articles.editing import queue
editor, taken = get_user_model().objects.get(username="{name}"), []
while (item := queue.take(editor, ["claim"])) is not None:
    assert queue.take(editor, ["claim"]) == item
    assert queue.decide("claim", item.record, "right", editor)
    taken.append(item.record)
print(json.dumps(taken))
"""


def test_editors_who_work_at_once_never_get_the_same_item(manage):
    finish(manage("shell", "--no-imports", "-c", PREPARE))
    editors = [
        manage("shell", "--no-imports", "-c", WORK.format(name=n)) for n in ("anna", "ben", "cleo")
    ]
    taken = [json.loads(finish(editor)[0]) for editor in editors]
    each = [record for records in taken for record in records]
    assert len(each) == len(set(each)) == CLAIMS


@pytest.mark.sqlite
@pytest.mark.parametrize("number", range(len(RUNGS)))
def test_the_first_of_each_rung_is_read_off_an_index(db, number):
    rung = RUNGS[number]
    plan = waiting(rung.what).filter(**rung.only).order_by(*rung.order).explain()
    assert f"SEARCH articles_{rung.what} USING" in plan, plan
    assert "TEMP B-TREE" not in plan, plan


def test_every_kind_is_judged_in_full_by_its_last_rung():
    last = {rung.what: rung for rung in RUNGS}
    assert set(last) == set(KINDS)
    assert not any(rung.only for rung in last.values()), "nothing waits for ever"


@pytest.fixture
def anna(db):
    return get_user_model().objects.create_user("anna")


def test_what_readers_do_not_meet_does_not_wait(anna):
    dara = make_person()
    article = make_article("Dara Ivanova spoke.")
    make_mention(dara, article)
    VariantName.objects.create(figure=dara, name="D. Ivanova")
    make_claim("it is open", article=make_article("it is open", superseded_by=article))
    assert {
        what: count_waiting(what) for what in ("figure", "variantname", "mention", "claim")
    } == {
        "figure": 1,
        "variantname": 1,
        "mention": 1,
        "claim": 0,
    }
    editing.reject(dara, anna)
    assert not any(count_waiting(what) for what in KINDS), "nobody is asked who a rejected name is"


def test_a_name_knows_in_how_many_articles_it_stands(anna):
    dara = make_person()
    articles = [make_article("Dara Ivanova spoke. Dara Ivanova left.") for _ in range(3)]
    mentions = [make_mention(dara, article) for article in articles]
    Mention.objects.create(figure=dara, article=articles[0], start=20, end=32, printed_as=dara.name)
    facets.refresh(Article.objects.values_list("pk", flat=True))
    assert Figure.objects.get(pk=dara.pk).seen == 3
    editing.reject(mentions[2], anna)
    assert Figure.objects.get(pk=dara.pk).seen == 2


def test_what_is_taken_back_is_told_to_no_reader_and_counts_for_nothing(anna):
    claim = make_claim()
    queue.take(anna, ["claim"])
    queue.decide("claim", claim.pk, "right", anna)
    assert queue.undo("claim", claim.pk, "right", anna)
    assert list(Decision.objects.order_by("pk").values_list("action", flat=True)) == [
        Action.CHECKED,
        Action.REOPENED,
    ]
    assert not Decision.objects.listed().exists()
    assert Claim.objects.get().review == Review.FOUND


def test_nobody_undoes_what_another_decided(anna):
    ben = get_user_model().objects.create_user("ben")
    claim = make_claim()
    queue.decide("claim", claim.pk, "wrong", anna)
    assert not queue.undo("claim", claim.pk, "wrong", ben)
    assert Claim.objects.get().review == Review.REJECTED


def test_an_undone_item_that_lies_before_another_stays_there(anna):
    ben = get_user_model().objects.create_user("ben")
    claim = make_claim()
    queue.skip("claim", claim.pk, anna)
    assert queue.take(ben, ["claim"]).record == claim.pk
    assert queue.undo("claim", claim.pk, "skip", anna)
    assert queue.take(anna, ["claim"]) is None
    assert Hold.objects.get(is_skipped=False).editor == ben


def test_an_account_that_is_removed_holds_nothing(anna):
    make_claim()
    queue.take(anna, ["claim"])
    queue.use_keys(anna, False)
    anna.delete()
    assert not Hold.objects.exists()


def test_to_check_a_name_does_not_touch_the_articles_that_have_it(
    anna, django_assert_max_num_queries
):
    rare, frequent = make_person("Rare Name"), make_person("Frequent Name")
    for figure, times in ((rare, 1), (frequent, 6)):
        for _ in range(times):
            article = make_article(f"{figure.name} spoke.")
            make_mention(figure, article)
            facets.refresh([article.pk])
    with django_assert_max_num_queries(40) as few:
        assert queue.decide("figure", rare.pk, "right", anna)
    with django_assert_max_num_queries(len(few)):
        assert queue.decide("figure", frequent.pk, "right", anna)


def test_a_name_that_waits_again_knows_what_came_in_while_it_was_checked(anna):
    figure = make_person()
    queue.decide("figure", figure.pk, "right", anna)
    article = make_article(f"{figure.name} spoke.")
    make_mention(figure, article)
    facets.refresh([article.pk])
    assert queue.undo("figure", figure.pk, "right", anna)
    figure.refresh_from_db()
    assert figure.seen == 1
