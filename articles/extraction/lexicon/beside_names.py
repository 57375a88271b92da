"""Words beside an unknown name that tell what it names."""

from articles.extraction.lexicon.titles import OFFICES

# “hopeful Ted Cruz”, “…, a teacher”
PERSON_WORDS = OFFICES | frozenset(
    """
    actress advocate attendee author blogger broker builder buyer candidate caregiver caretaker colleague contender correspondent
    cousin critic defector dentist designer detainee developer dissident driver employee favorite favourite filmmaker fisherman
    footballer fugitive graduate grandfather guerrilla guest guitarist gunman herder hero hopeful hostage icon imam inmate insurgent
    intern islamist jeweler laborer legend loyalist man martyr mastermind mayor-elect mechanic member merchant militant millionaire
    model motorist musician native neighbor neighbour newcomer nun opponent organiser pensioner performer philanthropist photographer
    player prisoner projectionist psychiatrist rapper recruit retiree rival runner salesman separatist shepherd shopkeeper smuggler
    socialite sociologist spouse storekeeper suspect tailor terrorist tourist trader trainee translator tribesman uncle aunt nephew niece
    vendor visitor voter waiter waitress welder woman worker boy girl teenager speechwriter stepmother stepfather front-runner frontrunner
    teen toddler baby child partner girlfriend boyfriend fiance fiancee grandson granddaughter heir clergyman nationalist socialist
    schoolgirl schoolboy businesswoman businessman policeman policewoman spokesman
    conservative liberal progressive libertarian moderate independent populist
    """.split()
)
# “the newspaper El Universal”, “…, a political website”, “the Tasis alliance”
BODY_WORDS = frozenset(
    """
    affiliate app application agency alliance association bank battalion bloc brand brigade broadcaster business cartel chain channel charity
    club coalition collective committee company conglomerate consortium consultancy cooperative council daily faction federation
    firm force foundation gang giant group insurer institute institution insurgency joint-venture junta league lobby magazine maker manufacturer militia ministry
    monitor movement network newspaper nonprofit non-profit ngo operator organisation organization outfit outlet paper
    party platform producer publication publisher retailer school secretariat service startup start-up station subsidiary
    super-pac pac supplier syndicate tabloid tank think-tank tribe union university unit utility watchdog weekly website wire
    """.split()
)
# “companies such as Pfizer and Merck”
BODIES_TOGETHER = frozenset(
    """
    agencies airlines automakers banks brands brigades broadcasters businesses carmakers chains charities companies conglomerates
    corporations drugmakers factions firms giants groups insurers institutions magazines makers manufacturers militias networks newspapers
    ngos nonprofits non-profits organisations organizations outlets papers parties pollsters publications publishers retailers startups
    start-ups studios subsidiaries think-tanks tanks tabloids unions universities websites
    """.split()
)
DONE_BY_BODIES = frozenset(
    "acquired bought manufactured operated owned published sponsored".split()
)
PLACE_WORDS = frozenset(
    """
    airbase airfield airport airstrip alley area atoll avenue bar barracks base basin bay beach boulevard border bridge building
    cafe camp canal canyon capital cave cemetery checkpoint church city coast college compound corridor county creek crossing dam desert
    district enclave exclave estate farm field forest front-line frontline gate hamlet harbor harbour headland highway highlands hill hills
    hotel hospital hub island islands isthmus junction lake landfill locality mall market mine mines monastery mosque mountain mountains
    municipality museum neighborhood neighbourhood oasis oilfield outpost palace park parish peninsula plain plant plateau pond port
    prefecture prison promenade province quarter ranch range reef refinery region reservoir resort restaurant ridge river road roundabout
    ruins salient sea sector settlement shore shrine slum slums square stadium station strait street stretch suburb suburbs synagogue
    temple territory theater theatre tower town township tunnel valley village villages volcano waterfall woods zone towns cities states
    provinces districts regions suburbs counties
    """.split()
)
# “Freedom Partners officials”, “Fano fighters”
MEMBER_WORDS = frozenset(
    """
    affiliates anchor cadres combatants commander commanders correspondent executives fighter fighters gunmen headquarters host insurgents
    jihadists journalist columnist editor store stores survey surveys stock leadership leaders lawmakers loyalists member members militant militants militiamen offices official officials operatives
    rebels recruits reporter reporters representatives shares soldiers spokesman spokesperson spokeswoman staff staffers terrorists troops
    units website workers executive ceo chairman headquarters founder founders subsidiary employees poll polls
    """.split()
)
OF_A_BODY = frozenset(
    """
    analyst arm branch ceo chairman chairwoman co-founder columnist correspondent editor employee executive faction fighters founder leaders manager
    member members officials owner part president publisher remnants reporter spokesman spokesperson spokeswoman share shares stock subsidiary unit wing
    """.split()
)
KIN = frozenset(
    """
    aide aides aunt birth body brother brothers career cousin daughter daughters death family father funeral husband lawyer lawyers
    mother nephew parents remains sister son sons spouse trial uncle widow wife
    """.split()
)
OF_A_PERSON = frozenset(
    "administration brand camp campaign doctrine dynasty era family foundation government presidency regime team years".split()
)
MINDFUL = frozenset(
    "believed believes decided decides feared fears hoped hopes knew knows met refused smiled thinks thought tried visited wanted wants "
    "wept".split()
)
# What is done to a person, and to a body.
PERSON_DEEDS = frozenset(
    """
    appointed arrested assassinated befriended beheaded detained elected endorsed exiled fired hired interviewed jailed kidnapped killed
    killing married murdered named nominated ousted pardoned poisoned promoted succeed succeeded succeeding torture tortured
    """.split()
)
BODY_DEEDS = frozenset(
    "bankrolled chairs co-founded disbanded edits founded headed heads joined joins launched owns outlawed runs".split()
)
DESCRIBING = frozenset("a an the his her its their one".split())
PLACE_PREPOSITIONS = frozenset(
    "in near outside into across inside around throughout toward towards via".split()
)
VAGUE_PLACE_PREPOSITIONS = frozenset("at from through over between".split())
