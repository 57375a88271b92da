"""The verbs and nouns by which news attributes words, and what each of them takes.

A frame says where the content stands:
  clause    says (that) C; “Q,” he says
  quote     only with a quotation: continues, “Q”
  hearer    tells H (that) C; reminds H of C
  appeal    urges H to C; calls on H to C: the content is all that is urged, hearer included
  object    condemns C; describes C as “Q”; dismisses C as …
The order of frames is by the frequency that statistics of attributed speech in English news give.
"""

from typing import NamedTuple

# They stand before whose words they are: “according to S, C”.
BEFORE_SOURCES = frozenset({"according to", "as per"})


class Cue(NamedTuple):
    lemma: str
    frame: str
    form: str  # base, third, past, participle or gerund


CLAUSE = """
say add write note suggest argue announce claim explain acknowledge insist warn declare state conclude admit
reply reveal predict assert indicate complain repeat emphasize emphasise concede estimate joke confirm deny remark
lament reiterate stress caution mention imply allege maintain answer contend clarify proclaim recall respond
tweet retweet post observe testify vow pledge promise report comment quip muse underscore underline highlight
assess affirm reaffirm swear disclose speculate counter retort boast recount agree predict signal
hint opine elaborate relate echo shout charge post warn propose recommend threaten offer
volunteer marvel venture fume gush whisper scoff vent opine rule find think believe
certify attest specify remember stipulate point assume theorize theorise inform
"""
# Attitudes, not words: they attribute a quotation, and a clause only with “that” or in a saying form.
ATTITUDE = frozenset("think believe find rule assume counter".split())
QUOTE_ONLY = """
continue go conclude begin ask wonder laugh sigh smile lecture chant interject exclaim deadpan snap ask list read
put title caption inquire query crow yell scream cry demand praise thunder rail sing intone bellow
gripe reflect demur sum mutter murmur bark huff plead sneer text email recollect reason share
"""
HEARER = """
tell inform assure remind notify advise brief convince caution warn promise instruct
"""
APPEAL = """
urge ask order invite press beg implore exhort instruct advise appeal plead pressure request challenge demand accuse
blame
"""
OBJECT = """
condemn denounce criticize criticise praise dismiss reject describe call welcome reaffirm reiterate slam blast hail decry deplore
demand request propose caution warn threaten defend question express announce confirm deny predict promise pledge
voice outline advocate label brand characterize characterise mock ridicule lambaste lambast castigate
rebuke chide scold deride applaud commend congratulate thank acknowledge admit allege cite mention
endorse oppose suggest stress emphasize emphasise underline underscore highlight affirm
report document recommend dispute contest refute raise tout credit compare liken portray declare term dub identify
"""
# Verbs that say nothing of themselves: “made clear that C”, “issued a warning that C”.
SUPPORT = """
make issue send deliver offer give express voice raise reiterate repeat echo
"""
# With these nouns and adjectives, and “that”, they do.
SUPPORTED = frozenset(
    """
    clear plain known concern concerns worry worries alarm hope hopes confidence doubt doubts fear fears regret
    outrage dismay disappointment skepticism scepticism optimism frustration disbelief satisfaction warning warnings claim
    claims case argument point promise pledge vow assurance assurances belief view opinion message threat accusation
    allegation allegations call demand
    """.split()
)
# Verbs whose content follows a preposition: “calls for C”, “warns of C”, “rules out C”.
PREPOSITIONAL = {
    ("call", "for"): "object", ("call", "on"): "appeal", ("call", "upon"): "appeal",
    ("appeal", "for"): "object", ("appeal", "to"): "appeal", ("push", "for"): None,
    ("warn", "of"): "object", ("warn", "against"): "object", ("warn", "about"): "object",
    ("caution", "against"): "object", ("complain", "about"): "object", ("complain", "of"): "object",
    ("rule", "out"): "object", ("point", "out"): "clause", ("point", "to"): "object",
    ("speak", "of"): "object", ("speak", "about"): "object", ("talk", "about"): "object",
    ("talk", "of"): "object", ("boast", "of"): "object", ("boast", "about"): "object",
    ("insist", "on"): "object", ("joke", "about"): "object", ("ask", "for"): "object",
    ("demand", "from"): "appeal", ("agree", "to"): None, ("agree", "on"): None, ("agree", "with"): None,
    ("refer", "to"): "object", ("allude", "to"): "object", ("apologize", "for"): "object",
    ("apologise", "for"): "object", ("comment", "on"): None, ("report", "on"): None,
    ("respond", "to"): None, ("reply", "to"): None, ("write", "to"): None, ("write", "about"): None,
    ("write", "in"): None, ("think", "of"): None, ("post", "to"): None, ("lash", "out"): "object",
    ("hint", "at"): "object", ("elaborate", "on"): None, ("vouch", "for"): "object",
    ("plead", "for"): "object", ("object", "to"): "object", ("speak", "out"): "object",
    ("testify", "to"): "object", ("report", "to"): None, ("express", "support"): "object",
}  # fmt: skip
# Verbs whose object alone is no statement: they attribute words where a quotation stands in them.
NEEDS_A_QUOTATION = frozenset(
    "declare call describe label brand defend cite mention quote compare liken portray "
    "characterize characterise term dub endorse oppose discuss raise credit thank congratulate put "
    "go read show offer list challenge press instruct convince laugh begin".split()
)
IRREGULAR = {
    "say": ("says", "said", "said", "saying"),
    "tell": ("tells", "told", "told", "telling"),
    "write": ("writes", "wrote", "written", "writing"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "put": ("puts", "put", "put", "putting"),
    "read": ("reads", "read", "read", "reading"),
    "swear": ("swears", "swore", "sworn", "swearing"),
    "go": ("goes", "went", "gone", "going"),
    "begin": ("begins", "began", "begun", "beginning"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "find": ("finds", "found", "found", "finding"),
    "show": ("shows", "showed", "shown", "showing"),
    "beg": ("begs", "begged", "begged", "begging"),
    "quip": ("quips", "quipped", "quipped", "quipping"),
    "admit": ("admits", "admitted", "admitted", "admitting"),
    "rebut": ("rebuts", "rebutted", "rebutted", "rebutting"),
    "snap": ("snaps", "snapped", "snapped", "snapping"),
    "slam": ("slams", "slammed", "slammed", "slamming"),
    "refer": ("refers", "referred", "referred", "referring"),
    "sing": ("sings", "sang", "sung", "singing"),
    "sum": ("sums", "summed", "summed", "summing"),
}
FORMS = ("third", "past", "participle", "gerund")


def inflections(lemma: str) -> tuple[str, str, str, str]:
    """Third person, past, participle and gerund."""
    if lemma in IRREGULAR:
        return IRREGULAR[lemma]
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        third = lemma + "es"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        third = lemma[:-1] + "ies"
    else:
        third = lemma + "s"
    if lemma.endswith("e"):
        past, gerund = lemma + "d", lemma[:-1] + "ing"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        past, gerund = lemma[:-1] + "ied", lemma + "ing"
    else:
        past, gerund = lemma + "ed", lemma + "ing"
    return third, past, past, gerund


def _table() -> dict[str, tuple[Cue, ...]]:
    """Every inflected form with the cues that it may be; a lemma may have several frames."""
    table: dict[str, dict[Cue, None]] = {}
    frames = (
        ("support", SUPPORT),
        ("clause", CLAUSE),
        ("hearer", HEARER),
        ("appeal", APPEAL),
        ("object", OBJECT),
        ("quote", QUOTE_ONLY),
    )
    extra = "speak talk refer allude apologize apologise object vouch push lash plead boast rule".split()
    for frame, words in (*frames, ("prepositional", " ".join(extra))):
        for lemma in dict.fromkeys(words.split()):
            third, past, participle, gerund = inflections(lemma)
            for word, form in (
                (lemma, "base"),
                (third, "third"),
                (past, "past"),
                (participle, "participle"),
                (gerund, "gerund"),
            ):
                table.setdefault(word, {})[Cue(lemma, frame, form)] = None
    return {word: tuple(cues) for word, cues in table.items()}


CUES = _table()


def cues_of(forms: str, frames: str = "") -> frozenset[str]:
    """The words that a cue takes in one of the forms, with one of the frames where some are given."""
    return frozenset(
        word
        for word, cues in CUES.items()
        if any(
            cue.form in forms.split() and (not frames or cue.frame in frames.split())
            for cue in cues
        )
    )


FINITE_CUES = cues_of("past third")
PAST_CUES = cues_of("past")

# Nouns behind which words are reported: “reports from S that C”, “S’s claim that C”.
CUE_NOUNS = frozenset(
    """
    accusation accusations admission allegation allegations announcement argument assertion assertions assessment
    assurance assurances belief call calls charge claim claims comment comments complaint conclusion
    confirmation contention criticism declaration demand demands denial estimate insistence pledge plea pleas
    prediction promise promises proposal remark remarks report reports statement statements suggestion testimony threat threats view
    vow warning warnings word words
    """.split()
)
AUXILIARIES = frozenset(
    "has have had is are was were be been being do does did will would shall should can could may "
    "might must to not n't also 've 're 'll 'd".split()
)
ADVERBS = frozenset(
    """
    again ago earlier already also always angrily apparently bluntly briefly clearly clearly consistently even ever explicitly
    famously falsely finally first flatly frankly frequently further immediately increasingly initially instead
    just later long merely nearly never nonetheless now often once only openly originally personally
    pointedly previously privately promptly proudly publicly quickly quietly rarely really recently
    repeatedly reportedly simply since sometimes soon specifically still strongly subsequently suddenly then
    there today together too tonight twice unequivocally unanimously usually vehemently yesterday thus therefore however jointly
    both all each separately respectively himself herself themselves itself correctly rightly wrongly
    """.split()
)
# Words in -ly that are no adverbs.
NOT_ADVERBS = frozenset(
    "ally anomaly apply assembly comply early family fly imply italy jelly july multiply only rally "
    "rely reply supply".split()
)


def is_adverb(low: str) -> bool:
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in NOT_ADVERBS)


# Words that turn a cue into its opposite: “did not say”, “declined to say”.
NEGATIONS = frozenset("not n't never neither nor without refused declined failed no".split())
