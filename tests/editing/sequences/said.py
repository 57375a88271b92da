"""What people set last in each record: kept by the test, apart from what the archive keeps of it."""

from articles.models.review import Review

UNKNOWN = object()


class Said:
    """By record: its fields as people set them, and their last word on whether it is right."""

    def __init__(self):
        self.fields, self.standing, self.rejected = {}, {}, {}
        # (record, field) that nobody had set before it was moved.
        self.only_moved = set()

    def set(self, record, **values):
        """Values of columns; of one that leads to a record, its id."""
        self.fields.setdefault(key_of(record), {}).update(values)

    def moved(self, record, name, value):
        """A field that goes back to what it was, once the moving is undone."""
        if name not in self.fields.get(key_of(record), {}):
            self.only_moved.add((key_of(record), name))
        self.corrected(record, **{name: value})

    def moved_back(self, record, name):
        key = key_of(record)
        is_as_found = name.removesuffix("_id") not in now_of(key).edited_fields
        if is_as_found and (key, name) in self.only_moved:
            self.forget(record, [name])
        self.read(record, [name])

    def forget(self, record, names=None):
        kept = self.fields.get(key_of(record), {})
        for name in list(kept) if names is None else names:
            kept.pop(name, None)

    def read(self, record, names=None):
        """What an undoing or a way back made of fields that people had set."""
        kept = self.fields.get(key_of(record), {})
        now = now_of(key_of(record))
        for name in set(kept) if names is None else set(kept) & set(names):
            kept[name] = getattr(now, name)

    def corrected(self, record, **values):
        self.set(record, **values)
        self.decided(record, Review.CORRECTED)

    def decided(self, record, review):
        """What is rejected stays so, whatever else is said of it, until it is restored."""
        key = key_of(record)
        if review == Review.REJECTED:
            self.standing.setdefault(key, UNKNOWN if record.is_rejected else record.review)
            self.rejected[key] = True
        else:
            self.rejected.setdefault(key, record.is_rejected)
            self.standing[key] = review

    def restored(self, record):
        self.rejected[key_of(record)] = False
        self.standing.setdefault(key_of(record), UNKNOWN)

    def is_rejected(self, record):
        return self.rejected.get(key_of(record), record.is_rejected)

    def read_review(self, record):
        """Whatever it is now; how it stood before a rejection is not known."""
        key, now = key_of(record), now_of(key_of(record))
        self.rejected[key] = now.is_rejected
        self.standing[key] = UNKNOWN if now.is_rejected else now.review

    def said_of(self, record):
        """The fields that people set, and how they said it stands: None where they said nothing."""
        key = key_of(record)
        standing = Review.REJECTED if self.rejected.get(key) else self.standing.get(key)
        return self.fields.get(key, {}), None if standing is UNKNOWN else standing

    def lost(self):
        """What does not stand any more: (model, id, field, as it was set, as it is)."""
        return [*self._lost_fields(), *self._lost_reviews()]

    def touched(self):
        return {*self.fields, *self.rejected}

    def _lost_fields(self):
        for key, fields in self.fields.items():
            now = now_of(key)
            for name, value in fields.items():
                found = getattr(now, name) if now else "no such record"
                if found != value:
                    yield told(key, name, value, found)

    def _lost_reviews(self):
        """What waits again as the program found it may be removed by a program that does not."""
        for key, is_rejected in self.rejected.items():
            now, standing = now_of(key), self.standing[key]
            wanted = Review.REJECTED if is_rejected else standing
            if now and wanted not in (now.review, UNKNOWN):
                yield told(key, "review", wanted, now.review)
            if now is None and wanted != Review.FOUND:
                yield told(key, "review", wanted, "no such record")


def key_of(record):
    return record._meta.concrete_model, record.pk


def now_of(key):
    model, pk = key
    return model._base_manager.filter(pk=pk).first()


def told(key, name, value, found):
    model, pk = key
    return f"{model._meta.model_name} {pk}: {name} was set to {value!r}, is {found!r}"
