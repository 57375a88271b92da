"""The verbs and nouns by which news tells that words were denied, dismissed or confirmed."""

from articles.extraction.lexicon.cues import Cue, inflections

DENIED, DISPUTED, DISMISSED, REJECTED = "denied", "disputed", "dismissed", "rejected"
CONFIRMED, NOT_CONFIRMED = "confirmed", "not_confirmed"
LEFT_OPEN, NO_COMMENT = "left_open", "no_comment"
CALLED = "called"

KINDS = {
    DENIED: "deny",
    DISPUTED: "dispute contest refute rebut contradict",
    DISMISSED: "dismiss",
    REJECTED: "reject repudiate",
    CONFIRMED: "confirm corroborate",
}
REFUSING = frozenset(
    lemma for kind, lemmas in KINDS.items() if kind != CONFIRMED for lemma in lemmas.split()
)
# What is said with these is no claim that something is so.
NO_CLAIM = REFUSING | frozenset(
    """
    applaud blast castigate chide commend condemn congratulate criticise criticize decry defend demand
    denounce deplore endorse hail lambast lambaste mock oppose praise rebuke request scold slam thank
    welcome
    """.split()
)
# These answer only where they are refused: “could not verify the claims”.
ONLY_REFUSED = {NOT_CONFIRMED: "verify authenticate", NO_COMMENT: "comment"}
# “called the claims baseless”: they answer with what they call it.
CALLING = "call describe label brand slam denounce decry"
# “says the allegations are false”: a clause about others' words, and what it calls them.
CALLED_FALSE = frozenset(
    """
    absurd baseless bogus defamatory disinformation fabricated fabrication fabrications fake false
    falsehood falsehoods fiction fictitious groundless hoax inaccurate incorrect invented laughable lie lies
    libel ludicrous misinformation misleading nonsense nonsensical preposterous propaganda ridiculous
    rubbish slander slanderous unfounded unsubstantiated untrue untruth unsupported provocation
    """.split()
)


def _forms() -> dict[str, tuple[str, Cue]]:
    """Every form of the verbs, with what it does, and which form of which verb it is."""
    found: dict[str, tuple[str, Cue]] = {}
    for kind, lemmas in (KINDS | ONLY_REFUSED | {CALLED: CALLING}).items():
        for lemma in lemmas.split():
            names = ("base", "third", "past", "participle", "gerund")
            for word, form in zip((lemma, *inflections(lemma)), names, strict=True):
                found.setdefault(word, (kind, Cue(lemma, "object", form)))
    return found


ANSWERING = _forms()
DENYING = frozenset(word for word, (kind, _) in ANSWERING.items() if kind == DENIED)

# What words are called by those who answer them. What is proposed, demanded or offered is not
# here: to reject a plan is an act.
WORDS_SAID = frozenset(
    """
    account accounts announcement announcements accusation accusations allegation allegations assertion assertions charge charges
    claim claims comment comments contention contentions description feedback
    findings insinuation insinuations narrative reporting
    report reports remark remarks rumor rumors rumour rumours speculation statement statements
    story stories suggestion suggestions testimony version versions warning warnings threat threats
    characterization characterisation characterizations
    """.split()
)
# The verbs that the nouns go with: “accused”, and then “the accusation”.
GOES_WITH = {
    "accus": "accuse blame",
    "alleg": "allege accuse",
    "charg": "charge accuse",
    "warni": "warn caution threaten",
    "threa": "threaten warn",
    "sugge": "suggest",
}
SAID_BY = {stem: frozenset(verbs.split()) for stem, verbs in GOES_WITH.items()}
MANY = frozenset(word for word in WORDS_SAID if word.endswith("s")) | {"feedback"}
CHARGES = frozenset("charge charges".split())
WARNINGS = frozenset("warning warnings threat threats".split())
NOT_WITH = {
    DISMISSED: CHARGES,
    REJECTED: CHARGES,
    CONFIRMED: CHARGES | WARNINGS,
    NOT_CONFIRMED: CHARGES | WARNINGS,
}
POINTING = frozenset("it this that them".split())
# Behind a noun of speech: whose words, or what they are about.
BY_WHOM = frozenset("by from".split())
ABOUT_WHAT = frozenset("of about against regarding concerning over".split())
# Between a noun and “by” or “that”.
MADE = frozenset(
    "made leveled levelled lodged published issued put forward brought circulating".split()
)
DEFINITE = frozenset("the these those this such both his her their its all any".split())
HIS_OR_THEIRS = frozenset("his her their its".split())
# “denied responsibility”: for what somebody has just put to them.
ACCUSING = frozenset("accuse blame allege charge".split())
BLAME = frozenset("responsibility involvement wrongdoing guilt complicity".split())
REFUSES = frozenset("refused declined failed unable unwilling yet".split())
# Words that tell nothing of what a statement is about.
EMPTY = frozenset(
    """
    accept accepting new part plan plans
    i us we our you a about after again against all also an and any are as at be been before being both but by can could did
    do does for from had has have he her him his if in into is it its more most no nor not of off on or other
    our out over own said say says she should so some such than that the their them then there these they
    this those to under until up was we were what when where which while who whom whose will with would you
    involvement role responsibility wrongdoing claim claims report reports
    """.split()
)
