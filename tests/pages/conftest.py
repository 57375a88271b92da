"""Pages as a reader gets them: parsed, with the derived columns brought up to date first."""

import pytest
from bs4 import BeautifulSoup

from articles import facets, search, withholding
from articles.models import Article
from tests.pages.reading import ReadList


@pytest.fixture
def refreshed(db):
    def refresh():
        articles = withholding.refresh(Article.objects.values_list("pk", flat=True))
        facets.refresh(articles)
        search.refresh(articles)

    return refresh


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
    """How many queries a page costs."""

    def queries_of(place):
        refreshed()
        with django_assert_max_num_queries(40) as captured:
            client.get(place if isinstance(place, str) else place.get_absolute_url())
        return len(captured)

    return queries_of


@pytest.fixture
def read_list(read):
    return lambda place, **query: ReadList(read(place, **query))
