"""Why a claim is put to its speaker, in a reader's words."""

# The rules of the extraction; each completes “The article says “he”; read as Dara Ivanova because …”.
INFERENCES = {
    "pronoun": "the words before it name nobody else who can be meant",
    "surname": "the article names that person in full elsewhere",
    "description": "the article describes nobody else in these words",
    "continued": "the words go on from what the same speaker said before",
}
BY_EDITOR = "editor"
NOT_KNOWN = {
    "named": "The article names the speaker; the archive holds no record under that name.",
    "described": "The article describes the speaker and does not let one know who it is.",
    "unnamed": "The article does not name the speaker.",
    "none": "The article does not say who said it.",
}
BY_INFERENCE = "that is who the words around it can mean"


def is_inferred(claim):
    """Whether the words that name the speaker had to be read as somebody else's name."""
    return bool(claim.antecedent) or claim.speaker_kind == "described" or claim.rule in INFERENCES


def why_this_speaker(claim):
    """A sentence; empty where the speaker is not known or is named at the very place."""
    speaker = claim.known_speaker
    if speaker is None or not is_inferred(claim):
        return ""
    if claim.rule == BY_EDITOR:
        return f"{_printed(claim)}; read as {speaker.name} by an editor."
    reason = INFERENCES.get(claim.rule, BY_INFERENCE)
    words = f" (“{claim.antecedent}”)" if claim.antecedent not in ("", speaker.name) else ""
    return f"{_printed(claim)}; read as {speaker.name}{words} because {reason}."


def without_inference(claim):
    """Why this speaker, where nothing had to be read as anything else."""
    if claim.rule == BY_EDITOR:
        return "An editor says so."
    if claim.known_speaker is None:
        return NOT_KNOWN[claim.speaker_kind]
    return "The article names the speaker here."


def _printed(claim):
    if claim.speaker_printed:
        return f"The article says “{claim.speaker_printed}”"
    return "The article names no speaker here"
