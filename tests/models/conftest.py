"""A database of a test's own, for migrations."""

from tests.processes import manage

__all__ = ["manage"]
