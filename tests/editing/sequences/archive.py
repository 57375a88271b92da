"""A small archive as an import makes it, whose files come in again, changed or read by other programs."""

import json

import articles.extraction
from articles.importing import fingerprints, import_paths
from articles.importing.rereading import read_again
from articles.models import Article

TEXTS = (
    {
        "url": "https://gazette.example/harbour",
        "title": "Harbour of Selen will be open before winter, Castellan says",
        "outlet": "Selen Gazette",
        "published": "2024-11-05",
        "text": "Advertisement\n\n"
        "“The harbour of Selen will be open before winter,” said Mirela Castellan, the minister of "
        "ports. Up to 1,200 soldiers had passed through it, she said on Monday.\n\n"
        "“Nobody asked us for money,” said Dara Ivanova and Anna Kovac. Castellan denied the claim.\n\n"
        "An official said that 300 drones had been counted.",
    },
    {
        "url": "https://gazette.example/council",
        "title": "Council of Selen meets",
        "outlet": "Selen Gazette",
        "text": "“The council waits for Mirela Castellan,” said Dara Ivanova of the Harbour Union on "
        "Thursday. About 300 people stood before the house of Ms Castellan.\n\n"
        "The Harbour Union said 40 ships were waiting. “We will not pay,” Ivanova told the Selen "
        "Gazette.\n\nShare this article",
    },
    {
        "url": "https://quay.example/answer",
        "title": "Union answers",
        "outlet": "Quay News",
        "published": "2024-11-09",
        "text": "The Harbour Union rejected the claim that ships were waiting, Anna Kovac said.\n\n"
        "Kovac said the port had 12 cranes. “It is a lie,” said Mirela Castelan.",
    },
)
extract = articles.extraction.extract
found = {}


class Archive:
    """Each import and each reading is by a new program, which may find less than the one before."""

    def __init__(self, folder, monkeypatch):
        self.folder, self.versions, self.program, self.finds = folder, {}, 0, 1
        monkeypatch.setattr(fingerprints, "program", lambda: str(self.program))
        monkeypatch.setattr(articles.extraction, "extract", self.extract)
        self.bring_in(range(len(TEXTS)))

    def bring_in(self, numbers, finds=1):
        self._newer_program(finds)
        path = self.folder / "records.jsonl"
        records = (changed(TEXTS[number], self.versions.get(number, 0)) for number in numbers)
        path.write_text("\n".join(map(json.dumps, records)), "utf-8")
        report = import_paths([path])
        assert not report.counts.get("rejected"), report.entries

    def bring_in_changed(self, number, version, finds=1):
        """A new version of a text, or one that was here before."""
        self.versions = self.versions | {number: version}
        self.bring_in([number], finds)

    def read_again(self, finds=1):
        self._newer_program(finds)
        outcomes = list(read_again(list(Article.objects.values_list("pk", flat=True))))
        assert not [one for one in outcomes if one.outcome == "could not be read"], outcomes

    def _newer_program(self, finds):
        self.program, self.finds = self.program + 1, finds

    def extract(self, text, *, index, decided=(), **told):
        """The same text, told the same, is read once for all sequences."""
        key = text, index.authorities, tuple(decided), *sorted(told.items())
        if key not in found:
            found[key] = extract(text, index=index, decided=decided, **told)
        return less_of(found[key], self.finds)


def changed(record, version):
    """Another first line, and in every other version an end without the last paragraph."""
    if not version:
        return record
    paragraphs = record["text"].split("\n\n")[: None if version % 2 else -1]
    return record | {"text": "\n\n".join([f"Updated for edition {version}.", *paragraphs])}


def less_of(all_of_it, part):
    """What a program finds that misses each `part`th statement, number and place."""
    if part < 2:
        return all_of_it
    kept = [n for n in range(len(all_of_it.attributions)) if n % part != part - 1]
    now = {old: new for new, old in enumerate(kept)}
    pointing = ("within", "said_with", "repeats")
    return all_of_it._replace(
        attributions=tuple(
            one._replace(**{name: now.get(getattr(one, name)) for name in pointing})
            for one in (all_of_it.attributions[n] for n in kept)
        ),
        figures=tuple(
            one._replace(mentions=_less(one.mentions, part)) for one in all_of_it.figures
        ),
        quantities=tuple(
            one._replace(attribution=now.get(one.attribution))
            for one in _less(all_of_it.quantities, part)
        ),
        answers=tuple(
            one._replace(answered=now[one.answered], attribution=now.get(one.attribution))
            for one in all_of_it.answers
            if one.answered in now
        ),
    )


def _less(items, part):
    return tuple(one for n, one in enumerate(items) if n % part != part - 1)
