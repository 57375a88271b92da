"""Why a claim is put to its speaker, in a reader's words."""

# The rules of the extraction; each completes “The article says “he”; read as Dara Ivanova because …”.
INFERENCES = {
    "pronoun": "the words before it name nobody else who can be meant",
    "surname": "the article names that person in full elsewhere",
    "description": "the article describes nobody else in these words",
    "continued": "the words go on from what the same speaker said before",
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
    reason = INFERENCES.get(claim.rule, BY_INFERENCE)
    printed = f"The article says “{claim.speaker_printed}”" if claim.speaker_printed else ""
    words = f" (“{claim.antecedent}”)" if claim.antecedent not in ("", speaker.name) else ""
    return f"{printed or 'The article names no speaker here'}; read as {speaker.name}{words} because {reason}."
