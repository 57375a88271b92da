"""A changed text at one address is a new version; people's work goes with the words."""

import json

import pytest

from articles import editing
from articles.models import Article, Capture, Claim, Figure, Mention
from tests.factories import make_person
from tests.importing.readings import Reading

pytestmark = pytest.mark.django_db

OLD = "“The port is open,” said Dara Ivanova. “Ships came,” said Bo Diaz. Officials see 30 ships."
NEW = f"Corrected on Sunday. Nobody was hurt.\n\n{OLD.replace('Ships came', 'Many ships came')}"
URL = "https://news.example/port"


def reading_of(text):
    reading = Reading(text)
    dara, bo = reading.person("Dara Ivanova"), reading.person("Bo Diaz")
    reading.says(dara, "The port is open")
    reading.says(bo, "Many ships came" if "Many" in text else "Ships came")
    return reading


@pytest.fixture
def publish(program, bring_in):
    def publish_text(text, **fields):
        program.reads(reading_of(text))
        record = {"url": URL, "text": text, "outlet": "Port Post", **fields}
        return bring_in(json.dumps(record), "page.jsonl")

    return publish_text


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="editor")


def test_a_changed_text_at_one_address_is_a_new_version_and_the_old_one_is_kept(publish):
    publish(OLD)
    outcome, latest = publish(NEW)
    former = Article.objects.get(version=1)
    assert outcome == "updated"
    assert (latest.version, former.superseded_by) == (2, latest)
    assert (former.text, latest.text) == (OLD, NEW)
    assert list(Article.objects.public()) == [latest]
    assert Claim.objects.public().count() == 2
    assert former.captures.count() == latest.captures.count() == 1


def test_importing_both_versions_again_changes_nothing(publish):
    publish(OLD)
    publish(NEW)
    assert publish(OLD)[0] == publish(NEW)[0] == "unchanged"
    assert Article.objects.count() == 2


@pytest.mark.parametrize("url", [f"{URL}#comments", "HTTPS://News.Example/port"])
def test_one_address_may_be_written_in_several_ways(publish, url):
    publish(OLD)
    assert publish(NEW, url=url)[1].version == 2


def test_the_same_text_in_a_new_record_is_another_capture_of_one_article(publish):
    _, article = publish(OLD)
    outcome, again = publish(OLD, author="Ann Lee")
    assert (outcome, again) == ("updated", article)
    assert again.byline == "Ann Lee"
    assert Capture.objects.count() == 2


def test_texts_of_which_nobody_touched_anything_are_not_compared(publish, editor, monkeypatch):
    compared = []
    monkeypatch.setattr(
        "articles.importing.alignment.partners", lambda *words: compared.append(words) or {}
    )
    publish(OLD)
    _, latest = publish(NEW)
    assert compared == []
    editing.check(latest.claims.all(), editor)
    publish(f"{NEW} Nobody paid.")
    assert len(compared) == 1


def test_an_edited_speaker_goes_with_the_words(publish, editor):
    publish(OLD)
    mila = make_person("Mila Ivanova")
    editing.correct(Claim.objects.get(content="Ships came"), {"speaker": mila}, editor)
    _, latest = publish(NEW)
    claim = latest.claims.get(content="Many ships came")
    assert (claim.speaker, claim.review, claim.reviewed_by) == (mila, "corrected", editor)
    assert "speaker" in claim.edited_fields


def test_a_rejection_goes_with_the_words(publish, editor):
    publish(OLD)
    editing.reject(Claim.objects.get(content="The port is open"), editor)
    _, latest = publish(NEW)
    assert latest.claims.get(content="The port is open").is_rejected
    assert Claim.objects.public().get().content == "Many ships came"


def test_that_somebody_checked_holds_for_the_same_words_only(publish, editor):
    publish(OLD)
    editing.check(Claim.objects.all(), editor)
    _, latest = publish(NEW)
    assert dict(latest.claims.values_list("content", "review")) == {
        "The port is open": "checked",
        "Many ships came": "found",
    }


def test_a_claim_made_by_hand_is_kept_where_its_words_still_stand(publish, editor):
    _, article = publish(OLD)
    start = OLD.index("see 30 ships")
    by_hand = Claim(
        article=article, content="see 30 ships", start=start, end=start + 12,
        pieces=[[start, start + 12]], kind="reported", speaker_kind="unnamed",
        speaker_printed="Officials", speaker_start=OLD.index("Officials"),
        speaker_end=OLD.index("Officials") + 9,
    )  # fmt: skip
    editing.enter(by_hand, editor)
    _, latest = publish(NEW)
    kept = latest.claims.get(content="see 30 ships")
    assert NEW[kept.start : kept.end] == "see 30 ships"
    assert NEW[kept.speaker_start : kept.speaker_end] == "Officials"
    assert kept.review == "checked"


def test_a_rejected_mention_goes_with_its_words(publish, editor):
    publish(OLD)
    editing.reject(Mention.objects.get(printed_as="Bo Diaz"), editor)
    _, latest = publish(NEW)
    assert latest.mentions.get(printed_as="Bo Diaz").is_rejected


def test_what_an_editor_said_of_the_article_holds_for_its_next_version(publish, editor):
    _, article = publish(OLD)
    editing.correct(article, {"rights_note": "Port Post; kept for study."}, editor)
    _, latest = publish(NEW, outlet=None)
    assert latest.rights_note == "Port Post; kept for study."
    assert latest.outlet.name == "Port Post"
    assert "rights_note" in latest.edited_fields


def test_what_comes_in_after_a_new_version_belongs_to_it(publish, program):
    publish(OLD)
    _, latest = publish(NEW)
    _, again = publish(NEW, author="Ann Lee")
    assert again == latest
    assert latest.captures.count() == 2


def test_an_article_that_was_withdrawn_stays_so_however_it_comes_in_again(publish, editor):
    _, former = publish(OLD)
    editing.withdraw(former, editor, "The outlet asked for it")
    assert publish(OLD)[0] == "unchanged"
    outcome, latest = publish(NEW)
    assert outcome == "updated"
    assert not Article.objects.public().exists()
    assert latest.withdrawn_reason == "The outlet asked for it"
    editing.reinstate(latest, editor)
    assert list(Article.objects.public()) == [latest]


def test_a_name_that_was_withheld_is_kept_when_no_article_has_it_any_more(
    publish, program, bring_in, editor
):
    publish(OLD)
    bo = Mention.objects.get(figure__name="Bo Diaz").figure
    editing.withhold(bo, editor, "harm")
    program.reads(Reading(OLD))
    bring_in(json.dumps({"url": URL, "text": OLD, "outlet": "Port Post"}), "page.jsonl")
    assert list(Figure.objects.people()) == [bo]
    publish(OLD)
    assert Mention.objects.get(printed_as="Bo Diaz").figure.is_hidden


def test_a_statement_that_an_editor_entered_stands_in_the_new_version(publish, editor):
    """Also where the program finds the same words with more around them."""
    _, article = publish(OLD)
    entered = editing.enter_claim(article, "The port is", editor, kind="reported")
    _, latest = publish(NEW)
    assert Claim.objects.get(pk=entered.pk).article == article
    assert article.claims.count() == 3
    (kept,) = latest.claims.filter(review="checked")
    assert kept.content == NEW[kept.start : kept.end] == "The port is"


def test_a_corrected_headline_stands_at_its_place_in_the_new_version(publish, editor):
    _, article = publish(OLD)
    editing.correct(article, editing.part_at(article, "headline", "The port is open"), editor)
    _, latest = publish(NEW)
    assert latest.headline == NEW[latest.headline_start : latest.headline_end] == article.headline


def test_a_speaker_whose_words_are_nowhere_stands_nowhere_in_the_new_version(publish, editor):
    _, article = publish(OLD)
    claim = article.claims.get(speaker__name="Bo Diaz")
    nowhere = {"speaker_printed": "", "speaker_start": None, "speaker_end": None}
    editing.correct(claim, {"speaker": make_person("Ann Lee"), **nowhere}, editor)
    _, latest = publish(NEW)
    kept = latest.claims.get(speaker__name="Ann Lee")
    assert (kept.speaker_printed, kept.speaker_start, kept.speaker_end) == ("", None, None)
