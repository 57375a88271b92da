"""What news counts: people in arms, victims, the displaced, aid, weapons, money, measures.

Each table is read once: a line is a family of words that count the same thing, headed by the word
that stands for all of them.
"""

from functools import cache

# Families that mean fighters of a state, and so count the same thing under one nation.
SOLDIERS = frozenset({"troops", "personnel"})
PERSONS = frozenset(
    "troops personnel fighters people women men civilians children families casualties victims deaths"
    " injured refugees prisoners hostages workers journalists officers citizens".split()
) | {"displaced people", "police officers"}
# Families of different callings, which a measure keeps apart by the word that is printed.
MIXED = frozenset("workers journalists officers citizens buildings settlements".split())
THINGS = frozenset(
    "missiles rockets drones bombs shells tanks vehicles aircraft ships trucks attacks meals barrels"
    " tonnes brigades battalions buildings settlements livestock".split()
) | {"artillery pieces"}
# What is worth a number even if the number is a small word: “three civilians”, “two missiles”.
SMALL_COUNTS = frozenset(
    "civilians children women casualties deaths injured hostages missiles rockets drones aircraft ships"
    " tanks victims bombs shells troops fighters attacks prisoners journalists".split()
) | {"displaced people", "police officers"}

# label: the words that count the same, singular and plural where it is not formed with -s.
COUNTED_TABLE = """
troops: troop troops soldier soldiers trooper troopers serviceman servicemen servicewoman
  servicewomen servicemember servicemembers service-member service-members reservist reservists
  conscript conscripts infantry infantryman infantrymen paratrooper paratroopers marine marines
  recruit recruits peacekeeper peacekeepers commando commandos jawan jawans legionnaire legionnaires
fighters: fighter fighters militant militants combatant combatants insurgent insurgents rebel
  rebels gunman gunmen mercenary mercenaries jihadist jihadists jihadi jihadis guerrilla guerrillas
  militiaman militiamen terrorist terrorists volunteer volunteers separatist separatists extremist
  extremists assailant assailants attacker attackers infiltrator infiltrators sniper
  snipers islamist islamists bandit bandits warrior warriors
people: person people persons individual individuals inhabitant inhabitants resident residents
  soul souls human humans being beings member members villager villagers martyr martyrs native natives
  occupant occupants beneficiary beneficiaries supporter supporters relative relatives
women: woman women
men: man men
civilians: civilian civilians noncombatant noncombatants non-combatant non-combatants
children: child children minor minors boy boys girl girls infant infants baby babies toddler toddlers
  schoolchild schoolchildren schoolgirl schoolgirls schoolboy schoolboys kid kids teenager teenagers
  newborn newborns daughter daughters son sons
families: family families household households
casualties: casualty casualties
victims: victim victims
deaths: death deaths fatality fatalities dead body bodies corpse corpses
injured: injured wounded injury injuries
refugees: refugee refugees migrant migrants asylum-seeker asylum-seekers
displaced people: displaced evacuee evacuees returnee returnees idp idps
prisoners: prisoner prisoners detainee detainees captive captives inmate inmates pow pows
hostages: hostage hostages abductee abductees
workers: worker workers employee employees staffer staffers staff doctor doctors nurse nurses medic
  medics paramedic paramedics teacher teachers volunteer-worker aid-worker driver drivers porter
  porters rescuer rescuers firefighter firefighters labourer labourers laborer laborers miner miners
  sailor sailors fisherman fishermen contractor contractors engineer engineers surgeon surgeons
journalists: journalist journalists reporter reporters
police officers: policeman policemen policewoman policewomen police constable constables
officers: officer officers commander commanders guard guards
  general generals operative operatives agent agents official officials adviser advisers advisor
  advisors instructor instructors technician technicians
personnel: personnel
citizens: student students pupil pupils citizen citizens national nationals voter voters respondent respondents
  patient patients passenger passengers protester protesters demonstrator demonstrators worshipper
  worshippers pilgrim pilgrims farmer farmers herder herders foreigner foreigners lawmaker lawmakers
  settler settlers survivor survivors expert experts expatriate expatriates tourist tourists visitor
  visitors trader traders shopper shoppers bystander bystanders mourner mourners monk monks priest
  priests activist activists suspect suspects
brigades: brigade brigades
battalions: battalion battalions
units: unit units regiment regiments division divisions company companies squad squads
countries: country countries nation nations state states
missiles: missile missiles
rockets: rocket rockets
drones: drone drones uav uavs shaheds quadcopter quadcopters
bombs: bomb bombs munition munitions warhead warheads mine mines landmine landmines grenade grenades
shells: shell shells round rounds projectile projectiles mortar mortars
tanks: tank tanks abrams leopards
vehicles: vehicle vehicles apc apcs car cars bus buses motorcycle motorcycles
aircraft: aircraft plane planes jet jets warplane warplanes helicopter helicopters airplane
  airplanes bomber bombers f-16s f-35s f-15s su-25s su-34s su-35s mig-29s mig-31s
artillery pieces: howitzer howitzers launcher launchers gun guns rifle rifles weapon weapons
  battery batteries interceptor interceptors himars
ships: ship ships vessel vessels boat boats tanker tankers warship warships submarine submarines
trucks: truck trucks lorry lorries truckload truckloads
attacks: attack attacks strike strikes airstrike airstrikes air-strike air-strikes raid raids
  assault assaults incident incidents clash clashes explosion explosions sortie sorties violation
  violations bombing bombings ambush ambushes
cases: case cases
targets: target targets site sites facility facilities position positions
buildings: building buildings house houses home homes apartment apartments school schools hospital
  hospitals clinic clinics church churches mosque mosques shop shops shelter shelters structure
  structures tent tents bridge bridges hut huts garage garages
settlements: settlement settlements village villages town towns city cities community communities
  district districts township townships neighbourhood neighbourhoods
  neighborhood neighborhoods
livestock: cow cows goat goats camel camels sheep cattle
tonnes: tonne tonnes ton tons
meals: meal meals ration rations parcel parcels package packages container containers pallet pallets
  dose doses sack sacks bag bags
barrels: barrel barrels
votes: vote votes ballot ballots seat seats
"""

# What measures rather than counts: canonical unit and the ways it is printed.
MEASURED_TABLE = """
km: km kilometre kilometres kilometer kilometers
miles: mile miles
metres: metre metres meter meters
hectares: hectare hectares
acres: acre acres
sq km: sq km, square kilometre, square kilometres, square kilometer, square kilometers, km²
sq miles: square mile, square miles
tonnes: tonne, tonnes, ton, tons, metric ton, metric tons, metric tonne, metric tonnes
kg: kg kilogram kilograms kilogramme kilogrammes kilo kilos
pounds: lb lbs
litres: litre litres liter liters
gallons: gallon gallons
MW: megawatt megawatts MW
GW: gigawatt gigawatts GW
barrels: barrel, barrels, bpd
feet: foot feet
calories: calorie calories
cubic metres: cubic metre, cubic metres, cubic meter, cubic meters
"""

# ISO 4217 code: symbols before the number | words after it.
CURRENCIES_TABLE = """
USD | $, US$, USD, U.S.$ | dollar, dollars, US dollar, US dollars, U.S. dollar, U.S. dollars, USD
EUR | €, EUR | euro, euros, EUR
GBP | £, GBP | pound, pounds, pound sterling, pounds sterling, British pounds, GBP
JPY | ¥, JPY | yen, JPY
CNY | CNY, RMB | yuan, renminbi, CNY, RMB
RUB | ₽, RUB | rouble, roubles, ruble, rubles, RUB
UAH | ₴, UAH | hryvnia, hryvnias, hryvnya, UAH
ILS | ₪, NIS, ILS | shekel, shekels, NIS, ILS
INR | ₹, Rs, INR | rupee, rupees, INR
KRW | ₩, KRW | South Korean won, KRW
TRY | ₺, TRY | lira, liras, Turkish lira
PLN | PLN | zloty, zlotys, zlotych, PLN
CHF | CHF | franc, francs, Swiss francs, CHF
CAD | C$, CA$, CAD | Canadian dollars, CAD
AUD | A$, AU$, AUD | Australian dollars, AUD
SEK | SEK | Swedish kronor, SEK
NOK | NOK | Norwegian kroner, NOK
DKK | DKK | Danish kroner, DKK
IRR | IRR | rial, rials, toman, tomans
MMK | MMK | kyat, kyats
SDG | SDG | Sudanese pounds
YER | YER | Yemeni rials
AED | AED | dirham, dirhams, AED
SAR | SAR | riyal, riyals, SAR
NGN | ₦, NGN | naira, NGN
ETB | ETB | birr
ZAR | ZAR | rand
BRL | R$, BRL | reais
EGP | EGP | Egyptian pounds
"""


@cache
def counted() -> dict[str, str]:
    """A word for something counted → the word that stands for its family."""
    return _families(COUNTED_TABLE)


@cache
def measured() -> dict[str, str]:
    """A word or words for a unit of measure → the canonical unit."""
    return _families(MEASURED_TABLE)


@cache
def currency_symbols() -> dict[str, str]:
    """“$”, “US$” → “USD”."""
    return {symbol: code for code, symbols, _ in _currencies() for symbol in symbols}


@cache
def currency_words() -> dict[str, str]:
    """“euros”, “U.S. dollars” → the code; keys in lower case."""
    return {word.lower(): code for code, _, words in _currencies() for word in words}


def _families(table: str) -> dict[str, str]:
    families: dict[str, str] = {}
    label = ""
    for line in table.strip().splitlines():
        if not line.startswith(" "):
            label, _, line = line.partition(":")
        words = line.split(",") if "," in line else line.split()
        families.update({word.strip().lower(): label for word in words if word.strip()})
    return families


def _currencies() -> list[tuple[str, list[str], list[str]]]:
    rows = [line.split("|") for line in CURRENCIES_TABLE.strip().splitlines()]
    return [(code.strip(), _listed(symbols), _listed(words)) for code, symbols, words in rows]


def _listed(cell: str) -> list[str]:
    return [word.strip() for word in cell.split(",") if word.strip()]
