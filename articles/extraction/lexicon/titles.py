"""Words that stand before or beside a person's name: honorifics, ranks, offices, occupations."""

HONORIFICS = {
    "mr": "he", "mrs": "she", "ms": "she", "miss": "she", "sir": "he", "lord": "he", "lady": "she",
    "dame": "she", "king": "he", "queen": "she", "prince": "he", "princess": "she", "sheikh": "he",
    "sheik": "he", "sheikha": "she", "pope": "he", "imam": "he", "ayatollah": "he", "father": "he",
    "sister": "she", "brother": "he", "mullah": "he", "rabbi": None, "dr": None, "prof": None,
    "rev": None, "reverend": None, "hon": None, "u": None, "daw": "she", "emir": "he", "sultan": "he",
    "monsieur": "he", "madame": "she", "archbishop": "he", "bishop": None, "cardinal": "he",
    "patriarch": "he", "maulana": "he", "haji": "he", "hajj": "he", "ustaz": "he", "cleric": "he",
}  # fmt: skip
RANKS = frozenset(
    """
    gen general sen rep sens reps gov govs prof amb det insp supt lt lieutenant col colonel maj major capt captain cpl corporal sgt sergeant pvt private
    adm admiral brig brigadier cmdr commander commodore marshal warrant officer cadet marine rear vice
    commandant airman sailor
    """.split()
)
# Offices and occupations. A capitalised one before a name belongs to its title; a lower-case one
# heads a description (“the foreign minister”).
OFFICES = frozenset(
    """
    activist actor adviser advisor aide ambassador analyst anchor archbishop artist assemblyman assemblywoman
    assistant attorney author banker billionaire boss businessman businesswoman campaigner candidate
    captain celebrity ceo chair chairman chairperson chairwoman chancellor chief clerk coach columnist comedian
    commander commentator commissioner comptroller congressman congresswoman consul coordinator coroner councillor
    councilman councilwoman counsel counselor dean delegate democrat deputy detective dictator diplomat director
    doctor donor economist editor ministers-counselor emissary engineer envoy evangelist executive expert
    farmer father fighter financier founder founder-director governor grandmother head head-teacher headmaster historian
    host husband inspector investigator jihadist journalist judge justice king lawmaker lawyer leader
    legislator lieutenant-governor lobbyist magistrate manager mayor mediator medic meteorologist minister ministers
    missionary mogul monitor mother mp mep msp moderator nominee negotiator novelist nurse observer officer official ombudsman operative
    organizer owner parliamentarian paramedic pastor physician pilot poet police-chief politician pollster premier
    president president-elect presidents priest principal producer professor prosecutor protester psychologist
    publisher rapporteur rebel refugee rep reporter representative republican rescuer researcher resident
    scholar scientist secretary secretary-general senator seargent sheriff singer soldier solicitor speaker
    spokesman spokesperson spokesperson spokeswoman star statesman strategist student superintendent
    surgeon survivor technician teacher treasurer tycoon undersecretary veteran vice-president victim
    villager volunteer warlord whistleblower widow wife winner witness writer rapporteurs son daughter sister brother
    """.split()
)
# What may stand between words of a title: “vice president of”, “Secretary-General of the”.
TITLE_MODIFIERS = frozenset(
    """
    acting anti-corruption assistant associate campaign chief climate communications counterterrorism crown
    defence defense deputy development economic education election energy environment ex executive family
    federal finance first foreign former general health home human humanitarian incoming intelligence interim interior
    international investigative joint junior justice labor labour late lead legal legislative longtime managing
    medical military military-backed nato national new opposition outgoing peace permanent policy political poll
    presidential press prime principal regional republican democratic retired rights ruling security senior shadow
    special state supreme then top trade transport treasury under university us veteran vice war
    white house lower upper party parliamentary press-secretary nightly nationwide protection right-wing far-right left-wing
    """.split()
)
TITLES = frozenset(HONORIFICS) | RANKS | OFFICES
TITLE_WORDS = TITLES | TITLE_MODIFIERS
TITLES_AND_THE = TITLE_WORDS | {"the"}

# Heads of lower-case noun phrases that stand for people: who may speak without a name.
PEOPLE_NOUNS = OFFICES | frozenset(
    """
    activists advisers advisors agents aides allies ambassadors analysts attorneys authorities backers
    campaigners captors citizens civilians clerics colleague colleagues commanders commentators companies
    conservatives correspondents critics defenders delegates democrats diplomats doctors donors economists eyewitness
    eyewitnesses executives experts families father fighters forces friend friends generals governments governors
    groups guards historians insiders insurgents investigators islamists jihadists journalists judges lawmakers lawyers
    leaders leadership member legislators liberals locals man managers mayors mediators medics members men militants ministers
    monitors mothers mourners negotiators neighbor neighbors neighbour neighbours nurses observers officers officials
    operatives opponents organizers paramedics parents parliamentarians participants partner partners passengers
    people person police politicians pollsters presidents prosecutors protesters pundits readers rebels refugees
    relatives reporters representatives republicans rescuers researchers residents rivals scholars scientists
    secretaries senators skeptics soldiers source sources speakers spokesmen spokespeople spokespersons staff staffers
    strategists students supporters surrogates survivors teachers troops veterans victims villagers voters voter
    volunteers whistleblowers witnesses woman women workers worker writers youth elders elder meps mps parties sanctions-monitors
    agent ally backer citizen civilian cleric commando critic defender eyewitness guard insider insurgent local militant
    mourner opponent parent participant passenger pundit reader relative rival settler skeptic staffer supporter
    surrogate witness commenter narrator caller
    official someone somebody others boy girl child detainee prisoner captive hostage
    correspondent envoys counterpart counterparts commandos gunmen loyalists reservist reservists separatists
    servicemen shopkeeper shopkeepers settlers spokespeople tribesmen
    """.split()
)
# Heads that stand for a body: its words are an organization's.
BODY_NOUNS = frozenset(
    """
    administration agency alliance army association authority bloc board bureau cabinet campaign chancellery charity
    church coalition command commission committee company congress consortium corporation council court delegation
    department embassy federation firm force foundation government group hospital house institute institution
    intelligence junta kingdom leadership legislature league ministry mission monitor monitors movement nation
    newspaper office opposition organisation organization panel parliament party pentagon police presidency regime
    republic secretariat senate service state states team think-tank tribunal union university watchdog website kremlin
    militia militias military navy outlet paper network broadcaster channel magazine newsroom side country
    agencies councils forums ministries organisations organizations watchdogs charities
    affiliate affiliates arm battalion body brigade centre center corps directorate division faction factions media
    outlets observatory room unit wing
    """.split()
)
# Heads that are what somebody wrote or said: the speaker is behind them.
DOCUMENT_NOUNS = frozenset(
    """
    statement statements resolution report reports declaration communique letter letters proposal proposals memo
    memorandum note survey poll data study document documents plan text tweet post message email e-mail release
    announcement article editorial book speech testimony address ruling decision analysis assessment review
    figures statistics paper roadmap strategy treaty draft bill notice audit findings transcript complaint
    indictment lawsuit filing affidavit video interview comments remarks
    """.split()
)
# “Medics said”, “Rescuers found”: who opens a sentence in capitals and is nobody's name.
MANY_PEOPLE = frozenset(
    word
    for word in PEOPLE_NOUNS
    if word.endswith(("s", "men", "people")) and not word.endswith("ss")
) | frozenset(
    """
    advisors airmen ambassadors attorneys bandits bystanders campaigners captives captors clerics commanders commandos
    conscripts councils defectors deserters detainees dissidents drivers envoys evacuees factions farmers firefighters
    fishermen guards gunmen herders imams kidnappers legislators locals managers mayors mediators medics mercenaries
    merchants militiamen militias ministries monitors monks mothers mourners negotiators neighbors neighbours nurses
    onlookers paramedics paramilitaries parishioners passengers passersby pilots policemen priests recruits rescuers
    returnees sailors scholars servicemen settlers shopkeepers smugglers surgeons survivors traders tribesmen watchdogs
    worshippers
    """.split()
)
