"""The cleaning log, reading again and importing again, as steps."""

from contextlib import contextmanager

from articles import editing
from articles.importing.alignment import Alignment
from articles.importing.pairing import shared
from articles.importing.reconciling import WHO, standing_rows
from articles.models import Affiliation, Article
from articles.models.cleaning import by_people
from articles.models.review import Review
from tests.editing.sequences.archive import TEXTS
from tests.editing.sequences.corrections import place_in
from tests.editing.sequences.histories import last_states, rows
from tests.editing.sequences.picking import NothingThere, pick
from tests.editing.sequences.said import key_of, told

# What has another value where the same words stand elsewhere.
OF_THE_PLACE = {"start", "end", "pieces", "content", "zone", "headline_start", "headline_end"}


class Comings:
    def cut(self, which, start, length):
        """Now and then something else is read in place of the words."""
        article = pick(Article.objects.filter(superseded_by=None), which)
        words = article.text[slice(*place_in(article.text, start, 3 * length))]
        instead = "" if length % 3 else f"other words {self.number}"
        plan = editing.plan_cut(article, words, replacement=instead)
        editing.cut_passage(article, words, self.anna, replacement=instead)
        self._decided_by(plan, article)

    def put_passage_back(self, which, entry):
        self._undo(which, entry, editing.plan_putting_back, editing.put_back)

    def cut_again(self, which, entry):
        self._undo(which, entry, editing.plan_cutting_again, editing.cut_again)

    def _undo(self, which, entry, plan, undo):
        article = pick(Article.objects.filter(superseded_by=None), which)
        if not article.edits:
            raise NothingThere
        entry = article.edits[entry % len(article.edits)]
        planned = plan(article, entry)
        undo(article, entry, self.anna)
        self._decided_by(planned, article)

    def _decided_by(self, plan, article):
        for record in (record for records in plan.leaving for record in records):
            self.said.decided(record, Review.REJECTED)
        for record in (record for records in plan.returning for record in records):
            self.said.restored(record)
        self.said.decided(article, Review.CORRECTED)
        self.decided_log[article.pk] = by_people(article.edits)

    def read_again(self, finds):
        with self._importing():
            self.archive.read_again(finds % 4)

    def import_again(self, finds):
        with self._importing():
            self.archive.bring_in(range(len(TEXTS)), finds % 4)

    def import_changed(self, which, version, finds):
        """Sometimes a version that was here before, which changes nothing."""
        latest = list(Article.objects.filter(superseded_by=None))
        with self._importing():
            self.archive.bring_in_changed(which % len(TEXTS), version % 4, finds % 4)
        for former in latest:
            former.refresh_from_db()
            if former.superseded_by:
                self._carried_over(former, former.superseded_by)

    @contextmanager
    def _importing(self):
        """Remember which columns an import changed after a person's last edit of the record."""
        before = rows()
        yield
        states = last_states()
        for key, row in rows().items():
            changed = {name for name in row if row[name] != before.get(key, row)[name]}
            state = states.get(key)
            if changed and state:
                self.by_imports.setdefault(state["history_id"], set()).update(changed)

    def _carried_over(self, former, article):
        """What people said of a record is said of the same words in the new version."""
        self.decided_log[article.pk] = by_people(article.edits)
        self._say_again(former, article)
        alignment = Alignment(former.text, article.text)
        for model in WHO:
            olds, news = standing_rows(model, former), standing_rows(model, article)
            for old in olds:
                place = alignment.moved_whole(old.pieces)
                if place and key_of(old.row) in self.said.touched():
                    same = [new for new in news if shared(new.pieces, place) >= 0.5]
                    self._carried(old, same, place, olds)

    def _carried(self, old, same, place, olds):
        if self.said.is_rejected(old.row):
            is_alone = sum((one.pieces, one.who) == (old.pieces, old.who) for one in olds) == 1
            twins = [one.row for one in same if (one.pieces, one.who) == (place, old.who)]
            for twin in twins if is_alone else ():
                self.carried.add(key_of(twin))
                self.said.decided(twin, Review.REJECTED)
                assert twin.is_rejected, f"{key_of(old.row)} was rejected, {twin.pk} is not"
        elif same or not isinstance(old.row, Affiliation):
            agreeing = [one.row for one in same if not self._differing(old.row, one.row)]
            assert agreeing, self._not_carried(old.row, same)
            self._say_again(old.row, agreeing[0])

    def _not_carried(self, row, same):
        lost = [line for one in same for line in self._differing(row, one.row)]
        return f"{key_of(row)} in the new version: {lost or 'is not there'}"

    def _differing(self, old, new):
        kept, standing = self.said.said_of(old)
        found = {name: (kept[name], getattr(new, name)) for name in set(kept) - OF_THE_PLACE}
        found["review"] = standing or new.review, new.review
        return [
            told(key_of(new), name, *pair) for name, pair in found.items() if pair[0] != pair[1]
        ]

    def _say_again(self, old, new):
        self.carried.add(key_of(new))
        kept, standing = self.said.said_of(old)
        kept = {name: value for name, value in kept.items() if name not in OF_THE_PLACE}
        if kept:
            self.said.set(new, **kept)
        is_of_facts = set(kept) - {"withdrawn_reason"} or not isinstance(old, Article)
        if standing and is_of_facts:
            self.said.decided(new, standing)
