"""Which results of a search stand first, where they are few: the same on either database.

Neither database's own rank is asked, as each has another: what the index keeps of a result is
weighed here. First comes what has more of the words in its headline, or, of a statement, in what
stands beside its words: the names of its speaker, the verb, the answers. Then what has all of them
in one run, as typed. Then it counts how often they stand there, each time less, and by how long the
result is: the weight of Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and
Beyond” (2009), section 3.4, without how rare each word is, as every result has all of them.
"""

from articles.models import ArticleSearch, ClaimSearch
from articles.models.prepared import Prepared
from articles.search.query import parse
from articles.search.words import BREAK

# How soon it stops to matter that a word comes again, and how much the length matters (as above,
# between 1.2 and 2, and between 0.5 and 0.8).
SATURATION, BY_LENGTH = 1.2, 0.75

# Of each result: its id, what the index keeps, whether it begins with a headline, and what puts it
# in the order of days.
ARTICLES = Prepared(
    lambda: ArticleSearch.objects.values_list(
        "pk", "tokens", "article__headline", "article__published_sort"
    )
)
STATEMENTS = Prepared(
    lambda: ClaimSearch.objects.values_list(
        "pk", "tokens", "claim__dated_sort", "claim__article_id", "claim__start"
    )
)


def best_articles(words, ids):
    """The ids of some articles that the words find, best first, then newest first."""
    rows = sorted(ARTICLES.rows(ids), key=lambda row: (row[3], row[0]), reverse=True)
    return ranked(
        words, [(pk, tokens, head(tokens) if title else "") for pk, tokens, title, _ in rows]
    )


def best_statements(words, ids):
    """The same of statements; those of a day by article, and in it as they stand in its text."""
    rows = sorted(STATEMENTS.rows(ids), key=lambda row: (row[4], row[0]))
    rows.sort(key=lambda row: row[2:4], reverse=True)
    return ranked(words, [(pk, tokens, behind(tokens)) for pk, tokens, *_ in rows])


def head(tokens):
    return f"{tokens.partition(BREAK)[0]} "


def behind(tokens):
    return f" {tokens.partition(BREAK)[2]}"


def ranked(words, results):
    """`results`: (id, tokens, those of them that weigh most), in the order of what weighs the same."""
    query = parse(words)
    # Sorted: sums of fractions depend on the order of what is added.
    phrases = [f" {' '.join(phrase)} " for phrase in sorted(query.telling)]
    run = f" {' '.join(token for phrase in query.wanted for token in phrase)} "
    usual = sum(len(tokens) for _, tokens, _ in results) / (len(results) or 1)

    def weight(result):
        _, tokens, most_telling = result
        length = SATURATION * (1 - BY_LENGTH + BY_LENGTH * len(tokens) / usual)
        numbers = [tokens.count(phrase) for phrase in phrases]
        return (
            -sum(phrase in most_telling for phrase in phrases),
            run not in tokens,
            -sum(number * (SATURATION + 1) / (number + length) for number in numbers),
        )

    return [pk for pk, *_ in sorted(results, key=weight)]
