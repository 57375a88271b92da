"""Statements as CSV and JSON Lines: exactly the filtered ones, and nothing that a spreadsheet runs."""

import pytest

from tests.downloads import csv_rows, json_lines
from tests.factories import make_article, make_claim, make_organization, make_person
from tests.pages.words import words

pytestmark = pytest.mark.django_db


@pytest.fixture
def download(client, refreshed):
    def download(address, format="csv", **query):
        refreshed()
        response = client.get(address, None if "?" in address else {"format": format, **query})
        assert response.status_code == 200
        return response

    return download


def test_a_row_says_who_said_what_when_where_and_how_one_knows(download):
    article = make_article(
        "“the port is open,” he said.",
        headline="Port, “reopened”",
        outlet="Port Post",
        published="2024-10-17",
        published_basis="text",
        wording="translated",
    )
    make_claim(
        "the port is open",
        make_person("Łukasz Kohut"),
        article,
        speaker_printed="he",
        antecedent="an MEP from the Coalition",
        rule="pronoun",
        speaks_for=make_organization("Civic Coalition", "party"),
    )
    [row] = csv_rows(download("/claims/"))
    assert row["statement"].startswith("http://testserver/claims/")
    assert row["in_context"].startswith("http://testserver/articles/")
    assert "#claim-" in row["in_context"]
    expected = {
        "words": "the port is open",
        "how_given": "between quotation marks, in altered words",
        "speaker": "Łukasz Kohut",
        "speaker_as_printed": "he",
        "speaker_inferred": "yes",
        "inferred_from": "an MEP from the Coalition",
        "speaks_for": "Civic Coalition",
        "checked": "Found by program, not checked",
        "date": "2024-10-17",
        "date_precision": "to the day",
        "date_is": "printed 17 October 2024, said then or earlier",
        "article": "Port, “reopened”",
        "outlet": "Port Post",
        "published_basis": "worked out from the text",
        "wording": "translated",
    }
    assert {key: row[key] for key in expected} == expected
    assert row["wording_warning"]
    assert row["why_this_speaker"]


@pytest.mark.parametrize("format", ["csv", "jsonl"])
def test_a_speaker_who_is_withheld_is_in_no_file(download, format):
    make_claim("the port is open", make_person("Mira Sandoval", display="withheld"))
    response = download("/claims/", format)
    assert "Sandoval" not in b"".join(response.streaming_content).decode()


def test_joint_speakers_are_one_row_and_in_json_a_list(download):
    article = make_article("“we agree,” they said")
    first = make_claim("we agree", make_person("Ann Lee"), article)
    make_claim("we agree", make_person("Bo Diaz"), article, said_with=first)
    [row] = csv_rows(download("/claims/"))
    assert row["speaker"] == "Ann Lee; Bo Diaz"
    [line] = json_lines(download("/claims/", "jsonl"))
    assert [speaker["speaker"] for speaker in line["speakers"]] == ["Ann Lee", "Bo Diaz"]


@pytest.mark.parametrize("format", ["csv", "jsonl"])
def test_the_file_holds_exactly_the_list_in_its_order(download, read_list, format):
    ann = make_person("Ann Lee")
    for n in range(30):
        article = make_article(f"word{n} was said", published=f"2024-10-{n + 1:02}")
        make_claim(
            f"word{n}", ann if n % 3 else None, article, review="rejected" if n == 4 else "found"
        )
    query = {"speaker": ann.pk, "sort": "oldest"}
    response = download("/claims/", format, **query)
    found = csv_rows(response) if format == "csv" else json_lines(response)
    shown = read_list("/claims/", **query)
    assert len(found) == 19
    assert shown.announced == "19 statements"
    assert [head.strip("“”") for head in shown.heads] == [row["words"] for row in found]


def test_the_link_to_the_file_keeps_what_is_chosen(download, read_list):
    make_claim("the port is open", make_person())
    make_claim("the gate is shut", make_person())
    page = read_list("/claims/", q="gate")
    assert [row["words"] for row in csv_rows(download(f"/claims/{page.link('CSV')}"))] == [
        "the gate is shut"
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r="])
def test_what_a_spreadsheet_would_compute_is_neutralised(download, start):
    content = f"{start}cmd|' /C calc'!A0"
    make_claim(content, make_person("=Ann"), make_article(content))
    [row] = csv_rows(download("/claims/"))
    assert row["words"] == f"'{content}"
    assert row["speaker"] == "'=Ann"


def test_the_file_is_downloaded_and_not_indexed(download):
    make_claim()
    response = download("/claims/")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="statements.csv"'
    assert response["X-Robots-Tag"] == "noindex"
    assert list(csv_rows(response)[0])[:3] == ["statement", "in_context", "words"]


def test_the_number_of_queries_does_not_grow_with_the_file(
    download, refreshed, django_assert_max_num_queries
):
    for n in range(40):
        make_claim(f"word{n}", make_person(f"Ann Lee{n}"))
    refreshed()
    with django_assert_max_num_queries(120) as queries:
        response = download("/claims/")
        before = len(queries)
        csv_rows(response)
    assert len(queries) - before <= 7


def test_a_speaker_who_is_withheld_is_told_as_such(download):
    make_claim("the port is open", make_person("Mira Sandoval", display="withheld"))
    assert csv_rows(download("/claims/"))[0]["speaker"] == "[name withheld]"
    [statement] = json_lines(download("/claims/", "jsonl"))
    assert [one["speaker"] for one in statement["speakers"]] == ["[name withheld]"]


@pytest.mark.parametrize("printed", ["an MEP from the Coalition", "he", "the minister"])
@pytest.mark.parametrize("rule", ["editor", "description"])
def test_words_that_do_not_name_the_speaker_stand_beside_the_name_whoever_says_who_it_is(
    read, download, printed, rule
):
    kohut = make_person("Łukasz Kohut", review="checked")
    article = make_article(f"“the port is open,” {printed} said.")
    given = {"speaker_printed": printed, "speaker_kind": "described", "rule": rule}
    claim = make_claim("the port is open", kohut, article, **given)
    for page in ("/claims/", claim.get_absolute_url()):
        assert f"{printed}, read as Łukasz Kohut" in words(read(page).main).replace(" ,", ",")
    [row] = csv_rows(download("/claims/"))
    assert (row["speaker_as_printed"], row["speaker_inferred"]) == (printed, "yes")


def test_a_name_from_the_authority_list_is_not_told_as_checked_by_an_editor(download):
    for name, basis, when in (
        ("Ann Lee", "authority_list", None),
        ("Bo Diaz", "authority_list", "2025-05-03T10:00:00Z"),
        ("Cy Moor", "editor", None),
    ):
        figure = make_person(name, basis=basis, review="checked", reviewed_at=when)
        make_claim("the port is open", figure)
    assert [row["checked"] for row in csv_rows(download("/people/"))] == [
        "Checked by an editor, 3 May 2025",
        "From the authority list",
        "Checked by an editor",
    ]
