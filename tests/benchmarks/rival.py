"""The articles of the archive as somebody would keep them who browses them with Datasette, and the
pairs of facet and article as one would keep them to count facets by SQL alone: one SQLite file.
"""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlencode

from articles import facets
from articles.facets import pairs
from articles.filters import ArticleFilter, ClaimFilter
from articles.models import Article, Figure
from tests.benchmarks.serving import asking, free_port

TABLES = """
    CREATE TABLE articles (
        id INTEGER PRIMARY KEY, title TEXT, deck TEXT, outlet TEXT, published TEXT, year INTEGER,
        month TEXT, url TEXT, statements INTEGER, text TEXT, speakers TEXT, organizations TEXT
    );
    CREATE TABLE name (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE facet (
        facet TEXT, value, article INTEGER, PRIMARY KEY (facet, value, article)
    ) WITHOUT ROWID;
"""
AFTERWARDS = """
    CREATE INDEX facet_rev ON facet (article, facet, value);
    CREATE TABLE facet_count (
        facet TEXT, value, name TEXT, n INTEGER, PRIMARY KEY (facet, value)
    ) WITHOUT ROWID;
    INSERT INTO facet_count SELECT facet, value, name, COUNT(*)
        FROM facet LEFT JOIN name ON name.id = value AND facet <> 'year' GROUP BY 1, 2;
    CREATE TABLE facet_in_order AS SELECT * FROM facet_count;
    CREATE INDEX facet_most_first ON facet_in_order (facet, n DESC, value);
    CREATE TABLE total AS SELECT COUNT(*) AS n, SUM(statements) AS statements FROM articles;
    CREATE INDEX articles_outlet ON articles (outlet);
    CREATE INDEX articles_year ON articles (year);
    CREATE INDEX articles_month ON articles (month);
    CREATE INDEX articles_published ON articles (published);
    CREATE VIRTUAL TABLE articles_fts USING fts5 (title, text, content=articles, content_rowid=id);
    INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
    CREATE VIRTUAL TABLE words USING fts5vocab (articles_fts, row);
    ANALYZE;
"""
FACETS = ("quoted", "mentioned", "outlet", "year")
# As a page of articles asks: what stands on it, how many there are, the facets and the years beside it.
LISTED = (
    "SELECT id, title, deck, outlet, published, url, statements FROM articles WHERE id IN ({ids})"
)
NEWEST = "SELECT id FROM articles ORDER BY published DESC, id DESC LIMIT 20"
# Counts that were made beforehand; and those that were put in order beforehand, too.
COUNTED, IN_ORDER = "facet_count", "facet_in_order"
OF_ALL = "SELECT value, name, n FROM {table} WHERE facet = ? ORDER BY n DESC LIMIT 11"
YEARS = "SELECT value, n FROM {table} WHERE facet = 'year'"


def make(path):
    """The file, unless there is one for as many articles."""
    with closing(sqlite3.connect(path)) as file:
        number = Article.objects.public().count()
        tables = {name for (name,) in file.execute("SELECT name FROM sqlite_master")}
        if IN_ORDER in tables and file.execute("SELECT n FROM total").fetchone() == (number,):
            return
        if tables:
            sys.exit(f"{path} is of another archive, or of before; remove it, and it is made anew.")
        names = dict(Figure.objects.values_list("pk", "name"))
        found = {name: values_of(name) for name in FACETS}
        file.executescript(TABLES)
        file.executemany("INSERT INTO name VALUES (?, ?)", names.items())
        file.executemany("INSERT INTO facet VALUES (?, ?, ?)", triples(found))
        file.executemany(
            "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows(found, names)
        )
        file.executescript(AFTERWARDS)


def values_of(name):
    """Article → the values it has of a facet, as the lists of the archive know them."""
    public = ArticleFilter().ids()
    found = {}
    for some in getattr(pairs, name)(None) if hasattr(pairs, name) else made_of(name):
        for article, value in some.values_list("item", "value").distinct().iterator():
            if article in public and value is not None:
                found.setdefault(article, []).append(value)
    return found


def made_of(name):
    return ArticleFilter().filters[name].pairs_of(None)


def triples(found):
    for name, values in found.items():
        for article, some in values.items():
            for value in set(some):
                yield name, value, article


def rows(found, names):
    wanted = ("pk", "headline", "deck", "outlet", "published", "url", "text")
    statements = facets.counts(ClaimFilter(), "article")
    for pk, title, deck, outlet, day, url, text in (
        Article.objects.public().values_list(*wanted).iterator()
    ):
        people, named = ([names[one] for one in found[name].get(pk, [])] for name in FACETS[:2])
        day = day and day.isoformat()
        yield (
            *(pk, title, deck, names.get(outlet), day, day and int(day[:4]), day and day[:7], url),
            *(statements.get(pk, 0), text, json.dumps(people), json.dumps(named)),
        )


def rare_word(file):
    """A word that about sixty articles have."""
    words = "SELECT term FROM words WHERE doc BETWEEN 55 AND 65 AND term GLOB '[a-z]*' LIMIT 1"
    return file.execute(words).fetchone()[0]


def by_sql(file, chosen, table=COUNTED):
    """A page of articles with its facets by the best statements that are known; how many there are.

    `table`: which counts are taken where nothing is chosen.
    """
    if not chosen:
        ids = [pk for (pk,) in file.execute(NEWEST)]
        number, _ = file.execute("SELECT n, statements FROM total").fetchone()
        for name in FACETS[:3]:
            file.execute(OF_ALL.format(table=table), [name]).fetchall()
        file.execute(YEARS.format(table=table)).fetchall()
    else:
        hits, given = joined(chosen)
        page = f"SELECT a.id {hits} CROSS JOIN articles a ON a.id = f0.article ORDER BY a.published DESC, a.id DESC LIMIT 20"
        ids = [pk for (pk,) in file.execute(page, given)]
        (number,) = file.execute(f"SELECT COUNT(*) {hits}", given).fetchone()
        file.execute(
            f"SELECT two.facet, two.value, COUNT(*) {hits} CROSS JOIN facet two INDEXED BY facet_rev "
            "ON two.article = f0.article GROUP BY 1, 2",
            given,
        ).fetchall()
    file.execute(LISTED.format(ids=", ".join(map(str, ids)))).fetchall()
    return number


def joined(chosen):
    """The articles that have all of some values, the rarest first, and the parameters."""
    sql, given = "", []
    for place, (facet, value) in enumerate(chosen):
        if not place:
            sql = "FROM (SELECT article FROM facet WHERE facet = ? AND value = ?) f0"
        else:
            sql += f" CROSS JOIN facet f{place} ON f{place}.article = f0.article AND f{place}.facet = ? AND f{place}.value = ?"
        given += [facet, value]
    return sql, given


def address(path, words="", speaker="", organization="", year=""):
    """A page of Datasette, which names a file as it is called, with its three facets of one value each."""
    asked = [("_size", 20), ("_sort_desc", "published")]
    asked += [("_facet", name) for name in ("outlet", "year", "month")]
    asked += [("_search", words)] if words else []
    asked += [("speakers__arraycontains", speaker)] if speaker else []
    asked += [("organizations__arraycontains", organization)] if organization else []
    asked += [("year", year)] if year else []
    return f"/{Path(path).stem}/articles?{urlencode(asked)}"


@contextmanager
def served(program, path):
    """Who asks Datasette, which serves the file."""
    port = free_port()
    command = [program, "serve", path, "--port", str(port), "--setting", "suggest_facets", "off"]
    # Facets keep their limit of 200 ms, after which they are left out.
    command += ["--setting", "sql_time_limit_ms", "20000"]
    with asking(command, port, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as asked:
        yield asked
