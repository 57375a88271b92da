"""Every page of the desk: narrow and wide, light and dark, each thing in it with a name."""

import os
from pathlib import Path

import pytest
from django.contrib import admin

from articles import editing
from articles.admin.reviewed import ReviewedAdmin
from articles.models import Decision, Figure, Merging, Splitting
from articles.models.history import states_of
from tests.admin.conftest import one_of_each
from tests.browser.conftest import refresh
from tests.browser.faults import ILLEGIBLE, MISFITS, NAMELESS, told
from tests.factories import make_claim, make_person

pytestmark = pytest.mark.browser

NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 900}
DESK = "/admin/articles"
OF_THE_SITE = ("/admin/", f"{DESK}/", "/admin/password_change/", "/admin/review/")
# Where the script of axe-core lies, for whoever has it: it looks at more than the tests here.
AXE = os.environ.get("AXE")


@pytest.fixture
def desk(transactional_db, admin_user):
    """The addresses of all kinds of pages of the desk, with something on each."""
    archive = one_of_each()
    parted = make_person("Mira Holm")
    claim = make_claim("Up to 1,200 ships may come", parted, archive.article)
    twin = make_person("Ivanova, Dara")
    figure = Figure.objects.get(pk=archive.person.pk)
    editing.merge([figure, make_person("D. Ivanova")], figure, {}, admin_user, "The same.")
    editing.split(parted, [claim], "Another Holm", admin_user, "Two of a name.")
    editing.correct(archive.claim, {"cue": "told"}, admin_user, "Cut short.")
    archive.decision = Decision.objects.latest_first().first()
    refresh()
    return [*OF_THE_SITE, *lists_and_forms(archive), *that_ask(archive), *of_figures(figure, twin)]


def lists_and_forms(archive):
    for model, lists in admin.site._registry.items():
        where, record = f"{DESK}/{model._meta.model_name}/", None
        if model._meta.app_label == "articles":
            record = getattr(archive, model._meta.model_name)
            yield where
        if record and model is not Figure:
            yield f"{where}{record.pk}/change/"
        if isinstance(lists, ReviewedAdmin) and model._meta.model_name not in (
            "article",
            "mention",
        ):
            yield f"{where}add/"
    yield f"{DESK}/claim/?q=nothingofthesort"


def that_ask(archive):
    claim, article = f"{DESK}/claim/{archive.claim.pk}", f"{DESK}/article/{archive.article.pk}"
    yield f"{claim}/history/"
    yield f"{claim}/history/{states_of(archive.claim).last().pk}/"
    yield f"{claim}/decide/reject/"
    yield f"{article}/cleaning/"
    yield f"{article}/read-again/"
    yield f"{DESK}/accession/add/"


def of_figures(figure, twin):
    people, merging, splitting = f"{DESK}/person", Merging.objects.get(), Splitting.objects.get()
    yield f"{people}/duplicates/"
    yield f"{people}/merge/?figures={figure.pk},{twin.pk}"
    yield f"{people}/merge/?figures={figure.pk}&q=ivanova"
    yield f"{people}/{figure.pk}/unmerge/{merging.pk}/"
    yield f"{people}/{splitting.figure_id}/unsplit/{splitting.pk}/"
    yield f"{people}/{figure.pk}/split/"
    yield f"{people}/{figure.pk}/turn/"


def of_ours(loading):
    """What went wrong, but for the browser's wish that forms for passwords name whose they are."""
    return [fault for fault in loading.faults if not fault.startswith("[DOM]")]


def test_every_page_fits_a_small_screen_and_a_finger_and_can_be_read(visit, desk, as_editor):
    def faults(page):
        found = page.evaluate(MISFITS) + [f"no name: {one}" for one in page.evaluate(NAMELESS)]
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found += [f"{scheme}: {one}" for one in page.evaluate(ILLEGIBLE)]
        return found

    pages = visit(desk, cookies=as_editor, viewport=NARROW)
    assert told((path, faults(page) + of_ours(loading)) for path, page, loading in pages) == {}


@pytest.mark.parametrize("path", ["claim/add/", "variantname/add/", "publicnote/add/"])
def test_a_form_with_errors_is_as_good(visit, desk, as_editor, path):
    for _, page, _ in visit([f"{DESK}/{path}"], cookies=as_editor, viewport=NARROW):
        with page.expect_navigation():
            page.evaluate(
                "const f = document.querySelector('#content-main form');"
                "f.noValidate = true; f.querySelector('[name=_save]').click()"
            )
        assert page.locator(".errornote").is_visible()
        assert page.evaluate(MISFITS) + page.evaluate(NAMELESS) + page.evaluate(ILLEGIBLE) == []


# No test of the suite where there is no such script: it would only be skipped.
if AXE:

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    @pytest.mark.parametrize("viewport", [NARROW, WIDE], ids=["narrow", "wide"])
    def test_axe_finds_no_fault(visit, desk, as_editor, scheme, viewport):
        def faults(page):
            page.add_script_tag(content=Path(AXE).read_text())
            found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
            return [(one["id"], [node["html"][:120] for node in one["nodes"][:3]]) for one in found]

        how = {"viewport": viewport, "color_scheme": scheme, "bypass_csp": True}
        pages = visit(desk, cookies=as_editor, **how)
        assert told((path, faults(page)) for path, page, _ in pages) == {}
