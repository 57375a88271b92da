"""Words that name a body behind the name of a place: newspapers (“Chicago Sun”) and teams (“Dallas Cowboys”)."""

PRESS = frozenset(
    """
    beacon bee bulletin chronicle courier democrat-gazette dispatch eagle enquirer examiner express globe independent inquirer
    journal-constitution ledger mercury-news messenger mirror observer pioneer post-dispatch post-gazette reader record register reporter
    sentinel standard star star-ledger star-tribune statesman sun sun-times telegram times-dispatch times-picayune times-union
    union-leader union-tribune weekly
    """.split()
)
TEAMS = frozenset(
    """
    49ers 76ers angels astros athletics avalanche bears bengals bills blackhawks blazers braves brewers broncos browns bruins bucks
    buccaneers bulls canadiens canucks capitals cardinals cavaliers celtics chargers chiefs clippers colts cowboys coyotes cubs diamondbacks
    dodgers dolphins ducks eagles falcons flames flyers galaxy giants grizzlies hawks heat hornets hurricanes indians islanders jaguars
    jazz jets kings knicks lakers lightning lions magic mariners marlins mavericks mets nationals nets nuggets oilers orioles pacers packers
    padres panthers patriots pelicans penguins phillies pirates pistons predators raiders rams rangers raptors ravens rays redskins
    reds rockets rockies royals sabres saints seahawks senators sharks sixers spurs steelers suns texans thunder timberwolves titans
    trojans twins united vikings warriors wizards wolverines yankees
    """.split()
)
# What stands between the place and the word: Washington Free Beacon, Houston Daily Star.
BETWEEN = frozenset(
    "business city daily evening free morning national red sunday trail white".split()
)
