"""How long pages of lists take, beside the best SQL that is known for the same numbers.

    python -m tests.benchmarks.lists [--rounds NUMBER] [--alone]

It asks the archive in DATA_DIR (or DATABASE_URL) for each page in this process and runs the statements in
turn with it, so that a busy machine slows both; searches are forgotten before each page. It prints
medians in milliseconds, by the clock and of a processor, and the page's as a multiple of the statements',
which are left out with --alone: of a million articles they take minutes. Before that each page is asked
for once, which reads what it needs of the index; what that took, and the memory then, stands first.
"""

import argparse
import os
import resource
import statistics
import sys
import time

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsarchive.settings")
django.setup()

from django.db import connection  # noqa: E402 - Django wants to be set up first
from django.db.models import Count  # noqa: E402
from django.test import Client  # noqa: E402

from articles import facets  # noqa: E402
from articles.facets.found import searched  # noqa: E402
from articles.filters import ArticleFilter  # noqa: E402
from articles.models import Article, Claim, FacetPair, Organization, Person  # noqa: E402
from tests.benchmarks.spending import spent  # noqa: E402

QUOTED, MENTIONED = 11, 12
WORDS = {"a common word": "government", "a rare word": "lighthouse"}
# The values of a facet among the articles of another: a join of the covering indexes, in this order.
AMONG = (
    "SELECT two.value, COUNT(*) AS n FROM articles_facetpair one CROSS JOIN articles_facetpair two "
    "WHERE one.facet = %s AND one.value = %s AND two.article = one.record AND two.facet = %s "
    "GROUP BY two.value ORDER BY n DESC LIMIT 11"
)
ALL = "SELECT value, COUNT(*) AS n FROM articles_facetpair WHERE facet = %s GROUP BY value ORDER BY n DESC LIMIT 11"


def most(facet):
    """The value that most articles have."""
    rows = FacetPair.objects.filter(facet=facet).values("value").annotate(n=Count("record"))
    return rows.order_by("-n", "value").first()["value"]


def body_beside(speaker):
    """The organization that most articles with the speaker name."""
    filterset = ArticleFilter({"quoted": [str(speaker)]})
    named = facets.counts(filterset, "mentioned")
    bodies = Organization.objects.filter(pk__in=[pk for pk in named if pk])
    return max(bodies.values_list("pk", flat=True), key=named.get)


def quoted_about(times):
    """(a person with about so many claims, how many these are)."""
    people = Claim.objects.filter(speaker__kind="person", speaker__merged_into=None)
    rows = people.order_by().values("speaker").annotate(n=Count("pk"))
    nearest = min(rows, key=lambda row: (abs(row["n"] - times), row["speaker"]))
    return Person.objects.get(pk=nearest["speaker"]), nearest["n"]


def pages():
    """(what, address, statements with their parameters)."""
    speaker = most(QUOTED)
    years = {year: n for year, n in facets.counts(ArticleFilter(), "year").items() if year}
    year = max(years, key=years.get)
    last = (Article.objects.public().count() - 1) // 20 + 1
    of_all = [(ALL, [QUOTED]), (ALL, [MENTIONED])]
    of_speaker = [(AMONG, [QUOTED, speaker, QUOTED]), (AMONG, [QUOTED, speaker, MENTIONED])]
    yield "all articles", "/articles/", of_all
    yield "the last page of them", f"/articles/?page={last}", of_all
    yield "a popular speaker", f"/articles/?quoted={speaker}", of_speaker
    yield "the same and a year", f"/articles/?quoted={speaker}&year={year}", of_speaker
    beside = f"quoted={speaker}&mentioned={body_beside(speaker)}"
    yield "speaker, organization and year", f"/articles/?{beside}&year={year}", of_speaker
    yield "a year", f"/articles/?year={year}", of_all
    for what, words in WORDS.items():
        yield what, f"/articles/?q={words}", []
    yield "a common word and the speaker", f"/articles/?q=government&quoted={speaker}", []
    person, claims = quoted_about(5_000)
    yield f"a person with {claims:,} claims", person.get_absolute_url(), []
    yield "a constant page", "/robots.txt", []


def run(statements):
    with connection.cursor() as cursor:
        for sql, parameters in statements:
            cursor.execute(sql, parameters)
            cursor.fetchall()


def took(work):
    """Milliseconds by the clock, and of a processor."""
    began, worked = time.perf_counter(), spent()
    work()
    return 1000 * (time.perf_counter() - began), 1000 * (spent() - worked)


def medians(times):
    return [statistics.median(some) for some in zip(*times, strict=True)]


def ask(client, address, **headers):
    searched.cache_clear()
    answer = client.get(address, headers={"host": "localhost", **headers})
    if answer.status_code not in (200, 304):
        sys.exit(f"{address} answers {answer.status_code}")
    return answer


def validators(client, known):
    return {address: ask(client, address).get("ETag", "") for _, address, _ in known}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--alone", action="store_true")
    given = parser.parse_args()
    client, known = Client(), list(pages())
    etags = {}
    clock, worked = took(lambda: etags.update(validators(client, known)))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{clock:8.0f} ms, {worked:6.0f} of a processor  each page once; {memory:,.0f} MB")
    times = {address: ([], [], []) for _, address, _ in known}
    if given.alone:
        known = [(what, address, []) for what, address, _ in known]
    for _ in range(given.rounds):
        for _, address, statements in known:
            page, sql, again = times[address]
            page.append(took(lambda address=address: ask(client, address)))
            sql.append(took(lambda statements=statements: run(statements)))
            validator = {"if-none-match": etags[address]}
            again.append(took(lambda a=address, v=validator: ask(client, a, **v)))
    for what, address, statements in known:
        (page, worked), (sql, _), (again, _) = map(medians, times[address])
        ratio = f"{page / sql:6.2f} of SQL {sql:7.1f} ms" if statements else " " * 24
        first = f"{page:8.1f} ms, {worked:6.1f} of a processor"
        print(f"{first}  {ratio}  unchanged {again:5.1f} ms  {what}")


if __name__ == "__main__":
    main()
