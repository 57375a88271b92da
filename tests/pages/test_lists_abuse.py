"""Whatever stands in an address, a list answers."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles import facets
from articles.facets import remembering
from articles.facets.bitmaps import current
from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)

pytestmark = pytest.mark.django_db

LISTS = ["/articles/", "/claims/", "/people/", "/organizations/", "/numbers/"]
NAMES = (
    "q speaker organization said_by outlet kind speaker_kind checked year month measure article "
    "sort page all find letter format quoted mentioned named_with wording type first_publisher next "
    "size articles_with"
).split()
BAD = [
    *("\0", "a\0b", "9" * 5000, "-1", "0", "1e9", "0x10", "none", "None", "٣", "²", "%00", "'"),
    *("year=0", "0000", "99999", "2024-13", "2024-00", "0000-01", "NaN", "Infinity", "[]", "{}"),
    *('"', '""', '"a', "-", "--", "- -", '-"', "*", "a*", "NEAR(a b)", "a AND", "OR", "NOT", "^a"),
    *("tokens:a", "(", ")", "a & b | !c", "<->", ":*", "\\", "%", "_", "; DROP TABLE x", "\ud800"),
    *(
        "<script>alert(1)</script>",
        "x" * 60_000,
        "a " * 30_000,
        "\u202e",
        "\n\r\t",
        "9223372036854775808",
    ),
    *(
        "name",
        "speaker",
        "letter",
        "__class__",
        "csv",
        "jsonl",
        "atom",
        "20",
        "50",
        "1" * 18,
        "1" * 19,
    ),
]


@pytest.fixture
def archive(refreshed):
    article = make_article("“no,” said Ann Lee of NATO.", outlet="Port Post")
    ann = make_person("Ann Lee")
    claim = make_claim("no", ann, article, speaks_for=make_organization("NATO", "alliance"))
    make_mention(ann, article)
    make_quantity("10", 10, claim=make_claim("10 ships", ann), measure=make_measure())
    refreshed()
    return claim


def answer(client, place, query):
    response = client.get(place, query)
    body = b"".join(response.streaming_content) if response.streaming else response.content
    assert response.status_code == 200, (place, query)
    return body


@pytest.mark.parametrize("place", LISTS)
def test_no_value_of_any_parameter_is_an_error(client, archive, place):
    """Every parameter has the value at once; those that choose another page, by themselves.

    Lists read parameters in one way, so that each value is tried on every second list.
    """
    for value in BAD[LISTS.index(place) % 2 :: 2]:
        raw = value.encode("utf-8", "surrogatepass")
        body = answer(client, place, dict.fromkeys(set(NAMES) - {"all", "format"}, raw))
        assert b"<script>alert" not in body


@pytest.mark.parametrize("value", BAD[::3])
def test_no_value_is_an_error_on_the_page_of_all_values_or_as_a_format(client, archive, value):
    raw = value.encode("utf-8", "surrogatepass")
    answer(client, "/claims/", {"all": raw, "format": raw})
    answer(client, "/claims/", {"all": "speaker", "find": raw, "letter": raw, "page": raw})


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.sampled_from(LISTS),
    st.lists(
        st.tuples(
            st.sampled_from(NAMES),
            st.one_of(
                st.text(max_size=30), st.integers().map(str), st.sampled_from(["none", "1", "2024"])
            ),
        ),
        max_size=6,
    ),
)
def test_no_query_is_an_error(client, archive, place, pairs):
    query = {}
    for name, value in pairs:
        query.setdefault(name, []).append(value.encode("utf-8", "surrogatepass"))
    answer(client, place, query)


@pytest.mark.parametrize("place", LISTS)
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
def test_lists_are_only_read(client, place, method):
    assert getattr(client, method)(place).status_code == 405


@pytest.mark.parametrize("place", LISTS)
def test_an_empty_archive_has_lists(client, db, place):
    assert client.get(place).status_code == 200
    assert client.head(place).status_code == 200


@pytest.mark.parametrize("number", [2**31, 2**32, 2**63 - 1, 2**63, 10**30])
@pytest.mark.parametrize("place", ["articles", "claims", "people", "organizations", "numbers"])
def test_numbers_that_no_record_can_have_are_of_none(client, db, place, number):
    for path in (f"/{place}/{number}/", f"/{place}/{number}-name/"):
        assert client.get(path).status_code == 404


def test_numbers_in_addresses_take_no_memory_without_end(client, archive, monkeypatch):
    monkeypatch.setattr(remembering, "MOST_KEPT", 20)
    facets.rebuild()
    for first in range(1_000, 5_000, 50):
        query = "&".join(f"speaker={pk}" for pk in range(first, first + 50))
        assert client.get(f"/claims/?{query}").status_code == 200
    assert all(len(known) <= 100 for known in current().remembered.values())
