"""Which of a figure's names tell the search anything.

A name whose words stand in a row in another one finds nothing that this does not find: “Selen” beside
“Selen Workers Union”, or another spelling that is folded to the same words. Such a name is not kept
with what the figure stands in. So most forms that an import meets change no row: to write all
articles of a figure again costs as much as to write them, and with each form once more.
"""

from articles.search.words import folded

ARTICLE = "the "


def telling(names):
    """The names without those that others hold, in their order; of equal ones the first."""
    if len(names) == 1:
        return [without_article(names[0])]
    words = [searched(name) for name in names]
    longest = sorted(range(len(words)), key=lambda n: (-len(words[n]), n))
    kept = []
    for n in longest:
        if not any(words[n] in words[other] for other in kept):
            kept.append(n)
    return [without_article(names[n]) for n in sorted(kept)]


def tells_nothing(name, names):
    """Whether one of the other names holds its words."""
    words = searched(name)
    return any(words in searched(other) for other in names)


def searched(name):
    return f" {folded(without_article(name))} "


def without_article(name):
    """“The Selen Workers Union” and the union without “The” are one name."""
    return name[len(ARTICLE) :] if name.lower().startswith(ARTICLE) else name
