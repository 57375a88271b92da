"""Words that begin a sentence with a capital without being a name."""

OPENERS = frozenset(
    """
    a about above according across actually additionally after afterwards again against ago ahead albeit all almost along already also
    although altogether always amid among amongst an and another any anyone anything apart apparently are around as
    aside asked at away back based be because been before behind being believe below beneath beside besides between
    beyond both but by call came can certainly clearly come consequently considering contrary could currently
    despite did do does done down due during each earlier early either else elsewhere enough especially even eventually ever
    every everybody everyone everything everywhere exactly except far few fewer finally following for former
    fortunately from further furthermore generally get given go going good got had half has have having he hence her here
    hers herself him himself his hopefully how however i if imagine in inside indeed initially instead into is it its
    itself just keep last lastly late later latest least less let like likely little long look looking made
    make many may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither
    never nevertheless next no nobody none nonetheless nor not nothing notably now nowhere obviously of off often oh
    ok okay on once one only onto or other others otherwise our ours ourselves out outside over overall own per
    perhaps please plus possibly previously prior probably put quite rather read really recently regarding
    right same second secondly see seen seven several shall she should similarly since six so some somebody somehow
    someone something sometimes somewhere soon speaking still such sure surely take ten than thank thanks that the
    their theirs them themselves then there thereafter therefore these they thing think third this those though
    three through throughout thus till to today together told tomorrow tonight too toward towards two ultimately
    under underneath unfortunately unless unlike until up upon us use used usually very via was watch we well were
    what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with
    within without would yes yesterday yet you your yours yourself asked added calling citing four five eight nine
    many most sanctions troops soldiers officials police authorities experts critics analysts residents witnesses relations
    aggressors true western eastern northern southern speaking foreign local aid
    """.split()
)
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
# What is no part of a body's name though it stands in capitals behind it.
NOT_AFTER_A_NAME = frozenset(
    "cemetery building tower avenue street road boulevard bridge airport stadium arena".split()
)
