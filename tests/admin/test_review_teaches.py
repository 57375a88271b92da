"""What is decided in the review queue, the next import knows."""

import pytest
from django.core.management import call_command

from articles.models import Article, Claim, Figure, VariantName
from articles.models.review import Review
from tests.factories import make_known_organization

QUEUE = "/admin/review/"
FIRST = (
    "Harbour reopens after storm\n\n"
    "“We will not close it again this winter,” said Tomas Berg, the harbour master.\n"
)
SECOND = "Harbour closes again\n\n“Ice has come early this year, and ships wait,” said Tomas Berg on Friday.\n"
BY_ANOTHER_NAME = (
    "Harbour closes again\n\n“Ice has come early this year, and ships wait,” the Quay Guild said.\n"
)


@pytest.fixture
def bring_in(tmp_path):
    """`bring_in(name, text)`: a file comes in, with all that came in before."""

    def bring_in(name, text):
        (tmp_path / name).write_text(text)
        call_command("import_articles", str(tmp_path), verbosity=0)

    return bring_in


def judge(desk, what, record, verdict):
    desk.post(QUEUE, {"do": verdict, "what": what, "record": record.pk})


def test_a_rejected_name_stays_rejected_in_articles_that_come_later(desk, bring_in):
    bring_in("first.txt", FIRST)
    berg = Figure.objects.get(name="Tomas Berg")
    judge(desk, "figure", berg, "wrong")
    bring_in("second.txt", SECOND)
    assert Figure.objects.get(name="Tomas Berg").review == Review.REJECTED
    said = Claim.objects.get(content__contains="Ice has come")
    assert (said.speaker, said.speaker_printed) == (None, "Tomas Berg")


def test_an_accepted_name_is_known_in_articles_that_come_later(desk, bring_in):
    bring_in("first.txt", FIRST)
    berg = Figure.objects.get(name="Tomas Berg")
    judge(desk, "figure", berg, "right")
    bring_in("second.txt", SECOND.replace("Tomas Berg", "Berg"))
    assert Claim.objects.get(content__contains="Ice has come").speaker == berg


@pytest.mark.parametrize(("verdict", "is_the_union"), [("right", True), ("wrong", False)])
def test_another_form_of_a_name_is_used_once_it_is_accepted_and_never_if_not(
    desk, bring_in, verdict, is_the_union
):
    union = make_known_organization()
    form = VariantName.objects.create(figure=union, name="Quay Guild")
    judge(desk, "variantname", form, verdict)
    bring_in("later.txt", BY_ANOTHER_NAME)
    said = Claim.objects.get(content__contains="Ice has come")
    assert (said.speaker == union) is is_the_union


def test_a_place_that_names_nobody_stays_so_when_the_article_is_read_again(desk, bring_in):
    bring_in("first.txt", FIRST)
    mention = Figure.objects.get(name="Tomas Berg").mentions.first()
    judge(desk, "mention", mention, "wrong")
    Article.objects.update(extracted_with="")
    bring_in("second.txt", SECOND)
    mention.refresh_from_db()
    assert mention.review == Review.REJECTED
