"""Accounts of the people who correct the archive."""

import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import transaction

EDITORS = "Editors"
REVIEWERS = "Reviewers"
# Without the letters and digits that are taken for one another.
LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


@transaction.atomic
def make_editor(name, group=EDITORS):
    """Make an editor's account, or give the one of that name a new password; returns the password.

    Who is made a reviewer is no editor any more, and the other way round. The password is kept nowhere but,
    hashed, in the account. Raises ValidationError for a name that no account can have.
    """
    accounts = get_user_model()
    accounts(username=name).clean_fields(exclude=["password"])
    password = new_password()
    editor, _ = accounts.objects.get_or_create(username=name)
    editor.set_password(password)
    editor.is_staff = editor.is_active = True
    editor.save()
    editor.groups.remove(*Group.objects.filter(name__in=(EDITORS, REVIEWERS)).exclude(name=group))
    editor.groups.add(Group.objects.get(name=group))
    return password


def new_password():
    """Four groups of five letters: about a hundred bits, and fit to be typed."""
    groups = ["".join(secrets.choice(LETTERS) for _ in range(5)) for _ in range(4)]
    return "-".join(groups)


def has_accounts():
    return get_user_model().objects.exists()
