"""Every public page is made for readers, the parts of long files too."""

import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

from articles.models.readers import reader
from articles.reading import ReaderMiddleware

pytestmark = pytest.mark.django_db


class Somebody:
    is_authenticated = True


@pytest.fixture
def answer():
    def answer(path, view):
        request = RequestFactory().get(path)
        request.user = Somebody()
        return ReaderMiddleware(view)(request)

    return answer


def test_a_page_is_made_for_a_reader_and_nothing_else_is(answer):
    seen = []

    def view(request):
        seen.append(reader() is not None)
        return HttpResponse()

    answer("/claims/", view)
    answer("/admin/articles/", view)
    assert seen == [True, False]
    assert reader() is None


def test_a_file_is_made_for_a_reader_part_by_part(answer):
    def parts():
        for _ in range(2):
            yield b"1" if reader() is not None else b"0"

    response = answer("/claims/", lambda request: StreamingHttpResponse(parts()))
    body = iter(response.streaming_content)
    assert next(body) == b"1"
    assert reader() is None
    assert list(body) == [b"1"]


def test_a_cache_asks_again_before_it_shows_a_page(answer):
    response = answer("/claims/", lambda request: HttpResponse())
    assert response["Cache-Control"] == "no-cache"
    assert not response.has_header("Vary")


def test_no_cache_shares_what_depends_on_who_reads(answer):
    def view(request):
        return HttpResponse(str(reader().is_logged_in))

    assert "private" in answer("/claims/", view)["Cache-Control"]


def test_nobody_is_asked_for_a_session_who_reads_a_list(db, client, admin_client):
    assert not client.get("/claims/").has_header("Set-Cookie")
    assert "Cookie" not in client.get("/claims/").get("Vary", "")
