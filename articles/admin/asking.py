"""One page on which an editor is asked before something is done that is no decision about a list."""

from django.template.response import TemplateResponse

from articles.admin.reasons import LONGEST_REASON


def ask(admin, request, *, title, said, answer, back, obj=None, **more):
    """`said`: what will happen, a sentence each. `answer`: what the button says.

    `more`: `choice` (name, label, pairs of value and words) to be made with it, `carried` pairs that
    go along, `action` where to, if not to the same page, `refused` why nothing was done, `because` what the reason is for.
    """
    context = {
        **admin.admin_site.each_context(request),
        "title": title,
        "opts": admin.opts,
        "original": obj,
        "said": said,
        "answer": answer,
        "back": back,
        "longest_reason": LONGEST_REASON,
        "media": admin.media,
        **more,
    }
    return TemplateResponse(request, "admin/ask.html", context)
