"""What an editor corrected, added or rejected stands when the same article comes in again."""

import pytest
from django.core.management import call_command

from articles.models import Article, Claim, Figure
from articles.models.review import Review
from tests.admin.conftest import add, address, save
from tests.factories import make_article, make_person


@pytest.fixture
def folder(tmp_path):
    """A folder with one text, imported once."""
    text = (
        "Harbour reopens after storm\n\n"
        "“The harbour is open to every ship again,” Dara Ivanova told reporters on Monday.\n\n"
        "“We will not close it again this winter,” said Tomas Berg, the harbour master.\n"
    )
    (tmp_path / "harbour.txt").write_text(text)
    call_command("import_articles", str(tmp_path), verbosity=0)
    return tmp_path


def read_again(folder):
    """Import once more, as if the program had learnt something since."""
    Article.objects.update(extracted_with="")
    call_command("import_articles", str(folder), verbosity=0)


def test_a_corrected_speaker_stands_after_the_article_is_imported_again(desk, folder):
    claim = Claim.objects.public().statements().earliest("start")
    before = set(Claim.objects.values_list("pk", flat=True))
    mira = make_person("Mira Holm")
    save(desk, "claim", claim.pk, speaker=mira.pk)
    read_again(folder)
    again = Claim.objects.get(pk=claim.pk)
    assert (again.speaker, again.review) == (mira, Review.CORRECTED)
    assert set(Claim.objects.values_list("pk", flat=True)) == before
    assert again.get_absolute_url() == claim.get_absolute_url()


def test_a_claim_with_other_words_stands_after_the_article_is_imported_again(desk, folder):
    claim = Claim.objects.public().statements().earliest("start")
    before = Claim.objects.count()
    save(desk, "claim", claim.pk, content="The harbour is open to every ship", kind="mixed")
    read_again(folder)
    again = Claim.objects.get(pk=claim.pk)
    assert again.content == "The harbour is open to every ship"
    assert Claim.objects.count() == before


def test_a_claim_entered_by_hand_stands_after_the_article_is_imported_again(desk, folder):
    article = Article.objects.get()
    add(
        desk,
        "claim",
        article=article.pk,
        content="Harbour reopens after storm",
        kind="reported",
        speaker_kind="none",
    )
    claim = Claim.objects.latest("pk")
    read_again(folder)
    assert Claim.objects.get(pk=claim.pk).content == "Harbour reopens after storm"


def test_a_rejected_claim_stays_gone_after_the_article_is_imported_again(desk, client, folder):
    claim = Claim.objects.public().statements().earliest("start")
    statements = Claim.objects.public().statements().count()
    desk.post(address("claim", "decide", claim.pk, "reject"))
    for _ in range(2):
        assert Claim.objects.public().statements().count() == statements - 1
        assert client.get(claim.get_absolute_url()).status_code == 410
        read_again(folder)


def test_a_rejected_name_stays_gone_after_the_article_is_imported_again(desk, client, folder):
    figure = Figure.objects.get(name="Tomas Berg")
    desk.post(address("person", "decide", figure.pk, "reject"))
    read_again(folder)
    assert not Figure.objects.public().filter(name="Tomas Berg").exists()
    assert client.get(figure.get_absolute_url()).status_code == 410


def test_a_corrected_date_and_headline_stand_after_the_article_is_imported_again(desk, folder):
    article = Article.objects.get()
    save(
        desk,
        "article",
        article.pk,
        headline="Harbour reopens",
        published="2024-10-17",
        published_precision="day",
        published_basis="outside",
    )
    read_again(folder)
    again = Article.objects.get()
    assert (again.headline, again.published_iso, again.published_basis) == (
        "Harbour reopens",
        "2024-10-17",
        "outside",
    )


def test_a_renamed_person_is_found_again_by_the_next_import(desk, folder):
    figure = Figure.objects.get(name="Tomas Berg")
    people = Figure.objects.count()
    save(desk, "person", figure.pk, name="Tomáš Bergh")
    read_again(folder)
    assert Figure.objects.get(pk=figure.pk).name == "Tomáš Bergh"
    assert Figure.objects.count() == people
    assert Claim.objects.filter(speaker=figure).exists()


def test_an_import_leaves_what_somebody_checked(desk, folder):
    article = make_article()
    claim = Claim.objects.public().statements().earliest("start")
    desk.post(address("claim", "decide", claim.pk, "check"))
    read_again(folder)
    assert Claim.objects.get(pk=claim.pk).review == Review.CHECKED
    assert Article.objects.filter(pk=article.pk).exists()


def test_corrections_in_the_five_articles_stand_after_the_seeds_are_imported_again(desk, client):
    call_command("import_seeds", verbosity=0)
    mira = make_person("Mira Holm")
    joint = Claim.objects.exclude(said_with=None).earliest("pk")
    inferred = Claim.objects.exclude(antecedent="").exclude(pk=joint.pk).earliest("pk")
    false = Claim.objects.statements().exclude(pk__in=[joint.pk, inferred.pk]).latest("pk")
    for claim in (joint, inferred):
        assert save(desk, "claim", claim.pk, speaker=mira.pk).status_code == 302
    desk.post(address("claim", "decide", false.pk, "reject"))
    before = set(Claim.objects.values_list("pk", "speaker", "review"))
    Article.objects.update(extracted_with="")
    call_command("import_seeds", verbosity=0)
    assert set(Claim.objects.values_list("pk", "speaker", "review")) == before
    assert set(Claim.objects.filter(speaker=mira)) == {joint, inferred}
    assert client.get(inferred.get_absolute_url()).status_code == 200
    assert client.get(false.get_absolute_url()).status_code == 410
    assert "Mira Holm" in client.get(joint.said_with.get_absolute_url()).content.decode()
