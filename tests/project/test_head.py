"""Who asks with HEAD is told what GET would tell, and sent nothing that a server would have to throw away."""

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.http import FileResponse
from django.test import RequestFactory

from newsarchive.head import HeadMiddleware

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept_connection():
    """The transaction of a test is left alone where a request begins or ends."""
    signals = [request_started, request_finished]
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def ask(kept_connection):
    """Ask as a server does, as the client of tests empties answers by itself: (status, length, body)."""

    def ask(method, address, **headers):
        told = []
        request = RequestFactory().generic(method, address, headers=headers)
        response = WSGIHandler()(request.environ, lambda *head: told.extend(head))
        body = b"".join(response)
        response.close()
        status, head = told
        return status, dict(head).get("Content-Length"), body

    return ask


@pytest.mark.parametrize("address", ["/about/", "/nothing/", "/claims", "/claims/?format=csv"])
def test_the_answer_to_head_is_that_to_get_without_its_body(ask, address):
    *told, body = ask("GET", address)
    assert not told[0].startswith("5")
    assert ask("HEAD", address) == (*told, b"")
    assert body or told[0].startswith("301")


def test_a_refusal_has_no_body_either(ask):
    assert ask("GET", "/about/", host="evil.example")[2]
    status, _, body = ask("HEAD", "/about/", host="evil.example")
    assert (status, body) == ("400 Bad Request", b"")


def test_the_length_of_a_compressed_page_is_told(ask):
    _, length, body = ask("HEAD", "/about/", accept_encoding="gzip")
    assert 0 < int(length) < int(ask("HEAD", "/about/")[1])
    assert body == b""


def test_what_a_streamed_answer_reads_from_is_closed_unread(tmp_path):
    path = tmp_path / "saved.txt"
    path.write_text("five!")
    file = path.open("rb")
    answer = HeadMiddleware(lambda request: FileResponse(file))(RequestFactory().head("/"))
    assert (answer["Content-Length"], b"".join(answer), file.tell()) == ("5", b"", 0)
    answer.close()
    assert file.closed
