"""One page on which an editor is asked before something is done that is no decision about a list."""

from articles.admin.reasons import LONGEST_REASON


def ask(admin, request, *, title, said, answer, back, obj=None, **more):
    """`said`: what will happen, a sentence each. `answer`: what the button says.

    `more`: `choice` (name, label, pairs of value and words) to be made with it, `carried` pairs that
    go along, `action` where to, if not to the same page, `refused` why nothing was done, `because` what the reason is for.
    """
    return admin.page(
        request,
        "admin/ask.html",
        title,
        obj,
        said=said,
        answer=answer,
        back=back,
        longest_reason=LONGEST_REASON,
        **more,
    )
