"""How long the lists, searches, completions and forms of the admin take, and how many queries.

    python -m tests.benchmarks.admin [--limit MILLISECONDS]

It looks at the archive in DATA_DIR (or DATABASE_URL) as a superuser who is gone again afterwards, asks for
each page ROUNDS times, and tells the median. Where one takes longer than the limit, it ends with 1.
"""

import argparse
import os
import statistics
import sys
import time

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsarchive.settings")
django.setup()

from django.contrib import admin  # noqa: E402 - Django wants to be set up first
from django.contrib.auth import get_user_model  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402

ROUNDS = 3
COMPLETED = (
    *(("claim", "speaker"), ("claim", "article"), ("claim", "within"), ("quantity", "measure")),
    *(("answer", "answered"), ("mention", "figure"), ("article", "outlet")),
)


def pages():
    """(what, address, parameters) of all that is asked for."""
    yield "first page", reverse("admin:index"), {}
    for model, lists in admin.site._registry.items():
        if model._meta.app_label != "articles":
            continue
        name = model._meta.model_name
        address = reverse(f"admin:articles_{name}_changelist")
        yield f"{name} list", address, {}
        record = in_the_middle(model)
        if record is None:
            continue
        if lists.search_fields:
            yield f"{name} search", address, {"q": words_of(record)}
        if hasattr(model, "review"):
            yield f"{name} filter", address, {"review__exact": "found"}
            yield f"{name} filter, nothing", address, {"review__exact": "rejected"}
        yield f"{name} form", reverse(f"admin:articles_{name}_change", args=[record.pk]), {}
    for model, field in COMPLETED:
        asked = {"app_label": "articles", "model_name": model, "field_name": field, "term": "port"}
        yield f"{model}.{field} completed", reverse("admin:autocomplete"), asked


def in_the_middle(model):
    records = model._base_manager.order_by("pk")
    last = records.values_list("pk", flat=True).last()
    return records.filter(pk__gte=last // 2).first() if last else None


def words_of(record):
    return " ".join(str(record).split()[:2])


def measured(client, address, parameters):
    """(milliseconds, queries), the median of a few."""
    took = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        response = client.get(address, parameters, HTTP_HOST="localhost", follow=True)
        took.append(1000 * (time.perf_counter() - begin))
        if response.status_code != 200:
            sys.exit(f"{address} answers {response.status_code}")
    with CaptureQueriesContext(connection) as queries:
        client.get(address, parameters, HTTP_HOST="localhost", follow=True)
    return statistics.median(took), len(queries)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--limit", type=int, default=300)
    limit = parser.parse_args().limit
    too_slow = 0
    with transaction.atomic():
        client = Client()
        client.force_login(get_user_model().objects.create_superuser("of the benchmark"))
        for what, address, parameters in pages():
            took, queries = measured(client, address, parameters)
            too_slow += took > limit
            print(f"{took:7.0f} ms {queries:4} queries  {what}{'  TOO SLOW' * (took > limit)}")
        transaction.set_rollback(True)
    sys.exit(1 if too_slow else 0)


if __name__ == "__main__":
    main()
