"""Every count of every value of every facet is the number of results that its link gives."""

from datetime import date

import pytest
from django.http import QueryDict

from articles import facets, search
from articles.filters import ArticleFilter, ClaimFilter, OrganizationFilter, PersonFilter
from articles.models import Article, Figure
from tests.factories import (
    make_article,
    make_claim,
    make_known_organization,
    make_known_person,
    make_measure,
    make_mention,
    make_person,
    make_quantity,
)

pytestmark = pytest.mark.django_db

TEXT = (
    "Aid will come, Ann Lee and Bo Diaz of NATO said. “the port is open,” said NATO. “we agree,” "
    "they said. Officials spoke of 10,000 troops. “no word of it” Some 300 drones."
)


@pytest.fixture
def archive(db):
    """Joint statements, repeats, merged figures, undated, rejected, withdrawn: all that counts."""
    ann, bo = make_known_person("Ann Lee"), make_known_person("Bo Diaz")
    merged = make_known_person("Anne Leigh", merged_into=ann)
    rejected_figure = make_person("Not Aname", review="rejected")
    nato = make_known_organization("NATO", "alliance")
    union = make_known_organization("Harbour Union", merged_into=nato)
    troops = make_measure()
    papers = ["Port Post", "Quay News", None]
    days = [
        {"published": "2024-10-17"},
        {"published": "2024-11-01", "published_precision": "month"},
        {"published": "2023-01-01", "published_precision": "year"},
        {},
    ]
    states = [{}, {}, {"wording": "translated"}, {"review": "rejected"}]
    states.append({"withdrawn_at": "2025-01-01T00:00Z"})
    for n in range(12):
        article = make_article(TEXT, f"Aid {n}", papers[n % 3], **days[n % 4], **states[n % 5])
        body = make_claim("Aid will come", [ann, merged][n % 2], article, "reported")
        make_claim("Aid", ann, article, zone="headline", repeats=body)
        make_claim("the port is open", nato if n % 2 else union, article, speaks_for=nato)
        joint = make_claim("we agree", ann, article, review="rejected" if n == 1 else "found")
        make_claim("we agree", bo, article, said_with=joint, speaks_for=nato)
        make_claim("we agree", nato, article, said_with=joint, review="checked")
        make_claim("no word of it", rejected_figure, article, speaker_printed="somebody")
        said = {"said": date(2024, 9, 3), "said_precision": "day"} if n % 2 else {}
        unnamed = make_claim("Officials", None, article, "reported", **said)
        make_quantity("10,000", article=article, claim=unnamed, measure=troops)
        make_mention(ann, article, "Ann Lee")
        make_mention(union, article, "NATO")
    refresh()
    return ann, bo, nato


def refresh():
    articles = list(Article.objects.values_list("pk", flat=True))
    facets.refresh(articles)
    search.refresh(articles)


FILTERS = {
    "claims": ClaimFilter,
    "articles": ArticleFilter,
    "people": PersonFilter,
    "organizations": OrganizationFilter,
}


def results(kind, href):
    return FILTERS[kind](QueryDict(href.removeprefix("?"))).qs.distinct().count()


def each_link(kind, query=""):
    filterset = FILTERS[kind](QueryDict(query))
    for facet in facets.facets_of(filterset):
        for value in facet.values:
            yield facet, value


@pytest.mark.parametrize("kind", FILTERS)
def test_each_count_is_what_its_link_gives(archive, kind):
    seen = 0
    for facet, value in each_link(kind):
        assert results(kind, value.href) == value.count > 0, (facet.title, value)
        seen += 1
    assert seen > 1


STATES = {
    "claims": [
        "q=port",
        "q=lee -port",
        "kind=direct",
        "year=2024&kind=reported&kind=direct",
        "organization={nato}",
        "organization={nato}&said_by=people",
        "organization={nato}&organization={ann}&outlet=none",
        "speaker={ann}&speaker=none",
        "speaker={bo}&year=none",
        "checked=found&month=2024-10&month=none",
        "measure=1&q=officials",
    ],
    "articles": [
        "q=troops",
        "quoted={ann}&wording=translated",
        "mentioned={nato}&year=2023",
        "mentioned={nato}&named_with={ann}",
    ],
    "people": ["q=lee", "letter=d", "letter=d&q=diaz"],
    "organizations": ["type=media", "q=nato", "letter=n&type=alliance"],
}


@pytest.mark.parametrize(
    ("kind", "query"), [(kind, query) for kind in STATES for query in STATES[kind]]
)
def test_each_count_is_what_its_link_gives_under_other_choices(archive, kind, query):
    """A value that is chosen counts its own results; its link takes it off."""
    ann, bo, nato = archive
    query = query.format(ann=ann.pk, bo=bo.pk, nato=nato.pk)
    filterset = FILTERS[kind](QueryDict(query))
    for facet, value in each_link(kind, query):
        hanging = dict.fromkeys(filterset.hanging_on(facet.name))
        alone = filterset.link(**{facet.name: value.value}, **hanging)
        assert results(kind, alone) == value.count, (facet.title, value)


def labels(filterset, name):
    return {value.label: value.count for value in facets.facet(filterset, name).values}


def test_a_joint_statement_is_counted_once_under_each_of_its_speakers(archive):
    filterset = ClaimFilter(QueryDict("q=agree"))
    assert labels(filterset, "speaker") == {"Ann Lee": 7, "Bo Diaz": 8, "NATO": 8}
    assert filterset.qs.count() == 8


def test_the_claims_of_a_merged_figure_are_found_under_its_root(archive):
    ann, _, _ = archive
    merged = Figure.objects.get(merged_into=ann)
    assert "Anne Leigh" not in labels(ClaimFilter(), "speaker")
    under_root = ClaimFilter(QueryDict(f"speaker={ann.pk}")).qs
    under_merged = ClaimFilter(QueryDict(f"speaker={merged.pk}")).qs
    assert set(under_root) == set(under_merged) != set()
    assert under_root.filter(speaker=merged).exists()


def test_an_organization_counts_what_it_says_and_what_its_people_say(archive):
    _, _, nato = archive
    assert labels(ClaimFilter(), "organization") == {"NATO": 16}
    both = ClaimFilter(QueryDict(f"organization={nato.pk}"))
    assert labels(both, "said_by") == {
        "By the organization itself": 16,
        "By its people": 8,
    }
    assert "said_by" not in ClaimFilter().facets


def test_a_rejected_figure_is_no_value_and_its_claims_have_no_known_speaker(archive):
    counted = labels(ClaimFilter(), "speaker")
    assert "Not Aname" not in counted
    assert counted["No speaker known by name"] == 16


def test_a_choice_leaves_the_other_values_of_its_facet_reachable(archive):
    chosen = labels(ClaimFilter(QueryDict("kind=direct")), "kind")
    assert chosen == labels(ClaimFilter(), "kind")


def test_several_values_of_one_facet_mean_or_and_several_facets_mean_and(archive):
    def number(query):
        return ClaimFilter(QueryDict(query)).qs.count()

    assert number("kind=direct") + number("kind=reported") == number("kind=direct&kind=reported")
    assert number("kind=direct&year=2024") < min(number("kind=direct"), number("year=2024"))


def test_a_chosen_value_without_results_stays_and_its_link_takes_it_off(archive):
    _, bo, _ = archive
    filterset = ClaimFilter(QueryDict(f"speaker={bo.pk}&kind=reported&speaker=987654"))
    values = {
        value.label: value
        for value in facets.facet(filterset, "speaker").values
        if value.is_selected
    }
    assert {label: value.count for label, value in values.items()} == {
        "Bo Diaz": 0,
        "number 987654, not in the archive": 0,
    }
    assert values["Bo Diaz"].href == "?speaker=987654&kind=reported"


def test_a_long_facet_shows_the_first_ten_by_count_and_where_all_are():
    for n in range(14):
        article = make_article("the port is open")
        speaker = make_known_person(f"Speaker {n:02}")
        for _ in range(1 + (n == 13)):
            make_claim("the port", speaker, article)
    chosen = make_claim("the port", make_known_person("Zoe Last"), article).speaker
    refresh()
    filterset = ClaimFilter(QueryDict(f"speaker={chosen.pk}"))
    facet = facets.facet(filterset, "speaker")
    assert [value.label for value in facet.values] == [
        "Speaker 13",
        *[f"Speaker {n:02}" for n in range(9)],
        "Zoe Last",
    ]
    assert facet.more == f"?speaker={chosen.pk}&all=speaker"
    everything = facets.AllValues(filterset, "speaker")
    assert len(list(everything.shown(everything.called("")))) == 15


def test_names_are_asked_only_for_the_values_that_are_shown(django_assert_num_queries):
    for n in range(14):
        make_claim(speaker=make_known_person(f"Speaker {n:02}"))
    refresh()
    facets.facet(ClaimFilter(), "speaker")
    with django_assert_num_queries(2) as queries:
        facets.facet(ClaimFilter(), "speaker")
    assert str(queries[1]["sql"]).count(",") < 30


def test_at_most_fifty_values_are_taken():
    query = "&".join(f"speaker={n}" for n in range(1, 90))
    assert len(ClaimFilter(QueryDict(query)).chosen["speaker"]) == 50


@pytest.mark.sqlite
@pytest.mark.parametrize("query", ["speaker=1", "q=port", "organization=1&year=2024"])
def test_a_narrowed_list_does_not_begin_at_all_articles_that_have_no_newer_version(query):
    """SQLite took the unique index for one row and needed minutes for 5,000 articles."""
    plan = ClaimFilter(QueryDict(query)).qs.order_by().values("pk").explain()
    assert "superseded_by" not in plan
