"""How readers say that something is wrong, or is said about them; where a hole is told of."""

from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.utils import timezone

from tests.factories import make_article, make_claim, make_person
from tests.pages.words import words

MAIL, PAGE = "mailto:desk@archive.example", "https://archive.example/write"


@pytest.fixture
def places(db):
    """Each page that speaks of somebody → the address to quote."""
    article = make_article(
        "She said “the port was open”.", headline="Dara Ivanova", outlet="Herald"
    )
    person = make_person("Dara Ivanova")
    claim = make_claim("the port was open", person, article)
    return {
        claim.get_absolute_url(): f"/claims/{claim.pk}/",
        article.get_absolute_url(): f"/articles/{article.pk}/",
        f"{article.get_absolute_url()}text/": f"/articles/{article.pk}/",
        f"{article.get_absolute_url()}as-saved/": f"/articles/{article.pk}/",
        person.get_absolute_url(): f"/people/{person.pk}/",
        article.outlet.get_absolute_url(): f"/organizations/{article.outlet.pk}/",
    }


def test_a_letter_has_the_address_without_a_name_as_its_subject(read, settings, places):
    settings.CORRECTIONS_CONTACT = MAIL
    for place, permalink in places.items():
        page = read(place)
        links = [page.select_one(f"{part} .report a")["href"] for part in ("main", "footer")]
        for link in links:
            assert link.startswith(f"{MAIL}?subject=")
            assert parse_qs(urlsplit(link).query) == {"subject": [f"http://testserver{permalink}"]}
            assert "ivanova" not in link.lower()


def test_that_address_leads_to_the_page(client, places):
    for place, permalink in places.items():
        answer = client.get(permalink)
        assert answer.status_code == 200 or place.startswith(answer["Location"])


def test_a_page_to_write_at_is_given_with_the_address_to_quote(read, settings, places):
    settings.CORRECTIONS_CONTACT = PAGE
    for place, permalink in places.items():
        report = read(place).main.select_one(".report")
        assert report.a["href"] == PAGE
        assert f"quote http://testserver{permalink}" in words(report)


def test_where_nobody_is_named_readers_are_led_to_how_to_have_it_corrected(read, settings, places):
    settings.CORRECTIONS_CONTACT = ""
    for place in places:
        report = read(place).main.select_one(".report")
        assert "Tell whoever runs this archive" in words(report)
        assert report.a["href"] == "/about/#correct"


@pytest.mark.parametrize("contact", [MAIL, PAGE, ""])
def test_every_page_says_it_at_its_foot(read, settings, places, contact):
    settings.CORRECTIONS_CONTACT = contact
    for path, status in [("/", 200), ("/claims/", 200), ("/about/", 200), ("/nothing/", 404)]:
        report = read(path, status=status).select_one("footer .report")
        assert words(report).startswith("Something wrong, or said about you?")


def test_a_page_that_is_not_there_does_not_quote_its_address(read, settings):
    settings.CORRECTIONS_CONTACT = MAIL
    page = read("/dara-ivanova/", status=404)
    assert page.select_one("footer .report a")["href"] == MAIL


def test_about_names_the_contact(read, settings):
    settings.CORRECTIONS_CONTACT = MAIL
    assert "desk@archive.example" in words(read("/about/").main)


# RFC 9116.


@pytest.mark.parametrize("contact", [MAIL, PAGE])
def test_who_finds_a_hole_is_told_whom_to_tell(client, settings, contact, db):
    settings.CORRECTIONS_CONTACT = contact
    answer = client.get("/.well-known/security.txt")
    fields = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert fields["Contact"] == contact
    assert fields["Canonical"] == "http://testserver/.well-known/security.txt"
    assert fields["Preferred-Languages"] == "en"
    left = datetime.fromisoformat(fields["Expires"]) - timezone.now()
    assert timedelta(days=30) < left < timedelta(days=365)


def test_without_a_contact_there_is_no_such_file(client, settings, db):
    settings.CORRECTIONS_CONTACT = ""
    assert client.get("/.well-known/security.txt").status_code == 404
