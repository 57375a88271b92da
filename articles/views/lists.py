"""To be built."""

from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def articles(request, **kwargs):
    return render(request, "base.html")


@require_safe
def claims(request, **kwargs):
    return render(request, "base.html")


@require_safe
def people(request, **kwargs):
    return render(request, "base.html")


@require_safe
def organizations(request, **kwargs):
    return render(request, "base.html")


@require_safe
def numbers(request, **kwargs):
    return render(request, "base.html")
