"""The admin's first page: what waits, the last import, the last decisions."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import editing
from tests.admin.conftest import address, client_of, page
from tests.factories import make_claim, make_person


def home(client):
    return page(client.get(reverse("admin:index")))


def waits(soup):
    return {
        link.get_text(" ", strip=True): link["href"] for link in soup.select("#what-waits li a")
    }


def test_it_counts_the_candidates_of_each_sort_and_leads_to_them(archive, desk):
    make_claim("the sea is calm")
    links = waits(home(desk))
    assert set(links) >= {
        "2 claims",
        "2 organizations",
        "1 number",
        "1 answer",
        "1 place where somebody is named",
    }
    where = address("claim", "changelist")
    assert links["2 claims"] == f"{where}?review__exact=found"
    assert len(page(desk.get(links["2 claims"])).select("#result_list tbody tr")) == 2


def test_what_was_checked_waits_no_more(archive, desk, editor):
    editing.check(archive.claim, editor)
    assert "0 claims" in waits(home(desk))


def test_it_tells_of_the_last_import_what_was_rejected_and_why(archive, desk):
    entry = {"file": "bad.txt", "outcome": "rejected", "reason": "it is empty"}
    archive.accession.counts = {"created": 1, "rejected": 1}
    archive.accession.report = [entry]
    archive.accession.save()
    told = home(desk).select_one("#last-import").get_text(" ", strip=True)
    assert "1 created, 1 rejected" in told
    assert "bad.txt: rejected, because: it is empty." in told


def test_it_tells_the_last_decisions_with_their_reasons(archive, desk, editor):
    editing.reject(archive.claim, editor, "She did not say so.")
    last = home(desk).select_one("#last-decisions li")
    assert "anna: rejected. She did not say so." in last.get_text(" ", strip=True)
    assert last.a["href"] == address("claim", "change", archive.claim.pk)


def test_it_tells_nothing_to_those_without_rights(archive, staff_without_rights):
    soup = home(client_of(staff_without_rights))
    assert not soup.select("#what-waits, #last-import, #last-decisions")


def test_it_costs_the_same_number_of_queries_however_much_waits(archive, desk, editor):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            home(desk)
        return len(asked)

    editing.check(archive.measure, editor)
    few = queries()
    for n in range(15):
        make_claim(f"ship {n} is late", make_person(f"Dara Number{n}"))
        editing.check(archive.claim, editor)
    assert queries() <= few


def test_decisions_are_told_by_the_words_of_their_records_there_and_in_their_list(
    archive, desk, editor
):
    for record in (archive.person, archive.affiliation, archive.article, archive.quantity):
        editing.check(record, editor)
    told = home(desk).select_one("#last-decisions").get_text(" ", strip=True)
    listed = page(desk.get(address("decision", "changelist"))).select_one("#result_list").get_text()
    for words in (
        "name “Dara Ivanova”",
        "role “Dara Ivanova: head”",
        f"article “{archive.article}",
        "number “",
    ):
        assert words in told and words in listed
