"""What people say of records as a whole, as steps; and putting a record back to one of its states."""

from articles import editing
from articles.models import Article, Claim, Figure
from articles.models.figure import Display
from articles.models.history import columns_of, states_of
from articles.models.review import Review
from tests.editing.sequences.picking import NothingThere, pick

BY_ITSELF = {"review", "reviewed_by", "reviewed_at", "withdrawn_at", "display"}


class Decisions:
    def _record(self, kind, which, **narrowed):
        return pick(self.reviewed[kind % len(self.reviewed)].objects.filter(**narrowed), which)

    def check(self, kind, which):
        record = self._record(kind, which)
        if editing.check(type(record).objects.get(pk=record.pk), self.anna):
            self.said.decided(record, Review.CHECKED)

    def reopen(self, kind, which):
        record = self._record(kind, which, review=Review.CHECKED)
        editing.reopen(type(record).objects.get(pk=record.pk), self.anna)
        self.said.decided(record, Review.FOUND)

    def reject(self, kind, which):
        record = self._record(kind, which)
        editing.reject(type(record).objects.get(pk=record.pk), self.anna)
        self.said.decided(record, Review.REJECTED)

    def restore(self, kind, which):
        record = self._record(kind, which, review=Review.REJECTED)
        editing.restore(type(record).objects.get(pk=record.pk), self.anna)
        self.said.restored(record)

    def put_back(self, kind, which, state):
        model = self.reviewed[kind % len(self.reviewed)]
        states = model.history.model.objects.all()
        if not states.exists():
            raise NothingThere
        record = model.objects.filter(pk=pick(states, which).id).first()
        if record is None:
            raise NothingThere
        states = list(states_of(record))
        state = states[state % len(states)]
        stays = editing.staying(record, state)
        joint = editing.claims_of_the_same_words(record) if model is Claim else []
        editing.put_back_to(record, state, self.anna, "It was right.")
        self._is_back(model.objects.get(pk=record.pk), state, stays)
        brought_along = [one for one in joint if Claim.objects.get(pk=one.pk).pieces != one.pieces]
        for one in (record, *brought_along):
            self.said.forget(one)
            self.said.read_review(one)

    @staticmethod
    def _is_back(record, state, stays):
        left = stays | BY_ITSELF | {"edited_fields"}
        for field in columns_of(record):
            if field.name not in left:
                back, was = getattr(record, field.attname), getattr(state, field.attname)
                assert back == was, f"{field.name} is {back!r}, was {was!r}"
        assert record.is_rejected == state.is_rejected

    def withhold(self, which):
        self._display(pick(Figure.objects.all(), which), editing.withhold, Display.WITHHELD)

    def show(self, which):
        self._display(pick(Figure.objects.all(), which), editing.show, Display.SHOWN)

    def _display(self, figure, decide, display):
        """Whoever was merged goes by the decision about its root."""
        if decide(figure, self.anna, "For the person’s sake."):
            self.said.set(figure.root, display=display)

    def withdraw(self, which):
        self._withdraw(which, editing.withdraw, "It was wrong.")

    def reinstate(self, which):
        self._withdraw(which, editing.reinstate, "")

    def _withdraw(self, which, decide, reason):
        """All versions go and come together."""
        article = pick(Article.objects.all(), which)
        if decide(article, self.anna, reason or "It was right."):
            for version in Article.objects.filter(identity=article.identity):
                self.said.set(version, withdrawn_reason=reason)
