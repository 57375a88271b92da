"""What befalls people and things that are counted, by the words that tell it."""

from functools import cache

# fate: the verbs, participles and adjectives that tell it.
FATES_TABLE = """
killed: killed kill kills killing dead died die dies dying slain murdered perished executed massacred
  assassinated slaughtered martyred deceased lynched beheaded succumbed
injured: injured injure injures injuring wounded wound wounds wounding hurt maimed hospitalised hospitalized
displaced: displaced displace displaces displacing fled flee flees fleeing uprooted uprooting evacuated
  evacuating homeless
missing: missing unaccounted disappeared vanished
captured: captured capture captures capturing surrendered
abducted: abducted abduct abducting kidnapped kidnap kidnapping kidnaps
detained: detained detain detains detaining arrested arrest arrests arresting jailed imprisoned
released: released release releases releasing free freed freeing frees
rescued: rescued rescuing rescues rescue
trapped: trapped stranded marooned besieged
raped: raped
orphaned: orphaned
exchanged: exchanged exchanging swapped swapping
malnourished: malnourished
starving: starving starve starved
trained: trained training
deployed: deployed deploying deploy stationed
shot down: downed intercepted intercepting intercepts downs
launched: launched launching launches fired firing fires
dropped: dropped dropping
lost: lost losing
entered: entered entering enter crossed
destroyed: destroyed destroying destroys torched torching razed burned burnt demolished gutted levelled
  leveled flattened
damaged: damaged damaging damages
sunk: sunk
seized: seized seizing hijacked
"""
# Fates that make a measure of people by themselves; the others need to be said of the right family.
PARTICULAR = frozenset(
    "killed injured displaced missing captured abducted detained released rescued trapped raped"
    " orphaned exchanged malnourished starving".split()
) | {"facing hunger", "in need of aid"}
# Fates of people that a number tells without a noun: “killing 31”.
LIVING = PARTICULAR - {"captured", "rescued"}
# Words that tell a fate beside a noun without -ed: “31 dead”, “the missing people”.
ADJECTIVES = frozenset("dead missing hurt homeless slain starving lost".split())
# Fates that only things have.
OF_THINGS = frozenset(
    [
        "shot down",
        "launched",
        "dropped",
        "destroyed",
        "damaged",
        "sunk",
        "seized",
        "captured",
        "lost",
    ]
)


@cache
def fates() -> dict[str, str]:
    """A word that tells what befell somebody or something → the fate."""
    found: dict[str, str] = {}
    fate = ""
    for line in FATES_TABLE.strip().splitlines():
        if not line.startswith(" "):
            fate, _, line = line.partition(":")
        found.update(dict.fromkeys(line.split(), fate))
    return found


def fate_of_adjective(word: str) -> str:
    """The fate that a participle or adjective beside a noun tells; “12 arrest warrants” has none."""
    return fates().get(word, "") if word.endswith("ed") or word in ADJECTIVES else ""
