"""The walk reaches everything, and sees what is planted in it."""

import json
import zlib

import pytest

from tests.factories import make_article, make_claim, make_person
from tests.walks.leaks import Names, Words
from tests.walks.walker import Answer, public_routes, walk

NAMES = Names(("Mirela Castellán",), ("Castellán",), ("tomas castellan",))


def answer(body="", address="/", media_type="text/html", **headers):
    body = body if isinstance(body, bytes) else body.encode()
    kept = (("Content-Type", media_type), *headers.items())
    return Answer(address, 200, kept, zlib.compress(body))


@pytest.mark.parametrize(
    "body",
    [
        "<p>Mirela Castellan</p>",
        "<p>MIRELA\n  CASTELLÁN</p>",
        "<p>Mirela <mark>Castell</mark>&aacute;n</p>",
        "<p>Mirela Castell&#225;n</p>",
        '<a href="/people/3-mirela-castellan/">she</a>',
        '<a href="/claims/?about=Mirela%20Castell%C3%A1n">she</a>',
        '<meta content="mirelacastellan">',
        "<p>as Castellan’s office said</p>",
        "<p>Castellan, M.</p>",
        "<p>Mirela Castella\u0301n</p>",
    ],
)
def test_a_name_is_seen_however_it_is_written_in_a_page(body):
    assert list(NAMES.leaks([answer(body)]))


def test_a_name_is_seen_in_redirects_headers_and_files():
    assert list(NAMES.leaks([answer(Location="/people/3-mirela-castellan/")]))
    assert list(NAMES.leaks([answer(ETag='"mirela-castellan"')]))
    name = json.dumps({"by": "Mirela\nCastellán"})
    assert list(NAMES.leaks([answer(name, media_type="application/json")]))


def test_who_only_shares_the_family_name_is_left_alone():
    assert not list(NAMES.leaks([answer("<p>Tomas <mark>Castellan</mark> spoke</p>")]))


def test_what_a_reader_looks_for_is_not_taken_for_an_answer():
    echoed = '<input value="cASTELLAN"><a href="?q=cASTELLAN&amp;page=2">2</a>“cASTELLAN”'
    assert not list(NAMES.leaks([answer(echoed, "/claims/?q=cASTELLAN")]))
    assert list(NAMES.leaks([answer(echoed + " Castellan", "/claims/?q=cASTELLAN")]))


def test_six_words_in_a_row_are_seen_and_five_are_not():
    words = Words(["The crew opened the valves themselves that night"], ["valves themselves"])
    assert list(words.leaks([answer("<p>The <b>crew</b> opened the valves\nthemselves.</p>")]))
    assert not list(words.leaks([answer("<p>The crew opened the valves on their own</p>")]))


def test_words_that_stand_elsewhere_too_belong_to_nobody():
    text = "The crew opened the valves themselves that night"
    assert not list(Words([text], [f"So: {text}."]).leaks([answer(text)]))


def test_every_route_is_walked(client, made):
    walked = walk(client, words=["port"])
    assert {route.name for route in public_routes()} - walked.routes == set()
    assert walked.dead_ends == {}


def test_the_walk_follows_links_forms_feeds_files_and_the_sitemap(client, db):
    article = make_article(text="“The port is open,” she said.", outlet="Herald")
    claim = make_claim("The port is open", make_person(review="checked"), article, review="checked")
    walked = walk(client, words=["harbour"])
    page, claims = article.get_absolute_url(), "/claims/"
    expected = {
        page,
        f"/articles/{article.pk}-another-name/",
        f"{page}file/",
        f"{page}cite.bib",
        claim.get_absolute_url(),
        "/claims/?q=harbour",
        "/articles/?q=harbour",
        "/sitemap-statements.xml",
        "/claims/?all=speaker",
        *(f"{claims}?format={name}" for name in ("csv", "jsonl", "atom")),
    }
    assert expected - set(walked.answers) == set()
    assert len(set(walked.answers)) == len(walked)


def test_streamed_files_are_read_to_their_end(client, db):
    claim = make_claim("The port is open", make_person())
    walked = walk(client)
    assert claim.content in walked["/claims/?format=jsonl"].text
    assert walked["/claims/?format=jsonl"].header("Content-Encoding") == ""
