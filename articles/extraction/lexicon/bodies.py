"""Words by which the name of an organization, a place or a thing is told from that of a person."""

# The last word, or the word before “of”, of an organization's name → its type.
ORGANIZATION_HEADS = {
    "academy": "other", "administration": "government", "agency": "agency", "airlines": "other",
    "alliance": "alliance", "army": "armed_force", "assembly": "parliament", "association": "other",
    "authority": "agency", "authorities": "government", "bank": "other", "battalion": "armed_force",
    "board": "agency", "brigade": "armed_force", "brigades": "armed_force", "broadcasting": "media",
    "bureau": "agency", "cabinet": "government", "center": "think_tank", "centre": "think_tank",
    "chamber": "other", "church": "other", "club": "other", "coalition": "party", "college": "other",
    "command": "armed_force", "commission": "agency", "commissariat": "agency", "committee": "agency",
    "company": "other", "confederation": "other", "conference": "other", "congress": "parliament",
    "consortium": "other", "corp": "other", "corporation": "other", "corps": "armed_force",
    "council": "agency", "court": "other", "crescent": "other", "cross": "other",
    "department": "ministry", "directorate": "agency", "division": "armed_force", "duma": "parliament",
    "embassy": "government", "federation": "other", "fleet": "armed_force", "force": "armed_force",
    "forces": "armed_force", "forum": "other", "foundation": "other", "front": "armed_force",
    "fund": "other", "gazette": "media", "government": "government", "group": "other",
    "guard": "armed_force", "guards": "armed_force", "guardian": "media", "hospital": "other",
    "inc": "other", "initiative": "other", "institute": "think_tank", "institution": "think_tank",
    "intelligence": "agency", "journal": "media", "knesset": "parliament", "league": "other",
    "legion": "armed_force", "legislature": "parliament", "ltd": "other", "majlis": "parliament",
    "media": "media", "militia": "armed_force", "ministry": "ministry", "mission": "agency",
    "monitor": "media", "movement": "party", "navy": "armed_force", "network": "media",
    "news": "media", "observatory": "think_tank", "office": "agency", "organisation": "other",
    "organization": "other", "parliament": "parliament", "party": "party", "pentagon": "ministry",
    "police": "agency", "politburo": "party", "post": "media", "press": "media",
    "program": "agency", "programme": "agency", "project": "other", "radio": "media",
    "regiment": "armed_force", "registry": "agency", "resistance": "armed_force", "secretariat": "agency",
    "senate": "parliament", "service": "agency", "services": "agency", "society": "other",
    "staff": "armed_force", "survey": "other", "syndicate": "other", "television": "media",
    "times": "media", "treasury": "ministry", "tribune": "media", "tribunal": "other", "trust": "other",
    "union": "other", "university": "other", "watch": "other", "volunteers": "armed_force",
    "capacity": "other", "platform": "party", "left": "party", "barometer": "other",
    "telegraph": "media", "herald": "media", "tv": "media", "co": "other", "llc": "other", "plc": "other",
    "research": "other", "school": "other", "unit": "armed_force", "workers": "other", "partners": "other",
    "scouts": "other", "industries": "other", "airways": "other", "technologies": "other",
    "enforcement": "agency", "holdings": "other", "motors": "other", "systems": "other",
    "gmbh": "other", "pictures": "media", "studios": "media", "entertainment": "media", "productions": "media",
    "brothers": "other", "associates": "other", "communications": "media", "ventures": "other",
    "insurance": "other", "petroleum": "other", "pharmaceuticals": "other", "securities": "other",
    "logistics": "other", "telecom": "other", "railways": "other", "consulting": "other", "squadron": "armed_force", "infantry": "armed_force",
    "taskforce": "agency", "patrol": "agency", "caucus": "other", "bancorp": "other", "exchange": "other",
    "laboratories": "other", "labs": "other", "publishers": "media", "publishing": "media", "newspapers": "media",
    "magazine": "media", "quarterly": "media", "orchestra": "other", "symphony": "other", "seminary": "other",
    "polytechnic": "other", "archdiocese": "other", "diocese": "other", "conservancy": "other", "gendarmerie": "agency",
    "constabulary": "agency", "cooperative": "other", "collective": "other", "faction": "armed_force",
    "cartel": "armed_force", "mafia": "armed_force", "aerospace": "other", "aviation": "other", "chemicals": "other",
    "electronics": "other", "semiconductor": "other", "semiconductors": "other", "pharma": "other",
    "therapeutics": "other", "brewing": "other", "bancshares": "other", "pac": "other", "strategies": "other",
    "advisors": "other", "consultants": "other", "militias": "armed_force", "junta": "government",
    "broadcasters": "other", "paramilitaries": "armed_force", "politburos": "party", "presidium": "parliament",
}  # fmt: skip
# Heads of which a lower-case “of”, “for” or “on” may be a part: “Ministry of Defence”.
HEADS_WITH_OF = frozenset(
    """
    academy agency alliance army association authority bank board brotherhood bureau center centre chamber church college
    commission committee confederation conference congress corps council court department directorate
    faculty federation forces front fund house institute institution league legion ministry movement
    network observatory office organisation organization parliament party school secretariat service society state
    states union university
    """.split()
)
# A run of capitalised words with one of these is no person.
NOT_A_PERSON = frozenset(
    """
    eid ramadan ashura nowruz passover hanukkah diwali act afternoon agreement air airport aid airlines america american angels april arab article atlantic august autumn avenue ballistic
    bay beach black bloody blue border boulevard bridge building business camp capitol castle center central centre
    chapter christian christmas city civic climate coast commander-in-chief compass constitution convention county crisis
    crossing cup day deal debate declaration december defense defence democratic democrats district dollar east eastern
    easter election elections emergency empire energy english europe european evening export fair february festival
    financial first football foreign forest freedom friday fund future games gate general global golf great
    green gulf hall harbor harbour health highway hill hills holy home hotel human hurricane independence
    index indian international internet interior island islands january july june
    justice korean lake law left liberty list magazine main march market mediterranean middle minister ministry monday
    morning mount mountain mountains movement museum muslim national nations neck new night north northern november
    nuclear ocean october old olympic olympics open operation opposition pacific palace park peace people
    peninsula place plan plaza point policy port prison prize progress province public question region report
    republic republican republicans resolution revolution right rights river road rule sanctions saturday school
    scheme sea secret security september series show south southern space square st stadium standard states station
    stock storm strait strategic strategy street strip summer summit sunday super supreme syndrome target tax teen
    telegram theater theatre third thursday time times today tower town trade treaty tuesday tunnel twitter
    catholics muslims christians jews sunnis shiites shias alawites druze kurds arabs latinos hispanics evangelicals protestants
    hindus buddhists rohingya sikhs yazidis turkmen pashtuns tutsis hutus africans europeans asians arab jewish kurdish catholic latino hispanic
    sunni shiite shia alawite bedouin
    islamist islamists zionist zionists nazi nazis marxist marxists communist communists maoist maoists salafist jihadist jihadists baathist
    asian asians african latin latina caribbean balkan persian ottoman soviet puerto
    united university us valley version village virus war way wednesday week west western white winter women world
    year youtube zone ceasefire conflict covid black-sea truth social facebook instagram whatsapp
    """.split()
)
# Whole names that a body's word ends and that name none.
NAMES_OF_THINGS = frozenset(
    {
        "electoral college",
        "iron curtain",
        "law enforcement",
        "national intelligence",
        "social security",
        "special forces",
        "special operations",
        "state of the union",
    }
)
NAME_PARTICLES = frozenset(
    "al el bin ibn abu umm ben bar de del della der den di da do dos das du la le van von ter ten zu y e af av abd ul al- ould".split()
)
# With an adjective of nationality these are the state: “Iranian officials”, not “Iranian media”.
GOVERNMENT_NOUNS = frozenset(
    """
    administration admiral admirals air aircraft ambassador ambassadors army attorney authorities authority cabinet chancellor chief chiefs
    coastguard command commander commanders commandos commission commissioner congress consul consulate council counterpart counterparts
    court defence defense delegate delegates delegation department deputy diplomat diplomats diplomacy emissary embassy emir envoy envoys executive
    federal fleet force forces foreign general generals governor governors government governments intelligence interior judiciary junta king lawmaker
    lawmakers leader leaders leadership legislator legislators legislature mediator mediators member military minister ministers ministry mission monarch mp mps
    navy negotiator negotiators office official officials parliament parliamentarians peacekeepers police policymakers politburo
    premier presidency president presidential presidents prime prince prosecutor prosecutors queen regime representative representatives
    royal secretary security senate senator senators soldiers speaker spokesman spokesmen spokesperson spokeswoman state supreme
    throne treasury troops vice
    """.split()
)
