"""What readers get of articles, records and figures when somebody is withheld."""

import pytest

from articles import editing, withholding
from articles.models import Article, ArticleSearch, Claim, Figure, Mention, VariantName
from articles.models.readers import NAME_WITHHELD, Reader, named_as_withheld, read_by
from articles.withholding.finding import MayStand
from articles.withholding.forms import withheld
from articles.withholding.in_articles import values_in
from articles.withholding.sought import Sought
from tests.factories import make_article, make_claim, make_mention, make_organization, make_person

TEXT = "Jane Smith spoke on Monday. “Smith is safe,” Mayor Ivo Lund said. Olga Smith left."


@pytest.fixture
def jane(db):
    return make_person("Jane Smith", review="checked")


@pytest.fixture
def article(jane):
    article = make_article(TEXT, headline="Jane Smith speaks", url="https://a.org/jane-smith")
    make_mention(jane, article)
    return article


def shown(record):
    with read_by(Reader()):
        return type(record)._base_manager.get(pk=record.pk)


def read(article):
    return named_as_withheld(shown(article).text)


def withhold(figure):
    editing.withhold(figure, None, "Harm.")


def test_an_article_that_names_the_person_withholds_the_family_name_too(jane, article):
    withhold(jane)
    assert read(article) == (
        f"{NAME_WITHHELD} spoke on Monday. “{NAME_WITHHELD} is safe,” Mayor Ivo Lund said. "
        f"Olga {NAME_WITHHELD} left."
    )
    assert len(shown(article).text) == len(TEXT)
    assert shown(article).headline == f"{NAME_WITHHELD} speaks"
    assert shown(article).url == ""
    assert Article.objects.get(pk=article.pk).text == TEXT


def test_the_longer_name_of_somebody_who_is_shown_stays(jane, article):
    olga = make_person("Olga Smith")
    mention = make_mention(olga, article)
    withhold(jane)
    assert read(article).endswith("Olga Smith left.")
    assert shown(mention).printed_as == "Olga Smith"


def test_people_withheld_one_after_the_other_are_as_all_derived_together(jane, article):
    olga = make_person("Olga Smith")
    make_mention(olga, article)
    others = [make_article("Olga Smith met Jane Smith."), make_article("Ann Smith met Jane Smith.")]
    for figure in (jane, olga):
        withhold(figure)
    editing.show([jane], None)
    withhold(jane)
    every = [article, *others]
    one_by_one = [shown(each).for_readers for each in every]
    withholding.refresh([each.pk for each in every])
    assert [shown(each).for_readers for each in every] == one_by_one
    assert read(others[0]) == f"{NAME_WITHHELD} met {NAME_WITHHELD}."


def test_a_given_name_is_one_where_it_has_a_capital(db):
    mark = make_person("Mark Roe")
    article = make_article("Mark Roe spoke. This marks a change. Mark left.")
    withhold(mark)
    assert read(article) == f"{NAME_WITHHELD} spoke. This marks a change. {NAME_WITHHELD} left."


def test_a_name_with_a_broken_letter_is_known_alone_too(db):
    lukasz = make_person("Łukasz Roe")
    article = make_article("Ċukasz Roe spoke. Letters are broken: Ċukasz. Lubasz did not speak.")
    make_mention(lukasz, article, printed_as="Ċukasz Roe")
    withhold(lukasz)
    assert read(article) == (
        f"{NAME_WITHHELD} spoke. Letters are broken: {NAME_WITHHELD}. Lubasz did not speak."
    )


def test_elsewhere_only_the_whole_name_is_withheld(jane):
    other = make_article("Smith and Wesson are no Jane\nSmith.", headline="Smiths meet")
    same_family = make_article("Ann Smith spoke.", headline="Ann Smith")
    withhold(jane)
    # The first names her, in whole, though nothing was recorded of it.
    assert read(other) == f"{NAME_WITHHELD} and Wesson are no {NAME_WITHHELD}."
    assert read(same_family) == "Ann Smith spoke."
    assert Article.objects.get(pk=same_family.pk).for_readers is None


def test_the_words_of_a_statement_follow_the_text(jane, article):
    claim = make_claim("Smith is safe", article=article, speaker=make_person("Ivo Lund"))
    hers = make_claim("spoke on Monday", article=article, speaker=jane)
    withhold(jane)
    assert shown(claim).content == f"{NAME_WITHHELD} is safe"
    assert shown(claim).speaker_printed == "Ivo Lund"
    assert shown(hers).speaker_printed == ""
    assert Claim.objects.get(pk=claim.pk).content == "Smith is safe"


def test_other_names_and_merged_records_are_withheld_with_the_person(jane):
    VariantName.objects.create(figure=jane, name="Janey Doe")
    make_person("J. S. Smyth", merged_into=jane)
    article = make_article("Janey Doe is J. S. Smyth.", headline="Port")
    withhold(jane)
    assert read(article) == f"{NAME_WITHHELD} is {NAME_WITHHELD}."


def test_records_of_others_that_hold_the_whole_name_withhold_it(jane):
    fund = make_organization("Jane Smith Fund", note="Founded for Jane Smith.")
    withhold(jane)
    assert shown(fund).name == f"{NAME_WITHHELD} Fund"
    assert shown(fund).note == f"Founded for {NAME_WITHHELD}."
    assert shown(jane).name == NAME_WITHHELD


def test_showing_the_name_again_leaves_nothing_behind(jane, article):
    fund = make_organization("Jane Smith Fund")
    make_claim("Smith is safe", article=article, speaker=jane)
    withhold(jane)
    editing.show(jane, None, "Mistaken.")
    for model in (Article, Claim, Figure, Mention, VariantName):
        assert not model.objects.filter(for_readers__isnull=False).exists()
    assert shown(fund).name == "Jane Smith Fund"


def test_showing_a_name_again_leaves_the_articles_of_others_alone(jane, article):
    mentioned = make_article("Smith spoke.", headline="Port")
    make_mention(jane, mentioned, printed_as="Smith")
    of_another = make_article("Bo Roe spoke.", headline="Port")
    for figure in (jane, make_person("Bo Roe")):
        withhold(figure)
    Figure.objects.filter(pk=jane.pk).update(display="shown")
    assert withholding.refresh(()) == {article.pk, mentioned.pk}
    assert read(mentioned) == "Smith spoke."
    assert read(of_another) == f"{NAME_WITHHELD} spoke."


def test_a_new_name_of_somebody_who_is_withheld_is_withheld_everywhere(jane):
    article = make_article("Marta Roe spoke.", headline="Port")
    withhold(jane)
    assert read(article) == "Marta Roe spoke."
    editing.correct(jane, {"name": "Marta Roe"}, None, "Married.")
    assert read(article) == f"{NAME_WITHHELD} spoke."
    # The former name stays a name of hers.
    former = make_article("Jane Smith spoke.", headline="Port")
    editing.check(former, None)
    assert read(former) == f"{NAME_WITHHELD} spoke."


def test_what_was_a_part_of_a_withheld_name_is_withheld_everywhere_once_it_is_the_whole(jane):
    article = make_article("Smyth spoke of Smith.", headline="Port")
    withhold(jane)
    assert read(article) == "Smyth spoke of Smith."
    editing.correct(jane, {"name": "Smith"}, None, "Known by one name.")
    assert read(article) == f"Smyth spoke of {NAME_WITHHELD}."


def test_names_kept_by_an_earlier_version_are_looked_for_anew(jane):
    article = make_article("Jane Smith spoke.", headline="Port")
    other = make_article("The port is open.", headline="Port")
    withhold(jane)
    kept = {"name": NAME_WITHHELD, "names": ["jane smith", "smith"]}
    Figure.objects.filter(pk=jane.pk).update(for_readers=kept)
    Article.objects.filter(pk=article.pk).update(for_readers=None)
    editing.check(other, None)
    assert read(article) == f"{NAME_WITHHELD} spoke."


def test_a_name_inside_a_cut_passage_is_withheld_and_stays_cut(jane, article):
    cut = {"start": 28, "end": len(TEXT), "replacement": "", "rule": "photo", "by": "program"}
    article.edits = [cut]
    article.save()
    withhold(jane)
    assert shown(article).edits == [
        {"start": 0, "end": 10, "replacement": NAME_WITHHELD, "rule": "withheld", "by": "archive"},
        cut,
    ]
    assert "Smith" not in shown(article).text


def test_somebody_whose_name_holds_a_withheld_one_is_not_found_by_it(jane):
    place = make_organization("The Jane Smith House")
    claim = make_claim("it is open", speaker=place)
    found = ArticleSearch.objects.filter(article=claim.article, tokens__contains=" smith ")
    editing.correct(place, {"name": "House of Jane Smith"}, None, "Its name.")
    assert found.exists()
    withhold(jane)
    assert not found.exists()
    editing.show(jane, None)
    assert found.exists()


def test_a_name_with_a_mended_letter_is_found_as_readers_see_it(jane):
    article = make_article("J?ne Smith spoke.", headline="Port")
    mended = {"start": 1, "end": 2, "replacement": "a", "rule": "broken-letter", "by": "program"}
    Article.objects.filter(pk=article.pk).update(edits=[mended])
    withhold(jane)
    assert read(article) == f"{NAME_WITHHELD} spoke."
    assert [edit["rule"] for edit in shown(article).edits] == ["withheld"]


def test_an_article_without_a_headline_begins_without_the_name(jane):
    article = make_article("Jane Smith spoke on Monday.", headline="")
    withhold(jane)
    assert shown(article).begins == f"{NAME_WITHHELD} spoke on Monday."


def test_a_pronoun_and_a_description_are_no_names(jane, article):
    make_claim("safe", article=article, speaker=jane, speaker_printed="the Ukrainian mayor")
    withhold(jane)
    assert "Mayor Ivo Lund" in read(article)


def test_articles_looked_at_closely_are_those_in_which_a_name_stands(jane, article, monkeypatch):
    """What readers get is the same as if each were looked at; each name is looked for where it may be."""
    ivo = make_person("Ivo Lund")
    rejected = make_article("Somebody spoke of the mayor.", headline="Port")
    make_claim("spoke", article=rejected, speaker=ivo, review="rejected")
    described = make_article("The mayor spoke.", headline="Port")
    told = {"said_note": "Said to Ivo Lund.", "edited_fields": ["said_note"]}
    noted = make_claim("spoke", article=described, **told)
    broken = make_article("Jane Smi-\nth, and freejanesmith.org", headline="Ivo", deck="Lund")
    nothing = make_article("Ann Smith spoke with Jane Roe and Ivo.", headline="Port")
    for figure in (jane, ivo):
        withhold(figure)
    every = [one.pk for one in (article, rejected, described, broken, nothing)]
    sought = Sought(withheld())

    def derived():
        return sorted(
            (one.model.__name__, one.pk, repr(one.value)) for one in values_in(every, sought)
        )

    soon = derived()
    monkeypatch.setattr(MayStand, "in_letters", lambda self, letters: True)
    assert derived() == soon
    assert shown(noted).said_note == f"Said to {NAME_WITHHELD}."
    assert "Smi" not in read(broken)
    assert shown(nothing).for_readers is None


def test_nobody_withheld_costs_two_queries(article, django_assert_num_queries):
    with django_assert_num_queries(2):
        assert withholding.refresh([article.pk]) == {article.pk}
