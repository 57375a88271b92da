"""The headers that protect readers stand on every answer, whatever gives it."""

import re

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.urls import URLResolver, get_resolver

from tests.factories import make_article, make_claim, make_measure, make_person, make_quantity

pytestmark = pytest.mark.django_db

# By reference/observatory and OWASP ASVS 5, chapter 3.4; HSTS has a test of its own.
EXPECTED = {
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
FORBIDS = ("default-src", "base-uri", "frame-ancestors", "object-src")
CONVERTER = re.compile(r"<(?:(\w+):)?\w+>")
ALTERNATIVES = re.compile(r"\(\?P<\w+>([^)|]*)[^)]*\)")


def policy(response):
    parts = response.headers["Content-Security-Policy"].split("; ")
    return {part.partition(" ")[0]: part.partition(" ")[2] for part in parts}


def missing(response):
    """What an answer lacks of what every answer has."""
    wrong = [name for name, value in EXPECTED.items() if response.headers.get(name) != value]
    wrong += ["Permissions-Policy"] if "camera=()" not in response["Permissions-Policy"] else []
    rules = policy(response)
    saved_file = "sandbox" in rules
    strict = FORBIDS[:1] if saved_file else FORBIDS
    wrong += [name for name in strict if rules.get(name) != "'none'"]
    return wrong + (["unsafe"] if "unsafe" in response["Content-Security-Policy"] else [])


def addresses(patterns=None, before="/"):
    """One address of each route of the site, with the number 1 where a route wants a number."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns, route)
        else:
            yield filled(route)


def filled(route):
    route = CONVERTER.sub(lambda found: "1" if found[1] in ("int", "path") else "x", route)
    route = ALTERNATIVES.sub(lambda found: found[1].strip(".*") or "x", route)
    return route.translate({ord(letter): None for letter in "^$\\?"})


@pytest.fixture
def records():
    """One record of each kind, the first of its kind as the routes ask for."""
    article = make_article(text="“The port is open,” she said of 10,000 troops.", outlet="Herald")
    person = make_person()
    claim = make_claim("The port is open", person, article)
    measure = make_measure()
    make_quantity(article=article, claim=claim, measure=measure)
    return [article, claim, person, article.outlet, measure]


@pytest.mark.parametrize("who", ["reader", "editor"])
def test_every_route_answers_with_all_headers(client, admin_client, records, who):
    asking = client if who == "reader" else admin_client
    asking.raise_request_exception = False
    paths = [*addresses(), *(record.get_absolute_url() for record in records)]
    answers = {path: asking.get(path) for path in paths}
    assert len(paths) > 100
    assert {path: missing(answer) for path, answer in answers.items() if missing(answer)} == {}


def test_the_walk_reaches_lists_records_files_and_the_admin(records):
    paths = set(addresses())
    expected = {"/", "/claims/", "/claims/1/", "/articles/1-x/file/", "/sitemap-x.xml"}
    assert expected | {"/admin/articles/claim/1/change/", "/admin/login/"} <= paths


def test_refusals_and_failures_have_all_headers(client, records, monkeypatch):
    def fail(*anything):
        raise RuntimeError("planted")

    article = records[0]
    type(article).objects.filter(pk=article.pk).update(review="rejected")
    client.raise_request_exception = False
    statuses = {
        "/nothing/": 404,
        article.get_absolute_url(): 410,
        "/claims": 301,
        "/admin/": 302,
        "/about/": 500,
    }
    monkeypatch.setattr("articles.views.about.coverage_of", fail)
    answers = {path: client.get(path) for path in statuses}
    assert {path: answer.status_code for path, answer in answers.items()} == statuses
    assert [missing(answer) for answer in answers.values() if missing(answer)] == []


@pytest.mark.parametrize("https", [False, True])
def test_a_host_that_is_not_ours_is_refused_with_all_headers(client, settings, https):
    settings.SECURE_SSL_REDIRECT = https
    answer = client.get("/about/", headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert missing(answer) == []
    assert "evil" not in answer.text


def test_the_way_to_https_has_all_headers(client, settings):
    settings.SECURE_SSL_REDIRECT = True
    answer = client.get("/about/")
    assert (answer.status_code, answer["Location"]) == (301, "https://testserver/about/")
    assert missing(answer) == []


def test_a_form_from_elsewhere_is_refused_in_plain_words_with_all_headers():
    answer = Client(enforce_csrf_checks=True).post("/admin/login/", {})
    assert answer.status_code == 403
    assert missing(answer) == []
    assert BeautifulSoup(answer.content, "lxml").h1.text == "Please send this form once more"


def test_https_is_demanded_for_a_year(client, settings):
    settings.SECURE_HSTS_SECONDS = 31_536_000
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    header = client.get("/admin/login/", secure=True).headers["Strict-Transport-Security"]
    assert header == "max-age=31536000; includeSubDomains"


@pytest.mark.parametrize("path", ["/admin/login/", "/", "/claims/"])
def test_pages_run_no_inline_code(client, path):
    page = BeautifulSoup(client.get(path).content, "lxml")
    assert [tag for tag in page.find_all("script") if not tag.get("src")] == []
    assert page.find_all(style=True) == page.find_all("style") == []


@pytest.fixture
def stylesheet(settings, tmp_path):
    """The answer to the request for the one stylesheet, collected as it is when served."""
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "newsarchive.static.OneStylesheetStorage"},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    [path] = [path for path in tmp_path.glob("css/site.*.css") if len(path.suffixes) == 2]
    answer = Client().get(f"/static/css/{path.name}", headers={"accept-encoding": "gzip"})
    yield answer
    answer.close()


def test_static_files_are_kept_by_browsers_compressed_and_for_this_archive_alone(stylesheet):
    assert stylesheet.status_code == 200
    assert missing(stylesheet) == []
    assert {"immutable", "public"} <= set(stylesheet["Cache-Control"].split(", "))
    assert stylesheet["Content-Encoding"] == "gzip"
    assert "Access-Control-Allow-Origin" not in stylesheet


def test_pages_are_compressed_for_who_can_read_them_so(client):
    answer = client.get("/about/", headers={"accept-encoding": "gzip"})
    assert answer["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in answer["Vary"]
    assert "Content-Encoding" not in client.get("/about/").headers


def test_the_policy_lets_nothing_in_from_elsewhere():
    allowed = {value for values in settings.SECURE_CSP.values() for value in values}
    assert allowed == {"'none'", "'self'", "data:"}
