"""A Chromium of this machine, and a small archive for it to read."""

import os
import shutil

import pytest

from articles import facets
from articles.models import Article
from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_mention,
    make_person,
    make_quantity,
)

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"


@pytest.fixture(scope="session")
def chromium():
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: the pages were not looked at in a browser")
    playwright = pytest.importorskip("playwright.sync_api")
    # Playwright's own loop makes Django think that the tests run in one.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def archive(transactional_db):
    """The addresses of every kind of page, of records that are hard to fit on a small screen."""
    text = f"Mayor Ivanova spoke. “{LONG_WORD},” she said of 10,000 troops. It was late."
    article = make_article(
        text=text,
        headline=f"{LONG_WORD}: port reopens",
        outlet="Herald",
        published="2024-10-17",
        wording="reworded",
        wording_evidence=["“in gentle of”"],
        url=f"https://herald.example/{LONG_WORD}/{LONG_WORD}",
        url_basis="the saved page",
        edits=[{"start": 67, "end": 70, "replacement": "", "rule": "footer", "by": "program"}],
    )
    person = make_person("Dara Ivanova")
    make_mention(person, article, "Ivanova")
    claim = make_claim(LONG_WORD, person, article, speaker_printed="she", rule="pronoun")
    measure = make_measure()
    make_quantity(article=article, claim=claim, measure=measure, unit="troops")
    facets.refresh(Article.objects.values_list("pk", flat=True))
    pages = ["/", "/about/", "/articles/", "/claims/", "/people/", "/organizations/", "/numbers/"]
    records = [article, claim, person, article.outlet, measure]
    return [*pages, *(record.get_absolute_url() for record in records), "/nothing/"]
