"""To be built."""

from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def measure(request, **kwargs):
    return render(request, "base.html")
