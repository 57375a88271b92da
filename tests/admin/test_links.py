"""Nobody at the desk is shown a link that is not for them, or that leads nowhere."""

from collections import deque
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from articles import editing
from tests.admin.conftest import client_of
from tests.factories import make_article, make_claim, make_known_person, make_person

HOME = "/admin/"


@pytest.fixture
def lived_in(archive, superuser):
    """The archive with records in every state that changes what a page offers, and their decisions."""
    other = make_article("The harbour is shut. Nobody may come. No ships came.")
    dara, bo, quay = archive.figure, make_known_person("Bo Diaz"), make_person("Quay Side")
    editing.merge([make_person("D. Ivanova")], dara, {}, superuser)
    make_claim("Nobody may come", bo, other)
    editing.withhold(bo, superuser, "He is a child.")
    editing.reject(make_claim("No ships came", quay, other), superuser)
    editing.reject(quay, superuser)
    editing.withdraw(make_article(), superuser, "It was made up.")
    editing.correct(archive.measure, {"name": "boats"}, superuser)
    return archive


@pytest.mark.parametrize("who", ["reviewer", "editor"])
def test_every_link_that_is_shown_opens(lived_in, who, request):
    answered, shown_on = walk(client_of(request.getfixturevalue(who)))
    refused = {where: status for where, status in answered.items() if status >= 400}
    assert {where: (status, shown_on[where]) for where, status in refused.items()} == {}
    assert len(answered) > 100


def walk(client):
    """What each page of the desk answers, as one comes to it by links; and on which page it is shown.

    A page is opened once, whatever it is asked to choose or to fill in. Pages outside the desk are
    not walked on from.
    """
    answered, shown_on, waiting = {}, {HOME: ""}, deque([HOME])
    while waiting:
        where = waiting.popleft()
        response = client.get(where, follow=where.startswith(HOME))
        path = path_of(where)
        answered[path] = response.status_code
        if response.streaming or not path.startswith(HOME):
            continue
        for link in BeautifulSoup(response.content, "lxml").select("a[href^='/']"):
            to = path_of(link["href"])
            if to not in shown_on:
                shown_on[to] = path
                waiting.append(link["href"])
    return answered, shown_on


def path_of(address):
    return urlsplit(address).path
