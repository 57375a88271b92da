"""The tables can be made, and unmade, with records in them; the groups come and go with them."""

import json

from tests.processes import finish


def test_migrations_go_back_to_nothing_and_forward_again(manage):
    finish(manage("import_seeds"))
    rights = rights_of_groups(manage)
    assert ["change_claim", "articles", "claim"] in rights["Editors"]
    assert ["view_claim", "articles", "claim"] in rights["Reviewers"]
    finish(manage("migrate", "articles", "zero"))
    assert rights_of_groups(manage) == {}
    finish(manage("migrate"))
    assert rights_of_groups(manage) == rights
    (line,) = finish(manage("import_seeds"))
    assert line.startswith("5 created")


def rights_of_groups(manage):
    (groups,) = finish(manage("dumpdata", "auth.group", "--natural-foreign", "--verbosity", "0"))
    fields = [group["fields"] for group in json.loads(groups)]
    return {group["name"]: sorted(group["permissions"]) for group in fields}
