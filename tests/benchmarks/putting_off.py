"""Indexes and keys that are made when all rows are there: so PostgreSQL makes them quickest."""

from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import NamedTuple

from django.db import connection

# On which table, its name, how it is made; what foreign keys point at comes before them.
CONSTRAINTS = """
    SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid), contype = 'f'
    FROM pg_constraint
    WHERE conrelid::regclass::text LIKE 'articles\\_%' AND contype IN ('p', 'u', 'f')
    ORDER BY contype = 'f'
"""
INDEXES = """
    SELECT indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid)
    FROM pg_index
    WHERE indrelid::regclass::text LIKE 'articles\\_%'
        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
"""
WORKERS = 2
# A sort in memory is several times as fast.
MEMORY = "SET maintenance_work_mem = '1GB'"


# Words are taken apart for their index, which takes as long as all the others.
SIZES = """
    SELECT oid::regclass::text, pg_table_size(oid) FROM pg_class
    WHERE relname LIKE 'articles\\_%' AND relkind = 'r'
"""
DEAREST = "USING gin"


class Constraint(NamedTuple):
    table: str
    name: str
    rule: str
    leads_elsewhere: bool


class Index(NamedTuple):
    table: str
    name: str
    statement: str


@contextmanager
def put_off():
    """Within, PostgreSQL's tables of articles have no index and no key; behind it, all of them again.

    On SQLite they stay: it makes none of them quicker from many rows than row by row.
    """
    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(CONSTRAINTS)
        constraints = [Constraint(*row) for row in cursor.fetchall()]
        cursor.execute(INDEXES)
        indexes = [Index(*row) for row in cursor.fetchall()]
        for one in reversed(constraints):
            cursor.execute(f"ALTER TABLE {one.table} DROP CONSTRAINT {one.name}")
        for index in indexes:
            cursor.execute(f"DROP INDEX {index.name}")
    try:
        yield
    finally:
        make(constraints, indexes)


def make(constraints, indexes):
    """Table by table, two at once, the dearest first; then what leads from one to another."""
    of_table = defaultdict(list)
    for one in constraints:
        if not one.leads_elsewhere:
            of_table[one.table].append(added(one))
    for index in indexes:
        of_table[index.table].append(index.statement)
    with connection.cursor() as cursor:
        cursor.execute(SIZES)
        sizes = dict(cursor.fetchall())
    dearest_first = sorted(
        of_table, key=lambda table: (DEAREST in str(of_table[table]), sizes[table]), reverse=True
    )
    with ThreadPoolExecutor(WORKERS) as workers:
        list(workers.map(run, [of_table[table] for table in dearest_first]))
    run([added(one) for one in constraints if one.leads_elsewhere])
    # What an index holds is read from it alone once the tables are swept.
    run(["VACUUM ANALYZE"])


def added(constraint):
    return f"ALTER TABLE {constraint.table} ADD CONSTRAINT {constraint.name} {constraint.rule}"


def run(statements):
    try:
        with connection.cursor() as cursor:
            for statement in [MEMORY, *statements]:
                cursor.execute(statement)
    finally:
        connection.close()
