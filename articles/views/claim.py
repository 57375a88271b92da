"""To be built."""

from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def claim(request, **kwargs):
    return render(request, "base.html")
