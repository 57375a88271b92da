"""Numbers in words, the words that limit them and the words after which a number counts nothing."""

ONES = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen".split(),
        range(1, 20),
        strict=True,
    )
)
TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "tn": 10**12, "trn": 10**12,
    "lakh": 10**5, "crore": 10**7, "dozen": 12,
}  # fmt: skip
FRACTIONS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "tenth": 10, "tenths": 10,
}  # fmt: skip
# Numbers that are not one: “dozens of civilians”.
VAGUE = (
    "tens of thousands|hundreds of thousands|tens of millions|hundreds of millions"
    "|tens of billions|hundreds of billions|dozens|scores"
    "|tens|hundreds|thousands|millions|billions|several hundred|several thousand|several dozen"
    "|a few hundred|a few thousand|a few dozen|a few million|several million|many thousands"
    "|a handful|many hundreds"
)
# Verbs and nouns of change: “rose from 10 to 20” gives two numbers.
CHANGE = (
    r"r[io]s\w{1,3}|gr[eo]w\w{0,3}|increas\w{1,3}|climb\w{0,3}|jump\w{0,3}|surg\w{1,3}|soar\w{0,3}"
    r"|f[ae]ll\w{0,3}|drop\w{0,4}|declin\w{1,3}|decreas\w{1,3}|plummet\w{0,3}|plung\w{1,3}|shr[iau]nk\w{0,3}"
    r"|rais\w{1,3}|cut\w{0,4}|reduc\w{1,3}|expand\w{0,3}|went|go|going|gone|doubl\w{1,3}|tripl\w{1,3}"
    r"|up|down|revis\w{1,3}|updat\w{1,3}|lower\w{0,3}|swell\w{0,3}|swelled|chang\w{1,3}|mov\w{1,3}|improv\w{1,3}"
)
# Longest first, so that “just over” is not read as “over”.
QUALIFIERS = (
    "no fewer than|no less than|not less than|no more than|not more than|as many as|as much as"
    "|as few as|as little as|as high as|as low as|a minimum of|a maximum of|minimum of|maximum of"
    "|a total of|an estimated|an additional|an average of|somewhere between|anywhere between"
    "|in the region of|in the order of|on the order of|in excess of|upwards of|upward of|north of"
    "|more than|less than|fewer than|greater than|higher than|lower than|at least|at most|up to"
    "|close to|well over|well above|just over|just under|slightly more than|slightly over"
    "|slightly less than|slightly under|significantly more than|considerably more than|far more than"
    "|well in excess of|a little over|a little more than|a little under"
    "|approximately|approx.|approx|roughly|nearly|almost|about|around|over|under|above|below|some|circa"
    "|exactly|only|just|another|estimated at|estimated to be|put at|estimated|reportedly|possibly"
    "|potentially|probably|perhaps|maybe|virtually|beyond|between|a further|a staggering|a record"
    "|an alarming|a whopping|a mere|a combined|even|currently|additional|further|total of|barely"
    "|scarcely|hardly|the target of|a target of|target of|the goal of|a goal of|a ceiling of|a quota of"
)
# Words directly after a number by which it measures time, age, length or temperature.
NOT_COUNTED = frozenset(
    "second seconds minute minutes hour hours day days night nights week weeks weekend weekends month"
    " months year years decade decades century centuries km kilometre kilometres kilometer"
    " kilometers mile miles metre metres meter meters mm cm millimetre millimetres millimeter"
    " millimeters centimetres centimeters feet foot ft inch inches yards yard knots mph kph degree"
    " degrees celsius fahrenheit am pm a.m p.m a.m. p.m. gmt utc est local o'clock hrs years-old"
    " year-old times fold percent-plus point points goals goal nil rd st minutes' hours' days'"
    " weeks' months' years' calibre caliber gb mb fps volts".split()
)
# Capital words before a number that is a name and not a count: Article 5, Channel 12, Flight 17.
DESIGNATORS = frozenset(
    "article articles resolution channel unit flight chapter route operation brigade battalion regiment division corps army fleet squadron section sections group division"
    " highway phase stage level category type block room gate square page pages no no. nos. number"
    " line paragraph annex protocol option plan track mark version part volume zone sector area"
    " camp hall terminal pier bus train bill law decree order case file act title apollo boeing"
    " airbus su mig tu il t f b c ward district street avenue road hill point bridge gen tier".split()
)
# These name in small letters too.
DESIGNATORS_ANYWAY = frozenset(
    "resolution article section chapter paragraph annex no. nos. clause verse page pages tier".split()
)
