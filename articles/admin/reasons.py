"""Why something is decided, as the pages that ask for it have it."""

LONGEST_REASON = 1_000


def reason_in(request):
    why = request.POST.get("because", "").replace("\r\n", "\n").replace("\x00", "")
    return why[:LONGEST_REASON]
