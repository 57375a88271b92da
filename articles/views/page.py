"""Pages that are the same but for the texts on them: their template is rendered once for all of these."""

from django.conf import settings
from django.http import HttpResponse

from articles.filling import Fixed, fill, flat
from articles.views.frame import permalink, state


def page(request, template, data):
    """A page made of plain data: dictionaries, lists, and what is `shown` as such.

    Markup is given as it is, texts are escaped. What a template does more with a text than put it
    somewhere, it may do with a `Fixed` one, which few pages differ in.
    """
    address = request.build_absolute_uri
    frame = {
        "request": {
            "path": Fixed(request.path),
            "scheme": Fixed(request.scheme),
            "get_host": Fixed(request.get_host()),
            "build_absolute_uri": address(),
        },
        "canonical": address(request.path),
        "permalink": Fixed(permalink(request)),
        "archive_state": state(),
        # No template asks for these as texts: its tags do.
        "settings": [Fixed(settings.ARCHIVE_NAME), Fixed(settings.CORRECTIONS_CONTACT)],
    }
    return HttpResponse(fill(template, flat(frame | data)))
