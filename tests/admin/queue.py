"""Working in the review queue by its page: what lies there, and the presses."""

from tests.admin.conftest import page

QUEUE = "/admin/review/"


def item(desk, **query):
    """The record that lies before an editor, as the page has it; None where nothing waits."""
    form = page(desk.get(QUEUE, query)).select_one("form.verdicts")
    return form and (
        form.select_one("[name=what]")["value"],
        int(form.select_one("[name=record]")["value"]),
    )


def press(desk, do, query="", **given):
    what, record = item(desk) or ("", "")
    return desk.post(QUEUE + query, {"do": do, "what": what, "record": record} | given)


def last(desk):
    """The form that undoes, None where there is nothing to undo."""
    return page(desk.get(QUEUE)).select_one("form.last")


def undo(desk):
    """Press “Undo”; the page that comes."""
    done = last(desk).select_one("[name=done]")["value"]
    return desk.post(QUEUE, {"do": "undo", "done": done}, follow=True)
