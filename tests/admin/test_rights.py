"""Every address of the admin, and what it answers to whom; nothing changes by being looked at."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.serializers import serialize
from django.test import Client
from django.urls import URLResolver, reverse

from articles import editing
from articles.editing import history
from articles.models import Claim, Decision, Hold
from articles.models.history import states_of
from articles.models.review import Review
from tests.admin.conftest import client_of, page

LOGIN = "asked to sign in"
NEVER = (LOGIN, 403, 403, 403, 403)
SUPERUSER = (LOGIN, 403, 403, 403, 200)
EDITORS = (LOGIN, 403, 403, 200, 200)
REVIEWERS = (LOGIN, 403, 200, 200, 200)
REVIEWERS_SENT_ON = (LOGIN, 403, 302, 302, 302)
EDITORS_FIND_NOTHING = (LOGIN, 403, 403, 404, 404)
STAFF = (LOGIN, 200, 200, 200, 200)
STAFF_SENT_ON = (LOGIN, 302, 302, 302, 302)
STAFF_FIND_NOTHING = (LOGIN, 404, 404, 404, 404)
NOT_SO = (LOGIN, 405, 405, 405, 405)

# Address → what it answers when it is opened, and when an empty form is sent to it: to anonymous,
# to staff without rights, to a reviewer, to an editor, to a superuser.
SITE = {
    "index": (STAFF, STAFF),
    "app_list": ((LOGIN, 404, 200, 200, 200), (LOGIN, 404, 200, 200, 200)),
    "login": ((200, 302, 302, 302, 302), (200, 200, 200, 200, 200)),
    "logout": ((302, 405, 405, 405, 405), (302, 200, 200, 200, 200)),
    "password_change": (STAFF, STAFF),
    "password_change_done": (STAFF, NOT_SO),
    "autocomplete": (NEVER, NOT_SO),  # without the field that it is to complete
    "jsi18n": (STAFF, NOT_SO),
    "view_on_site": (STAFF_SENT_ON, STAFF_SENT_ON),
    "review": (REVIEWERS, REVIEWERS_SENT_ON),
    "anything else": (STAFF_FIND_NOTHING, STAFF_FIND_NOTHING),
}
ACCOUNTS = "changelist add change delete history".split()
CORRECTED = "article mention".split()
ENTERED = (
    "claim answer person organization variantname affiliation quantity measure publicnote".split()
)
LOOKED_AT = "capture accession decision".split()
REGROUPED = "person organization".split()
ALL = [*CORRECTED, *ENTERED, "figure", *LOOKED_AT]
TABLE = {
    **SITE,
    **{
        f"auth_{of}_{name}": (SUPERUSER, SUPERUSER) for of in ("user", "group") for name in ACCOUNTS
    },
    **{f"auth_{of}_by its number": (STAFF_SENT_ON, STAFF_SENT_ON) for of in ("user", "group")},
    "auth_user_password_change": (SUPERUSER, SUPERUSER),
    **{f"articles_{of}_changelist": (REVIEWERS, REVIEWERS) for of in ALL},
    **{f"articles_{of}_history": (REVIEWERS, REVIEWERS) for of in ALL},
    **{f"articles_{of}_export": (REVIEWERS, NOT_SO) for of in ALL},
    **{f"articles_{of}_by its number": (STAFF_SENT_ON, STAFF_SENT_ON) for of in ALL},
    **{f"articles_{of}_delete": (NEVER, NEVER) for of in ALL},
    **{f"articles_{of}_add": (EDITORS, EDITORS) for of in [*ENTERED, "figure"]},
    **{f"articles_{of}_add": (NEVER, NEVER) for of in [*CORRECTED, *LOOKED_AT]},
    **{f"articles_{of}_change": (REVIEWERS, EDITORS) for of in [*CORRECTED, *ENTERED]},
    **{f"articles_{of}_change": (REVIEWERS, NEVER) for of in LOOKED_AT},
    "articles_accession_add": (EDITORS, EDITORS),
    "articles_figure_choose": (NEVER, NOT_SO),  # as `autocomplete`
    **{f"articles_article_{name}": (EDITORS, EDITORS) for name in ("cleaning", "read_again")},
    "articles_figure_change": (REVIEWERS_SENT_ON, REVIEWERS_SENT_ON),
    **{
        f"articles_{of}_decide": (REVIEWERS, REVIEWERS_SENT_ON)
        for of in [*CORRECTED, *ENTERED, "figure"]
    },
    **{f"articles_{of}_put_back": (EDITORS, EDITORS) for of in [*CORRECTED, *ENTERED, "figure"]},
    **{
        f"articles_{of}_{name}": (EDITORS, EDITORS)
        for of in REGROUPED
        for name in ("duplicates", "split", "turn")
    },
    **{
        f"articles_{of}_{name}": (EDITORS_FIND_NOTHING, EDITORS_FIND_NOTHING)
        for of in REGROUPED
        for name in ("merge", "unmerge", "unsplit")
    },
}


def addresses(archive):
    """Name → address of each page that the admin has, with a record that is there."""
    return {
        name: f"/admin/{route.format(**arguments(name, archive))}"
        for name, route in walk(admin.site.get_urls())
    }


def walk(patterns, above=""):
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from walk(pattern.url_patterns, above + str(pattern.pattern))
        elif pattern.name == "app_list":
            yield "app_list", "articles/"
        elif pattern.name or above:
            of = "_".join(above.split("/")[:2])
            yield pattern.name or f"{of}_by its number", above + in_braces(pattern)
        else:
            yield "anything else", "no/such/page/"


def in_braces(pattern):
    """“<path:object_id>/change/” as “{object_id}/change/”."""
    route = str(pattern.pattern)
    for name, converter in pattern.pattern.converters.items():
        for kind in ("", "int:", "path:", "slug:"):
            route = route.replace(f"<{kind}{name}>", f"{{{name}}}")
        assert f"{{{name}}}" in route, converter
    return route


def arguments(name, archive):
    if name == "view_on_site":
        kind = ContentType.objects.get_for_model(Claim).pk
        return {"content_type_id": kind, "object_id": archive.claim.pk}
    model = name.split("_")[1] if "_" in name else ""
    record = getattr(archive, model, None)
    pk = record.pk if record else 0
    number = states_of(record).first().pk if name.endswith("_put_back") else 0
    return {
        "object_id": pk,
        "id": pk,
        "pk": pk,
        "decision": "check",
        "number": number,
        "merging": 0,
        "splitting": 0,
    }


@pytest.fixture
def people(staff_without_rights, reviewer, editor, superuser):
    return [staff_without_rights, reviewer, editor, superuser]


@pytest.fixture
def all_kinds(archive, people):
    """The archive with a decision, a state of each record, an account and a group."""
    history.as_found(getattr(archive, of) for of in [*CORRECTED, *ENTERED])
    editing.check(archive.measure, people[-1])
    archive.decision = Decision.objects.get()
    archive.user, archive.group = people[0], Group.objects.get(name="Reviewers")
    return archive


def answers(archive, people, method):
    """What each address answers to whom; last to who signs out there."""
    clients = [Client(), *map(client_of, people)]
    in_order = sorted(addresses(archive).items(), key=lambda pair: pair[0] == "logout")
    return {
        name: tuple(in_words(getattr(client, method)(where)) for client in clients)
        for name, where in in_order
    }


def in_words(response):
    to_login = response.status_code == 302 and response.url.startswith("/admin/login/?next=")
    return LOGIN if to_login else response.status_code


def test_the_table_names_every_address(all_kinds):
    assert set(addresses(all_kinds)) == set(TABLE)


def records():
    """All that the archive holds; what lies before whom in the review queue runs out by itself."""
    return [
        serialize("json", model._base_manager.order_by("pk"))
        for model in apps.get_app_config("articles").get_models()
        if model is not Hold
    ]


def test_each_address_opens_for_those_who_may_and_changes_nothing(all_kinds, people):
    before = records()
    found = answers(all_kinds, people, "get")
    assert found == {name: TABLE[name][0] for name in found if name in TABLE}
    values = {"confirmed": "yes", "_save": "Save", "_check": "1", "action": "reject_selected"}
    desk = client_of(people[-1])
    for where in addresses(all_kinds).values():
        desk.get(where, values)
    assert records() == before


def test_each_address_takes_a_form_from_those_who_may(all_kinds, people):
    found = answers(all_kinds, people, "post")
    assert found == {name: TABLE[name][1] for name in found if name in TABLE}


@pytest.mark.parametrize("model", ["claim", "person", "article"])
def test_reviewers_check_and_reject_and_take_nothing_else_away(archive, reviewer, model):
    record, desk = getattr(archive, model), client_of(reviewer)
    form = page(desk.get(reverse(f"admin:articles_{model}_change", args=[record.pk])))
    assert not form.select("#content-main form [name=_save], #content-main form textarea")
    ways = [link.get_text(strip=True) for link in form.select(".submit-row a[href*=decide]")]
    assert ways == ["Mark as checked …", "Reject …"]
    for link in form.select(".submit-row a[href*=decide]"):
        assert desk.post(link["href"]).status_code == 302
    record.refresh_from_db()
    assert (record.review, record.reviewed_by) == (Review.REJECTED, reviewer)
    for other in ("withhold", "withdraw"):
        where = f"/admin/articles/{model}/{record.pk}/decide/{other}/"
        assert desk.post(where, {"because": "so"}).status_code in (403, 404)


def test_what_reviewers_may_do_with_many_records_is_what_they_may_do_with_one(archive, reviewer):
    soup = page(client_of(reviewer).get(reverse("admin:articles_article_changelist")))
    offered = [option["value"] for option in soup.select("[name=action] option[value]")]
    assert [name for name in offered if name] == [
        "check_selected",
        "reject_selected",
        "restore_selected",
    ]
