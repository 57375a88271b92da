import pytest
from django.contrib.auth import get_user_model

pytest.register_assert_rewrite("tests.editing.sequences")


@pytest.fixture
def anna(db):
    return get_user_model().objects.create_user("anna")
