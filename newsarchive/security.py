"""The content security policy and its companions, on every answer."""

from django.conf import settings

OTHER_HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


class ContentSecurityPolicyMiddleware:
    """Send `SECURE_CSP`: a page of the archive loads nothing from elsewhere and runs no inline code."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.policy = "; ".join(
            f"{directive} {' '.join(values)}" for directive, values in settings.SECURE_CSP.items()
        )

    def __call__(self, request):
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", self.policy)
        for name, value in OTHER_HEADERS.items():
            response.headers.setdefault(name, value)
        return response
