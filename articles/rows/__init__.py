"""Records as the rows of pages show them: few columns, and what stands beside them asked for together."""

from articles.rows.affiliations import confirmed_roles, printed_roles
from articles.rows.articles import ARTICLES, TEXTS, articles, with_outlets_and_notes
from articles.rows.figures import (
    figures,
    forms,
    forms_there,
    organizations_served,
    outlets,
    whole_figure,
)
from articles.rows.notes import notes_about
from articles.rows.quantities import as_said, measures, quantities, states
from articles.rows.statements import statements

__all__ = [
    "ARTICLES",
    "TEXTS",
    "articles",
    "as_said",
    "confirmed_roles",
    "figures",
    "forms",
    "forms_there",
    "measures",
    "notes_about",
    "organizations_served",
    "outlets",
    "printed_roles",
    "quantities",
    "statements",
    "states",
    "whole_figure",
    "with_outlets_and_notes",
]
