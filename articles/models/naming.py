"""Finding figures by what they are called, and by what they are."""

from django.db.models import Case, Exists, OuterRef, Q, When

from articles.extraction.folding import fold_name
from articles.models.readers import as_recorded
from articles.models.review import Review, ReviewedQuerySet

MOST_WORDS = 8
# With these words begin pronouns and descriptions, whatever names stand in them.
NO_NAMES = frozenset(
    "a an the this that these those some one i you he she it we they who my your his her its our "
    "their".split()
)


class NamedQuerySet(ReviewedQuerySet):
    """Figures by their names and variant names, blind to accents and transliteration."""

    def named_like(self, words):
        """Figures of whose names one has these words."""
        return self._each_word(words, lambda word: self._has_in_a_name(word))

    def named_or_described_as(self, words):
        """Figures each of these words names, or tells of by a role: “union head ivanova”.

        First who is called just so, then of whose names one begins so, then who is named by all words.
        """
        found = self._each_word(
            words, lambda word: self._has_in_a_name(word) | self._has_role(word)
        )
        key = fold_name(words)[:200]
        return found.order_by(self._how_likely(key), "sort_name", "pk") if key else found

    def _how_likely(self, key):
        forms = self._forms()
        called = Q(key=key) | Exists(forms.filter(key=key))
        begins = Q(key__startswith=key) | Exists(forms.filter(key__startswith=key))
        named = Q(*map(self._has_in_a_name, key.split()[:MOST_WORDS]))
        steps = enumerate((called, begins, named))
        return Case(*(When(one, then=step) for step, one in steps), default=3)

    def called(self, name):
        """Figures of whose names one is exactly this one."""
        key = fold_name(name)[:200]
        forms = self._forms().filter(key=key)
        return self.filter(as_recorded(), Q(key=key) | Exists(forms)) if key else self.none()

    def _each_word(self, words, condition):
        found, folded = self.filter(as_recorded()), fold_name(words).split()
        for word in folded[:MOST_WORDS]:
            found = found.filter(condition(word))
        return found if folded else self.none()

    def _has_in_a_name(self, word):
        return Q(key__contains=word) | Exists(self._forms().filter(key__contains=word))

    def _has_role(self, word):
        roles = self._related("affiliations").exclude(review=Review.REJECTED)
        told = Q(role__icontains=word) | Q(organization__key__contains=word)
        return Exists(roles.filter(told, person=OuterRef("pk")))

    def _forms(self):
        forms = self._related("variant_names").public()
        return forms.filter(as_recorded(), figure=OuterRef("pk"))

    def _related(self, name):
        return self.model._meta.get_field(name).related_model.objects.all()


def is_name_of_another(printed, figure):
    """Whether words are printed as a name, and not as one of this figure's.

    That is: they share no word with any of its names; or not all, and somebody else is called so.
    """
    words = _words_of_name(printed)
    own = _words_of_names(figure) if words else set()
    if not words - own:
        return False
    called = figure._meta.concrete_model.objects.public().called(printed)
    return words.isdisjoint(own) or called.exclude(pk__in=figure.root.with_merged()).exists()


def is_name(printed):
    """Whether words are printed as a name, and not as a pronoun or a description."""
    return bool(_words_of_name(printed))


def _words_of_name(printed):
    """The folded words with a capital of what is printed as a name; none of a pronoun or a description.

    “Ukraine’s president” describes: its last word has no capital.
    """
    words = printed.split()
    is_name = words and words[0].lower() not in NO_NAMES and words[-1].lower() != words[-1]
    named = [word for word in words if word.lower() != word] if is_name else []
    return {part for word in named for part in fold_name(word).split()}


def _words_of_names(figure):
    """The folded words of all names of a figure and of what was merged into it."""
    figures = figure._meta.concrete_model.objects.filter(pk__in=figure.root.with_merged())
    variants = figure._meta.get_field("variant_names").related_model.objects.public()
    keys = (
        figures.order_by()
        .values_list("key")
        .union(variants.filter(figure__in=figure.root.with_merged()).order_by().values_list("key"))
    )
    return {word for (key,) in keys for word in key.split()}
