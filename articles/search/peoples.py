"""Peoples and their countries: who searches for North Korea wants what is said of North Koreans."""

from articles.extraction.folding import fold_letters, fold_word
from articles.extraction.lexicon.states import all_states

# From so many letters in common on, a people is called after a name: Turkish after Turkey.
CALLED_AFTER = 3


def countries_by_people():
    """“korean” → “korea”, “ukrainians” → “ukraine”, “dutch” → “netherlands”: folded, one word each.

    Of “North Korean” only the last word differs from the country's name, and only it is here. What
    is said of the peoples of several countries (“Dominican”) is left out.
    """
    found = {}
    for state in all_states():
        for demonym in filter(is_word, state.demonyms):
            *before, people = fold_letters(demonym).split()
            country = country_of(people, names_behind(before, state))
            if country:
                found.setdefault(fold_word(people), set()).add(fold_word(country))
    return {people: countries.pop() for people, countries in found.items() if len(countries) == 1}


def names_behind(before, state):
    """The last words of a country's names that begin alike, its heading first."""
    names = [fold_letters(name).split() for name in state.names if is_word(name)]
    return [name[-1] for name in names if name[:-1] == before]


def is_word(name):
    """Not initials: folded, “US” is a pronoun."""
    return not name.isupper()


def country_of(people, names):
    """The first name that the people is called after, else the heading: Burma for Burmese."""
    called_after = [name for name in names if name[:CALLED_AFTER] == people[:CALLED_AFTER]]
    return next(iter(called_after or names), None)


COUNTRIES = countries_by_people()
