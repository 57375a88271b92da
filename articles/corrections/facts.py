"""Fields of records in the words that pages use for what they hold."""

PUBLISHED = "date of publication"
SAID = "day on which it was said"
SAVED = "day of saving"
SPEAKER = "speaker"
RIGHTS = "what is known of the rights"
OUTLET_NOTE = "note on the outlet"

# Sort of record → field → words. What is not here follows from what is, or is nothing to readers.
FACTS = {
    "claim": {
        "content": "words",
        "pieces": "words",
        "kind": "how the words are given",
        "speaker": SPEAKER,
        "speaker_kind": "whether the speaker is named",
        "speaker_printed": "speaker as printed",
        "speaks_for": "on whose behalf",
        "cue": "how it is put",
        "basis": "on what basis",
        "occasion": "occasion",
        "told_to": "to whom it was said",
        "within": "in whose words it stands",
        "repeats": "what it repeats",
        "said": SAID,
        "said_precision": SAID,
        "said_bound": SAID,
        "said_basis": f"how the {SAID} is known",
        "said_note": f"how the {SAID} is known",
    },
    "article": {
        "headline": "headline",
        "deck": "lines below the headline",
        "outlet": "outlet",
        "outlet_basis": "how the outlet is known",
        "first_publisher": "first publisher",
        "first_publisher_basis": "how the first publisher is known",
        "byline": "byline",
        "url": "address on the web",
        "url_basis": "how the address on the web is known",
        "language": "language",
        "published": PUBLISHED,
        "published_precision": PUBLISHED,
        "published_bound": PUBLISHED,
        "published_basis": f"how the {PUBLISHED} is known",
        "published_note": f"how the {PUBLISHED} is known",
        "captured": SAVED,
        "captured_basis": f"how the {SAVED} is known",
        "wording": "whether the words were altered",
        "wording_evidence": "whether the words were altered",
        "access": "how much of it is shown",
        "rights_holder": RIGHTS,
        "licence": RIGHTS,
        "permission": RIGHTS,
        "rights_note": RIGHTS,
        "note": "note for readers",
        "edits": "what is cut or mended",
    },
    "figure": {
        "name": "name",
        "sort_name": "place in A to Z",
        "type": "sort of organization",
        "note": "who this is",
        "outlet_note": OUTLET_NOTE,
        "outlet_note_reference": OUTLET_NOTE,
    },
    "variantname": {"name": "spelling"},
    "affiliation": {
        "role": "role",
        "organization": "organization",
        "person": "person",
        "since": "time",
        "until": "time",
    },
    "quantity": {
        "printed": "words",
        "low": "number",
        "high": "number",
        "unit": "unit",
        "qualifier": "limit",
        "modality": "verb",
        "measure": "what is counted",
        "claim": "statement",
    },
    "measure": {"name": "heading", "unit": "unit", "words": "words", "note": "note for readers"},
    "mention": {"figure": "who is named", "printed_as": "words"},
    "answer": {
        "printed": "words",
        "kind": "whether denied or confirmed",
        "figure": "who answers",
        "printed_by": "who answers",
        "answered": "what is answered",
    },
    "publicnote": {
        "text": "words",
        "kind": "sort",
        "reference": "reference",
        "dated": "day",
    },
}


def facts(what: str, fields: list[str]) -> list[str]:
    """Each once, in the order of this list."""
    known = FACTS.get(what, {})
    return list(dict.fromkeys(words for name, words in known.items() if name in fields))


def enumerated(words: list[str]) -> str:
    """“speaker”, “speaker and words”, “headline, outlet and language”."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
