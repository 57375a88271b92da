"""Abbreviations after whose point a sentence usually goes on."""

# Always followed by a name or a number.
BEFORE_A_NAME = frozenset(
    "mr mrs ms dr prof gen lt col maj capt cpl sgt adm brig cmdr sen sens rep reps gov govs rev hon "
    "st fr sr messrs mme mlle pres supt insp det amb atty no nos vs art sec fig ch vol jan feb mar "
    "apr jun jul aug sept sep oct nov dec mt ft".split()
)
# May also end a sentence; what follows decides.
MID_SENTENCE = frozenset(
    "inc corp co ltd llc plc jr sr etc al e.g i.e a.m p.m u.s u.k u.n e.u d.c approx dept est univ "
    "ave blvd rd".split()
)
