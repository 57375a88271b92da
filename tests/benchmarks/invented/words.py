"""The words of which articles are invented, and the forms of names and statements."""

FUNCTION_WORDS = """
the of to and a in that for on with as was by at from his it an were are which
this had have been be not but their they he she has its after who or one more
when there than into over out up would about two also before some while during
against other only under between most through first last year years week month
day days where them him her could all no may since because however until still
near around three several many around another second made new old long high
""".split()

COMMON_WORDS = """
people government area city village region officials forces border road market
school hospital residents families children women report statement morning
evening district province council minister president capital country state
military police security army group groups leader leaders members local
international national public political talks meeting agreement situation
conditions water food power supply supplies house houses homes building
buildings street bridge river town north south east west central eastern
western northern southern hours night early late number dozens hundreds
thousands million cost damage loss work workers company services service
transport train airport port ship vehicles car truck convoy base camp office
radio television newspaper social media video image footage record document
law court judge case order vote election party opposition parliament speech
visit decision policy plan program support help response call demand appeal
condemn deny confirm expect continue begin remain return leave reach move
hold keep bring send follow show find open close build rebuild rise fall
""".split()

TOPICS = {
    "airstrikes": "airstrike strike bombardment jets missile drone crater "
    "warplanes munitions shelling rubble blast fragments sirens shelter debris",
    "ceasefire": "ceasefire truce negotiators mediation envoy violation pause "
    "talks delegation monitors corridor agreement guarantees deadline framework",
    "displacement": "displaced refugees tents crossing exodus evacuated return "
    "shelters registration asylum camps belongings convoy winter overcrowded",
    "humanitarian aid": "aid humanitarian rations trucks warehouse flour clinic "
    "medicine vaccines malnutrition distribution relief donors shortages famine",
    "ground offensive": "offensive infantry armoured brigade advance retreat "
    "frontline trenches artillery positions reinforcements counterattack siege",
    "prisoners": "prisoners detainees hostages exchange captivity custody "
    "released interrogation families lists convoy abducted detention cells",
    "war crimes": "tribunal prosecutor indictment atrocities massacre evidence "
    "investigators testimony graves execution torture jurisdiction warrant",
    "diplomacy": "ambassador summit resolution council sanctions embassy allies "
    "bilateral communique veto session assembly consultations recognition",
    "economy": "inflation currency exports fuel prices sanctions reserves wages "
    "blockade harvest shortages budget smuggling electricity imports bakery",
    "elections": "ballot voters turnout candidates campaign coalition recount "
    "registration observers constituency polling fraud referendum mandate",
    "press freedom": "journalists correspondent censorship accreditation press "
    "newsroom arrested broadcaster photographers blackout internet restrictions",
    "naval": "vessel navy destroyer blockade strait tanker patrol mines harbour "
    "coastguard cargo shipping intercepted submarine torpedo anchorage",
}

QUOTE_OPENINGS = (
    """
We will not accept|Nobody told us about|There is no excuse for|I have never seen
We are still waiting for|The world must understand|This is not about
We have documented|I saw with my own eyes|They left us without|We asked for
It is too early to speak of|Our position has not changed on|We reject|Every day we lose
Let us be clear about|We were promised|I cannot confirm|The only way forward is
They came at dawn and took|We urge all sides to respect|I hold them responsible for
""".replace("\n", "|")
    .strip("|")
    .split("|")
)

REPORTED_VERBS = ("said", "warned", "acknowledged", "claimed", "insisted", "denied", "confirmed")
SAYING_VERBS = ("said", "said", "said", "said", "added", "told reporters", "insisted", "warned")
ROLES = (
    "spokesman for",
    "spokeswoman for",
    "director of",
    "deputy head of",
    "adviser to",
    "field coordinator of",
    "commander in",
    "member of",
    "lawyer for",
    "founder of",
)
COUNTED = (
    ("people", "were killed"),
    ("people", "were wounded"),
    ("families", "had fled"),
    ("civilians", "were missing"),
    ("houses", "were destroyed"),
    ("trucks", "had entered"),
    ("soldiers", "were captured"),
    ("detainees", "were released"),
    ("children", "were out of school"),
    ("per cent", "of supplies had run out"),
)
ORG_FORMS = (
    "{p} Relief Committee",
    "{p} Human Rights Monitor",
    "Ministry of Defence of {p}",
    "{p} Liberation Front",
    "{p} Red Cross Society",
    "Foreign Ministry of {p}",
    "{p} Border Guard",
    "{p} Medical Association",
    "National Council of {p}",
    "{p} Observatory",
    "{p} Workers Union",
    "{p} Peace Mission",
)
OUTLET_FORMS = (
    "{p} Times",
    "{p} Herald",
    "{p} Daily",
    "The {p} Post",
    "{p} News Agency",
    "Radio {p}",
    "{p} Tribune",
    "The {p} Observer",
)

ONSETS = "b c d f g h j k l m n p r s t v w z br dr kr pr st tr sh th".split()
VOWELS = "a e i o u a e i o ai au ei ou".split()
CODAS = ["", "", "", "n", "r", "l", "s", "m", "k", "t", "nd", "rs", "sh"]
