"""What the fields of records are called where they are listed, away from their forms."""

# Of a form these are labels that its headings explain: “Known”, “Published”.
PLAIN = {
    "published": "day of publication",
    "published_precision": "how exactly the day of publication is known",
    "published_basis": "from what the day of publication is known",
    "published_bound": "whether published on that day or by then",
    "published_note": "what tells the day of publication",
    "said": "day on which it was said",
    "said_precision": "how exactly the day on which it was said is known",
    "said_basis": "from what the day on which it was said is known",
    "said_bound": "whether said on that day or by then",
    "said_note": "words that tell the day on which it was said",
    "captured": "day of saving",
    "url": "address",
    "wording_evidence": "signs that the wording was changed",
    "access": "what readers may see",
    "rights_note": "note on the rights",
    "sort_name": "name to file under",
    "display": "whether readers see the name",
    "type": "sort of organization",
    "low": "lower number",
    "high": "higher number",
    "measure": "what it counts",
    "within": "reported within",
    "answered": "what is answered",
    "antecedent": "what the speaker is read from",
    "pieces": "place in the article",
    "start": "place in the article",
}
OF_ONE_MODEL = {
    ("figure", "kind"): "person or organization",
    ("mention", "figure"): "who is named",
    ("variantname", "figure"): "whose name it is",
    ("publicnote", "figure"): "person or organization",
    ("publicnote", "dated"): "day",
    ("measure", "words"): "words by which it is recognised",
}
# Set by the program because something else was set.
FOLLOWING = {"rule", "antecedent", "zone", "end"}


def plain(model, name):
    """What a field is called; empty where its form or its model says it well."""
    of = model._meta.concrete_model._meta.model_name
    return OF_ONE_MODEL.get((of, name)) or PLAIN.get(name, "")


def called(model, names):
    """What these fields are called, without those that only follow from others."""
    fields = {field.name: str(field.verbose_name) for field in model._meta.concrete_fields}
    told = [name for name in names if name in fields and not _follows(name)]
    words = [plain(model, name) or fields[name] for name in told]
    return list(dict.fromkeys(words))


def _follows(name):
    return name in FOLLOWING or name.endswith(("_start", "_end"))
