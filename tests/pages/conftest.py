"""Pages as a reader gets them: parsed, with the derived columns brought up to date first."""

import re

import pytest
from bs4 import BeautifulSoup
from django.db import connection

from articles import facets, search, withholding
from articles.models import Article
from tests.pages.reading import ReadList

WRITES = re.compile(r"\b(INSERT|UPDATE|DELETE)\b")


class Writes:
    """Whether anything was written, as seen by each statement on its way to the database."""

    def __init__(self):
        self.any = True

    def __call__(self, execute, sql, params, many, context):
        self.any = self.any or bool(WRITES.search(sql))
        return execute(sql, params, many, context)


@pytest.fixture
def refreshed(db):
    """Bring the derived columns up to date; where nothing was written since, they are."""
    writes = Writes()

    def refresh():
        if writes.any:
            articles = withholding.refresh(Article.objects.values_list("pk", flat=True))
            facets.refresh(articles)
            search.refresh(articles)
            writes.any = False

    with connection.execute_wrapper(writes):
        yield refresh


@pytest.fixture
def read(client, refreshed):
    """`read(record or path)`: the page, parsed; `status` is what the address should answer."""

    def read(place, status=200, **query):
        refreshed()
        path = place if isinstance(place, str) else place.get_absolute_url()
        response = client.get(path, query)
        assert response.status_code == status, f"{path} answers {response.status_code}"
        return BeautifulSoup(response.content, "lxml")

    return read


@pytest.fixture
def queries_of(client, refreshed, django_assert_max_num_queries):
    """How many queries a page costs, by a process that has read the index of facets."""

    def queries_of(place):
        refreshed()
        address = place if isinstance(place, str) else place.get_absolute_url()
        client.get(address)
        with django_assert_max_num_queries(40) as captured:
            client.get(address)
        return len(captured)

    return queries_of


@pytest.fixture
def read_list(read):
    return lambda place, **query: ReadList(read(place, **query))
