"""Files made to break an import: each fares as it should, and none takes the others with it."""

import time

import pytest

from articles.importing import Options, import_paths
from articles.importing.incoming import printable
from articles.models import Article, Capture, Claim, Figure, Mention, Quantity
from tests.importing.hostile import TEXTS, write_odd_names, write_texts

pytestmark = pytest.mark.django_db
MOST_SECONDS = 10


@pytest.fixture
def outcomes(tmp_path):
    """Import a folder; what became of each file, by name, and the seconds of work that it took."""

    def import_folder():
        fared, last = {}, [time.process_time()]

        def note(entry):
            now = time.process_time()
            fared[entry.file.rpartition("/")[2]] = (entry, now - last[0])
            last[0] = now

        import_paths([tmp_path], Options(on_entry=note))
        return fared

    return import_folder


def test_each_text_fares_as_it_should(tmp_path, outcomes):
    write_texts(tmp_path)
    fared = outcomes()
    wrong = {
        one.name: fared[one.name][0].outcome
        for one in TEXTS
        if fared[one.name][0].outcome not in one.outcomes
    }
    assert wrong == {}
    slow = {name: seconds for name, (_, seconds) in fared.items() if seconds > MOST_SECONDS}
    assert slow == {}
    for one in TEXTS:
        if "created" in one.outcomes:
            assert one.holds(Capture.objects.get(file_name=one.name).article.text), one.name
    assert all(entry.reason and entry.remedy for entry, _ in fared.values() if rejected(entry))
    check_spans()
    check_again(outcomes)


def rejected(entry):
    return entry.outcome == "rejected"


def check_spans():
    """Every record's place holds the words that the record gives."""
    for claim in Claim.objects.select_related("article"):
        text = claim.article.text
        assert claim.content == " … ".join(text[start:end] for start, end in claim.pieces)
    for mention in Mention.objects.select_related("article"):
        printed = mention.article.text[mention.start : mention.end]
        assert mention.printed_as == printed[:300]
    for quantity in Quantity.objects.select_related("article"):
        assert quantity.article.text[quantity.start : quantity.end].startswith(
            quantity.printed.rstrip("…")
        )
    assert not Figure.objects.filter(name__regex=r"[\n\t]").exists()
    assert all(len(article.headline) <= 500 for article in Article.objects.all())


def check_again(outcomes):
    """A second time changes nothing."""
    models = (Article, Capture, Claim, Figure, Mention, Quantity)
    before = [list(model.objects.order_by("pk").values()) for model in models]
    again = outcomes()
    assert not {entry.outcome for entry, _ in again.values()} & {"created", "updated"}
    assert [list(model.objects.order_by("pk").values()) for model in models] == before


def test_copies_of_one_text_are_known_as_such(tmp_path, outcomes):
    write_texts(tmp_path)
    for path in tmp_path.iterdir():
        if not path.name.startswith(("twin", "utf")):
            path.unlink()
    outcomes()
    hashes = dict(Capture.objects.values_list("file_name", "article__words_hash"))
    assert len({hashes[f"{name}.txt"] for name in ("utf8_mark", "utf16", "utf32")}) == 1
    assert hashes["twin_a.txt"] == hashes["twin_c.txt"] != hashes["twin_d.txt"]


def test_odd_names_links_and_pipes_fare_as_they_should(tmp_path, outcomes):
    expected = write_odd_names(tmp_path)
    fared = {name: entry.outcome for name, (entry, _) in outcomes().items()}
    assert fared == {printable(name): outcome for name, outcome in expected.items()}
    names = list(Capture.objects.values_list("file_name", flat=True))
    assert "new\\nline.txt" in names
    assert "bad\\udcff\\udcfename.txt" in names
    assert all("\n" not in name for name in names)
