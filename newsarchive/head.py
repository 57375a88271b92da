"""Answers to HEAD: the headers of the page, and nothing of the page."""


class HeadMiddleware:
    """Empty the answer before the server, which must not send it, complains of it.

    Stands outside of all that tells the length of an answer or compresses it.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.method == "HEAD":
            if response.streaming:
                # What would have made the parts is closed with the response.
                response.streaming_content = ()
            else:
                response.content = b""
        return response
