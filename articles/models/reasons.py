"""Why a claim is put to its speaker, in a reader's words."""

from articles.models.naming import is_name

# How the program read words that do not name the speaker in full; each completes
# “The article says “he”; read as Dara Ivanova because …”.
INFERENCES = {
    "continued": "the words go on from what was put to the same speaker just before",
    "description": "the article describes nobody else so",
    "document": "that is whose document it is",
    "members": "a body speaks through its members",
    "pronoun": "nobody else of whom the article has just spoken fits as well",
    "relative pronoun": "that is the name before it",
    "subject of the sentence": "the sentence that these words end is about them",
    "survey": "the article goes on with what they found",
}
BY_INFERENCE = "that is who the words around it can mean"

# Why nobody is recorded, where the program says more than that nobody is named.
UNDECIDED = {
    "two antecedents": "Two readings are as good, and the article does not say which is right.",
    "pronoun without antecedent": "The article does not say who is meant.",
    "share of those asked": "These are people who were asked in a survey.",
    "body": "The article means a body and does not say which.",
}
NOT_KNOWN = {
    "named": "The article names the speaker; the archive holds no record under that name.",
    "described": "The article describes the speaker and does not let one know who it is.",
    "unnamed": "The article does not name the speaker.",
    "none": "The article does not say who said it.",
}
BY_NAME = {
    "": "The article names the speaker here.",
    "name": "The article names the speaker here.",
    "short name": "The article gives part of the name here, and the full name elsewhere.",
}
BY_EDITOR = "editor"
POINTING = ("pronoun", "relative pronoun")


def rule_in_words(rule):
    """Why a speaker was chosen, where no claim is at hand."""
    if rule == BY_EDITOR:
        return "an editor says so"
    if rule in INFERENCES:
        return f"because {INFERENCES[rule]}"
    told = UNDECIDED.get(rule) or BY_NAME.get(rule) or BY_INFERENCE
    return told[0].lower() + told[1:].rstrip(".")


def is_inferred(claim):
    """Whether the words at this place had to be read as a speaker whom they do not name."""
    if claim.known_speaker is None:
        return False
    if claim.rule == BY_EDITOR:
        return bool(claim.speaker_printed) and not is_name(claim.speaker_printed)
    return claim.speaker_kind == "described" or claim.rule not in BY_NAME


def why_this_speaker(claim):
    """A sentence on the ground of the attribution, whatever it is."""
    if claim.speaker_is_withheld:
        return "The archive does not show who it is."
    if claim.rule == BY_EDITOR:
        return "An editor says so."
    if claim.known_speaker is None:
        return UNDECIDED.get(claim.rule) or NOT_KNOWN[claim.speaker_kind]
    if is_inferred(claim):
        return _inference(claim)
    return BY_NAME[claim.rule]


def how_read(claim):
    """What joins the printed words to the name: “he”, read as …; “MEPs”, recorded under …"""
    is_body = not claim.known_speaker.is_person and claim.rule not in POINTING
    return "recorded under" if is_body else "read as"


def ground(claim):
    """Why this speaker, where the words printed and the name stand beside it already."""
    if claim.rule == BY_EDITOR or not is_inferred(claim):
        return why_this_speaker(claim)
    return f"Because {INFERENCES.get(claim.rule, BY_INFERENCE)}{_antecedent(claim)}."


def _inference(claim):
    name, reason = claim.known_speaker.name_in_words, INFERENCES.get(claim.rule, BY_INFERENCE)
    return f"{_printed(claim)}; read as {name}{_antecedent(claim)} because {reason}."


def _antecedent(claim):
    """The words elsewhere in the article that decided, with the organization they name."""
    if claim.antecedent in ("", claim.known_speaker.name):
        return ""
    organization = claim.speaks_for_other if claim.rule == "description" else None
    return f" (“{claim.antecedent}”{f', for {organization.name_in_words}' if organization else ''})"


def _printed(claim):
    if claim.speaker_printed:
        return f"The article says “{claim.speaker_printed}”"
    return "The article names no speaker here"
