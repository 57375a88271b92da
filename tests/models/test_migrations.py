"""The tables can be made, and unmade, with records in them."""

from tests.processes import finish


def test_migrations_go_back_to_nothing_and_forward_again(manage):
    finish(manage("import_seeds"))
    finish(manage("migrate", "articles", "zero"))
    finish(manage("migrate"))
    (line,) = finish(manage("import_seeds"))
    assert line.startswith("5 created")
