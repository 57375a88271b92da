"""The content security policy and its companions, on every answer.

Django's own middleware sets some of these too, but not on what is refused before it has its turn:
a host that is not served, a redirect to HTTPS. This one stands in front of all others.
"""

from django.conf import settings

# What a page may not use; names that browsers know, as they complain of others.
NOT_USED = (
    *("accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen"),
    *("geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment"),
    *("picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "usb"),
    "xr-spatial-tracking",
)


class SecurityHeadersMiddleware:
    """Send `SECURE_CSP`: a page loads nothing from elsewhere and runs no inline code; and what goes with it."""

    def __init__(self, get_response):
        self.get_response = get_response
        policy = "; ".join(
            f"{directive} {' '.join(values)}" for directive, values in settings.SECURE_CSP.items()
        )
        self.headers = {
            "Content-Security-Policy": policy,
            "Cross-Origin-Embedder-Policy": "require-corp",
            "Cross-Origin-Opener-Policy": settings.SECURE_CROSS_ORIGIN_OPENER_POLICY,
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": ", ".join(f"{feature}=()" for feature in NOT_USED),
            "Referrer-Policy": settings.SECURE_REFERRER_POLICY,
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": settings.X_FRAME_OPTIONS,
            # What is taken back is taken out of caches too: they ask again each time.
            "Cache-Control": "no-cache",
        }

    def __call__(self, request):
        response = self.get_response(request)
        for name, value in self.headers.items():
            response.headers.setdefault(name, value)
        return response
