"""To be built."""

from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def person(request, **kwargs):
    return render(request, "base.html")


@require_safe
def organization(request, **kwargs):
    return render(request, "base.html")
