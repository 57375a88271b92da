"""A Chromium of this machine, and a small archive for it to read."""

import os
import shutil

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import override_settings

from articles import facets, search
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


@pytest.fixture(scope="session")
def collected(settings_for_tests, tmp_path_factory):
    """The folder of static files as they are served: one stylesheet, hashed names."""
    folder = tmp_path_factory.mktemp("collected")
    with as_they_are_served(folder):
        call_command("collectstatic", interactive=False, verbosity=0)
    return folder


def as_they_are_served(folder, **others):
    storage = {"BACKEND": "newsarchive.static.OneStylesheetStorage"}
    storages = {**settings.STORAGES, "staticfiles": storage}
    return override_settings(STORAGES=storages, STATIC_ROOT=folder, **others)


@pytest.fixture
def served(collected):
    """The test server serves what the finders find; for one test, and not for those after it."""
    with as_they_are_served(collected, STATICFILES_DIRS=[collected]):
        yield


@pytest.fixture
def visit(chromium, served, live_server):
    """`visit(paths, **how)` yields each page as it is loaded, with what went wrong and what it cost."""
    contexts = []

    def visit(paths, cookies=(), **how):
        context = chromium.new_context(**how)
        contexts.append(context)
        context.add_cookies([{**cookie, "url": live_server.url} for cookie in cookies])
        page, visit = context.new_page(), Visit(live_server.url)
        page.on("console", lambda message: visit.faults.append(message.text))
        page.on("pageerror", lambda error: visit.faults.append(str(error)))
        page.on("requestfailed", visit.fails)
        page.on("request", visit.asks)
        page.on("requestfinished", visit.answered)
        for path in paths:
            visit.begin()
            page.goto(live_server.url + path)
            yield path, page, visit

    yield visit
    for context in contexts:
        context.close()


@pytest.fixture
def as_editor(admin_client):
    """The cookies of somebody who is signed in at the desk."""
    cookie = admin_client.cookies["sessionid"]
    return [{"name": "sessionid", "value": cookie.value}]


class Visit:
    """What happens while a page loads: the requests that it makes, and what goes wrong."""

    def __init__(self, home):
        self.home, self.faults, self.requests = home, [], []

    def begin(self):
        self.faults.clear()
        self.requests.clear()

    def asks(self, request):
        if not request.url.startswith((self.home, "data:")):
            self.faults.append(f"asks {request.url}")

    def answered(self, request):
        self.requests.append(request)

    def fails(self, request):
        """What did not load, but for what was still under way when the page was left."""
        if request.failure != "net::ERR_ABORTED":
            self.faults.append(f"fails {request.url}")

    @property
    def bytes(self):
        """What came over the wire, without headers."""
        return sum(request.sizes()["responseBodySize"] for request in self.requests)


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
    person = make_person("Dara Ivanova", review="checked")
    make_mention(person, article, "Ivanova")
    claim = make_claim(
        LONG_WORD, person, article, speaker_printed="she", rule="pronoun", review="checked"
    )
    measure = make_measure()
    make_quantity(article=article, claim=claim, measure=measure, unit="troops")
    refresh()
    pages = ["/", "/about/", "/articles/", "/claims/", "/people/", "/organizations/", "/numbers/"]
    states = ["/claims/?kind=direct", "/claims/?all=speaker", "/claims/?q=nothingofthesort"]
    records = [article, claim, person, article.outlet, measure]
    return [*pages, *states, *(record.get_absolute_url() for record in records), "/nothing/"]


def refresh():
    articles = list(Article.objects.values_list("pk", flat=True))
    facets.refresh(articles)
    search.refresh(articles)
