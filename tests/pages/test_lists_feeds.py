"""Statements and articles as Atom: what came in last, in plain text that no reader breaks on."""

import pytest
from lxml import etree

from tests.factories import make_answer, make_article, make_claim, make_known_person

pytestmark = pytest.mark.django_db

ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def feed(client, refreshed):
    def feed(place="/claims/", **query):
        refreshed()
        response = client.get(place, {"format": "atom", **query})
        assert response.status_code == 200
        assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
        assert response["X-Robots-Tag"] == "noindex"
        return etree.fromstring(response.content)

    return feed


def texts(node, path):
    return [found.text for found in node.xpath(path, namespaces=ATOM)]


def test_an_entry_says_who_said_what_where_and_whether_it_is_checked(feed):
    article = make_article(
        "“the port is open,” they said.",
        outlet="Port Post",
        published="2024-10-17",
        wording="translated",
    )
    first = make_claim("the port is open", make_known_person("Ann Lee"), article)
    make_claim("the port is open", make_known_person("Bo Diaz"), article, said_with=first)
    atom = feed()
    assert texts(atom, "//a:entry/a:author/a:name") == ["Ann Lee", "Bo Diaz"]
    assert texts(atom, "//a:entry/a:id") == [f"http://testserver/claims/{first.pk}/"]
    [content] = atom.xpath("//a:entry/a:content", namespaces=ATOM)
    assert content.get("type") == "text"
    for part in (
        "“the port is open” – Ann Lee and Bo Diaz",
        "Given between quotation marks, in altered words; printed 17 October 2024",
        "Port reopens, Port Post: http://testserver/articles/",
        "Translated: not the words that were spoken",
        "Found by program, not checked.",
    ):
        assert part in content.text


def test_an_answer_goes_with_the_statement(feed):
    claim = make_claim(
        "no", make_known_person("Ann Lee"), make_article("“no,” said Ann Lee. Bo denied it.")
    )
    make_answer(claim, "Bo denied it", make_known_person("Bo Diaz"))
    [content] = texts(feed(), "//a:content")
    assert "Bo Diaz denied it" in content


def test_the_feed_holds_what_the_list_is_narrowed_to_and_names_itself(feed):
    ann = make_claim("the port is open", make_known_person("Ann Lee"))
    make_claim("the gate is shut", make_known_person("Bo Diaz"))
    atom = feed(speaker=ann.speaker_id, sort="oldest", size=50)
    own = f"http://testserver/claims/?speaker={ann.speaker_id}&format=atom"
    assert texts(atom, "//a:entry/a:title") == ["Ann Lee: the port is open"]
    assert texts(atom, "/a:feed/a:title") == ["Statements: Ann Lee – Who Said What"]
    assert texts(atom, "/a:feed/a:id") == [own]
    assert atom.xpath("/a:feed/a:link[@rel='self']/@href", namespaces=ATOM) == [own]


def test_what_came_in_last_stands_first_and_there_is_an_end(feed):
    article = make_article(" ".join(f"word{n}" for n in range(105)))
    for n in range(105):
        make_claim(f"word{n}", None, article)
    titles = texts(feed(), "//a:entry/a:title")
    assert len(titles) == 100
    assert titles[0].endswith("word104")


def test_it_is_updated_when_a_person_last_changed_something(feed):
    moment = "2031-05-03T10:00:00+00:00"
    make_claim("no", make_known_person(), review="checked", reviewed_at=moment)
    atom = feed()
    assert texts(atom, "//a:updated") == [moment, moment]
    assert "Checked by an editor, 3 May 2031." in texts(atom, "//a:content")[0]


def test_nothing_found_is_a_feed_all_the_same(feed):
    assert texts(feed(q="zebra"), "/a:feed/a:updated") == ["1970-01-01T00:00:00+00:00"]


HOSTILE = "a\x00b\x08c\x0bd\x1fe\ufffef <b>&amp;]]>"


def test_signs_that_xml_does_not_hold_are_replaced(feed):
    content = HOSTILE.replace("\x00", "")
    article = make_article(content, headline=content, outlet=f"Post{content}")
    make_claim(content, make_known_person(f"Ann{content}"), article)
    for place in ("/claims/", "/articles/"):
        atom = feed(place)
        assert "<b>&amp;]]>" in " ".join(texts(atom, "//a:title"))


def test_a_withheld_name_is_in_no_feed(feed):
    article = make_article("“no,” said Ann Lee.")
    make_claim("no", make_known_person("Ann Lee", display="withheld"), article)
    atom = feed()
    assert texts(atom, "//a:author/a:name") == ["[name withheld]"]
    assert b"Ann" not in etree.tostring(atom)


def test_articles_are_a_feed_too(feed):
    article = make_article(outlet="Port Post", byline="Cy Roth", wording="reworded")
    make_claim("The port", None, article)
    atom = feed("/articles/")
    assert texts(atom, "//a:entry/a:title") == ["Port reopens"]
    assert texts(atom, "//a:author/a:name") == ["Cy Roth"]
    assert texts(atom, "//a:id")[1] == f"http://testserver/articles/{article.pk}/"
    [content] = texts(atom, "//a:content")
    assert "Port Post; undated; 1 statement." in content
    assert "not to be quoted as spoken" in content


@pytest.mark.parametrize("place", ["/claims/", "/articles/"])
def test_the_page_leads_to_its_feed(read_list, place):
    make_claim("the port is open", make_known_person())
    page = read_list(place, q="port", sort="oldest")
    [link] = page.page.select("link[rel=alternate]")
    assert (link["type"], link["href"]) == ("application/atom+xml", "?q=port&format=atom")
