"""The commonest words of English news: no name by themselves, however they are capitalised.

They stand in lower case in many articles of a large corpus of news. Words that are as often a given
name (Bill, Mark, Grant) are left out.
"""

ENGLISH_WORDS = frozenset(
    """
    abandon ability able aboard abortion abortions about above abroad abruptly absolute
    absolutely absurd abuse accept acceptance accepted accepting access accompanied accomplish
    according account accountable accounts accurate accusations accused accuses accusing
    achieve achieved achievement acknowledge acknowledged acknowledging across act acted
    acting action actions active actively activist activists activities activity actor acts
    actual actually ad adapt add added adding addition additional address addressed addresses
    addressing adds administration admission admit admitted admitting adopt adopted ads adult
    adults advance advanced advantage advantages advertising advice advise advised adviser
    advisers advising advocacy advocate advocated advocates advocating affair affairs affect
    affected affiliated afford affordable afraid after afternoon afterward again against age
    agencies agency agenda agent agents aggressive aggressively ago agree agreed agreement
    agreements agrees ahead aid aide aides aim aimed aims air aired airing airport airstrike
    airstrikes airwaves alarmed alienate aligned alike alive all allegations alleged allegedly
    allegiance alleging alliance allies allow allowed allowing allows ally almost alone along
    alongside already also alternative although always am amassed amazing ambassador ambitious
    amendment amid ammunition amnesty among amount amounts an analysis analyst analysts anchor
    and anger angered angry announce announced announcement announcing annual annually
    anonymity another answer answered answers anticipated anxiety any anybody anymore anyone
    anything anytime anyway anywhere apart apologized apology apparent apparently appeal
    appealing appeals appear appearance appearances appeared appearing appears applauded
    applause apply appoint appointed appointment appointments appreciate approach approaches
    approaching appropriate approval approved are area areas arena argue argued argues arguing
    argument arguments arm armed arms army around array arrested arrive arrived arriving
    article articles artillery as aside ask asked asking asks aspect assault assaults
    assembled asserted assertion assess assessment asset assets assigned assist assistance
    assistant associated assume assumed assure assured asylum at attack attacked attackers
    attacking attacks attempt attempted attempting attempts attend attendance attended
    attendees attending attention attitude attorney attract attracted attractive attributed
    audience audiences author authoritarian authorities authority authorized auto available
    average avoid avoided avoiding award awarded awards aware away awful awkward baby back
    backed backers background backing backs bad badly bag bailout balance balanced ballot
    ballots ban bank banking banks banned banning bar barely bargain barriers barring base
    based bases basic basically basis battle battled battleground battles be bear bearing beat
    beaten beating beautiful became because become becomes becoming been before began begin
    beginning begins begun behalf behavior behind being belief believe believed believes
    believing below bench benefit benefited benefits beside besieged best bet better between
    beyond bias biased bid big bigger biggest bigotry billion billionaire billionaires
    billions bills bipartisan birth birther bit bitter bizarre black blacks blame blamed
    blasted blasts bloc block blocked blood blow blue blunt board boasted body bold bomb
    bombing booed book books boos boost border borders born both bottom bought bound boy
    boycott brain brand brash breach break breakfast breaking breaks bridge brief briefed
    briefing briefly bring bringing brings broad broadcast broader broadly broke broken broker
    brokered brother brothers brought bruising bubble budget build building built bully burden
    burn business businesses businessman busy but buy buying by cable calendar call called
    calling calls came camera camp campaign campaigned campaigning campaigns camps can
    canceled cancer candidacy candidate candidates cannot capable capacity capital capture
    captured car card cards care career careful carefully careless cares carried carries carry
    carrying carve case cases cash casino cast casting catch caucus caucuses caught cause
    caused causes causing cautioned ceasefire celebrated celebration celebrities celebrity
    cellphones center centered centers central centrist century certain certainly chair
    chairman chairs chairwoman challenge challenged challenger challengers challenges
    challenging chamber champion championed chance chances change changed changes changing
    channel chants chaos chaotic chapter character charge charged charges cheap cheaper check
    checkpoint checks cheered cheering cheers chief child childhood children choice choices
    choose choosing chose chosen church circle circulating circumstances cite cited cities
    citing citizen citizens citizenship city civil civilian civilians claim claimed claiming
    claims clarity clash clashes class classic classified clean clear cleared clearly climate
    clinch clinched clip clock close closed closely closer closest closing clothes club coal
    coalition code codes coffee cold collapse colleague colleagues collect collected
    collecting collective college color column columnist columns combat combination combined
    come comeback comes comfort comfortable coming command commander commanding comment
    comments commercial commitment committed committee committees committing common
    communication communications communities community companies company compared comparison
    compelling compete competing competition competitive competitors complained complaint
    complaints complete completed completely complex complicated compound comprehensive
    compromise computer conceded concept concern concerned concerns concessions concluded
    conclusion conclusions concrete condition conditions conduct conducted conducting
    conference conferences confidence confident confidential confirmed conflict conflicts
    confront confronted confronting congressional congressman connect connected connection
    connections conscience consensus consequences conservatism conservative conservatives
    consider considerable consideration considered considering considers consistent
    consistently constant constantly constituencies constituency constitutional construction
    consult consultant consulting consumers contact contacted contained containing contender
    contenders content contention contentious contest contested contests continue continued
    continues continuing contract contracts contrary contrast contrasts contributed
    contributions contributors control controlled controls controversial controversies
    controversy convention conventional conventions conversation conversations convicted
    convince convinced convincing convoy cool cooperation core corner corporate corporations
    correct correctness correspondence corruption cost costly costs could council counsel
    count counted counter counties counting countries country county couple course courses
    court courts cover coverage covered covering crack crash crazy create created creating
    creation credentials credibility credible credit crime criminal criminals crises crisis
    critical criticism criticisms criticize criticized criticizing critics critique critiques
    crossed crossing crowd crowds crucial crude cry cultural culture curb currency current
    currently cut cuts cutting cycle dad daily damage damaging danger dangerous dark data
    database date datetime daughter daughters day days de dead deadline deadly deal dealing
    dealings deals dealt death deaths debate debates debt decade decades decent decide decided
    decidedly deciding decision decisions decisive decisively deck declare declared declaring
    decline declined dedicated deemed deep deeper deeply defeat defeated defeating defend
    defended defending defense defensive defiant deficit define defined definitely degree
    degrees delegate delegates delegation deliberate deliberately deliver delivered delivering
    demand demanded demands democracy democratic demographic demographics demonstrate
    demonstrated demonstration denial denied denounced denouncing deny denying department
    departure depend depending deployed deport deportation depth deputy descent describe
    described describes describing description deserve deserves designed desire desk desperate
    despite destroy destroyed destroying detail detailed detailing details deter determination
    determine determined determining detractors devastating develop developed developer
    developing development devoted did die died difference differences different differently
    difficult difficulty dig digital digits diminished dinner diplomacy diplomat diplomatic
    direct directed direction directly director disabled disagree disagreements disappeared
    disappointed disaster disastrous disclosed disclosure discourse discovered discrimination
    discuss discussed discussing discussion discussions disgrace dislike dismantle dismissed
    dismissing dispatch displaced display disproportionately dispute dissent distance distant
    distinction distinguished distraction distributed district districts disturbed diverse
    diversity divide divided dividing division divisions divisive do document documentary
    documented documents does doing dollar dollars domestic dominance dominant dominate
    dominated donated donations done donor donors door doors double doubled doubt doubts down
    downtown dozen dozens draft drag dramatic draw drawing drawn draws dressed drive driven
    driver drives driving drone drones drop dropped dropping drove drug dubious due during
    duty dynamic each eager earlier early earn earned earning earnings ease easier easily
    eastern easy echoed echoing economic economically economics economists economy edge editor
    editorial education effect effective effectively effects effort efforts eight eighth
    either elders elect elected electing election elections electoral electorate element
    elevated eligible eliminated elite elites else elsewhere email emailed emails embarrassing
    embrace embraced embracing emerged emergency emerging emotional emphasis emphasize
    emphasized employed employee employees employers employment empty en encourage encouraged
    encouraging end ended ending endorse endorsed endorsement endorsements endorsing ends
    enemies enemy energized energy enforcement engage engaged engagement engaging engineer
    enjoy enjoyed enjoys enormous enough ensure ensuring enter entered entering entertainment
    enthusiasm enthusiastic enthusiastically entire entirely entities entrepreneur entry
    environment environmental envisioned episode equal equality equally equivalent era error
    erupted especially essential essentially establish established establishment estate
    estimated estimates ethnic ethnicity evangelical even evening evenly event events eventual
    eventually ever every everybody everyone everything everywhere evidence exact exactly
    example except exception exceptions excessive exchange exchanges excited excitement
    exclusive exclusively executive executives exercise exist existence existing exists exit
    expand expanded expanding expansion expect expectations expected expecting expects
    expensive experience experienced expert expertise experts explain explained explaining
    explanation explicitly exploit exposed express expressed extend extended extends extension
    extensive extent extra extraordinary extreme extremely extremist extremists eye eyes face
    faced faces facilities facing fact factor factories factors factory facts fail failed
    failing fails failure failures fair fairly fake fall fallen falling fallout false familiar
    families family famous famously fan fans far fashion fast faster fat fate father fault
    favor favorable favored favorite favors fear fears featured features featuring federal
    feed feel feeling feelings feels fees feet fell fellow felt female fence feud few fewer
    fiction field fields fierce fiercely fifth fight fighters fighting fights figure figures
    file filed filing filings fill filled film final finally finance financed finances
    financial find finding findings finds fine finish finished finishing fire firearms fired
    firm firmly firms first fiscal fit five fix flag flawed flew flight flip flood floor flow
    fly flying focus focused focuses focusing folks follow followed followers following
    follows food foot football for force forced forceful forcefully forces forcing forecast
    foreign forget form formal formally former formidable forms forth fortune forum forward
    fought found foundation founded founder four fourth fracking framed frankly fraud free
    freedom freely frequent frequently fresh friend friendly friends from front frontline
    frontrunner frustrated frustration frustrations fuel fueled full fully fun function fund
    fundamental fundamentally funded funding fundraiser fundraisers fundraising funds further
    future gain gained gaining gains galvanized game games gap gas gather gathered gathering
    gave gay gender general generally generate generated generation generations genuine get
    gets getting giant gifts girl girls give given gives giving glad glimpse global
    globalization go goal goals goes going golf gone gonna good goods got gotten governing
    government governments governor governors grabs grade gradually graduate graduation grand
    grandchildren granted grass grassroots great greater greatest greatly greed green greeted
    grew gross ground group groups grow growing grown grows growth guarantee guard guess guest
    guilty gun guns guys hacked hackers hacking had hair half hall halls halt hand handed
    handful handle handled handling hands hanging happen happened happening happens happy hard
    harder hardly harm harsh has hate hatred have having hawkish he head headed heading
    headline headlines headquarters heads health hear heard hearing hearings heart hearts heat
    heated heavily heavy hedge heed heightened held hell help helped helpful helping helps her
    here heritage hero herself high higher highest highlight highlighted highlighting highly
    him himself hints hire hired hiring his historic historical history hit hits hitting hold
    holding holds holiday home homeland homes hometown honest honesty honor hoped hopeful
    hopefuls hopes hoping horrible horror horse host hostage hostages hosted hostile hostility
    hosting hosts hot hotel hour hours house household households housing how however https
    huge human humanitarian hundred hundreds hung hurt hurting husband hypothetical id idea
    ideas identified identify identity ideological ideology if ignorant ignore ignored
    ignoring illegal illegally image images imagine immediate immediately immigrant immigrants
    immigration impact importance important imports impose imposing impossible impressed
    impression impressive improve improved improving in inability inaccurate incendiary
    incentive incident incites inclination inclined include included includes including income
    incomes increase increased increases increasing increasingly incredible incredibly
    incremental incumbent indeed independence independent independents indicated indication
    indictment individual individuals industrial industry inequality inevitable inevitably
    inflation influence influential information informed infrastructure initial initially
    initiative injured inner innocent inquiry inside insiders insight insist insisted
    insisting inspector inspired instance instances instantly instead institutions insult
    insulting insults insurance insurgent insurgents intellectual intelligence intend intended
    intense intent intention interest interested interesting interests internal international
    interpreted interrupted intervention interview interviewed interviews into introduce
    introduced introducing invasion invest invested investigate investigating investigation
    investigative investigators investment investor investors invitation invited inviting
    involved involvement involving is island issue issued issues it its itself jail jet job
    jobs join joined joining joint joke joked journalism journalist journalists judge judges
    judgment judicial jumped junta just justice justices justification justified keep keeping
    keeps kept key kid kids kill killed killing kind kinds knew knock knocked know knowing
    knowledge known knows label labor lack lacks lady laid lamented land landed landmark
    landscape language large largely larger largest last lasting late later latest laugh
    laughed launch launched launching law lawmakers laws lawsuit lawsuits lawyer lawyers lay
    laying lead leader leaders leadership leading leads leaked lean leaning learn learned
    learning least leave leaves leaving led left legacy legal legally legislation legislative
    legislature legitimate length lengthy lens less lesson lessons let letter letting level
    levels leverage liability liar liberal liberals lie lies life lifetime lift lifted light
    like liked likely likened likes limit limited limiting limits line lined lines lingering
    link linked list listed listen listened listening lists literally little live lived lives
    living lobby lobbying lobbyist lobbyists local location locked long longer longtime look
    looked looking looks looming lose loser losers loses losing loss losses lost lot lots loud
    loudly love loved low lower lowest loyal luck lunch lying machine made magazine magic
    magnate mail main mainly mainstream maintain maintained major majorities majority make
    makers makes making male man manage managed management manager managing manner mantle
    manufacturing many map march margin margins marked market marketing markets marking marks
    marriage married mass massacre massive master match matchup mate material math matter
    matters may maybe mayor me mean meaning meaningful means meant meantime meanwhile measure
    measured measures media medical meet meeting meetings meets member members membership memo
    men mental mention mentioned mere merely message messages messaging met methods middle
    midnight midst might migrants militant militants military militia million millions mind
    minds mine minimum minister minorities minority minus minute minutes mired misleading
    misogynist missed missile missiles missing mission mistake mistakes mix mixed mobilize
    mock mocked mocking model moderate moderator modern modest mogul mold mom moment moments
    momentum money monitor monitoring month monthly months mood moral more morning most mostly
    mother motion mount mouth move moved movement movements moves movie moving much multiple
    murder music must my myself name named names naming narrative narrow narrowly nasty nation
    national nationally nations nationwide native natural nature near nearly necessarily
    necessary need needed needle needs negative negotiate negotiating negotiations neighbor
    neighborhood neighboring neighbors neither nervous net network networks neurosurgeon
    neutral never new newly news newspaper next nice night nightclub nights nine no nobody
    nominate nominated nominating nomination nominations nominee nominees none nonetheless
    nonprofit nor normal north not notable note noted notes nothing noticed noting notion now
    nuclear number numbers numerous observer observers obstacle obtain obtained obvious
    obviously occasionally occasions occur occurred occurs odds of off offensive offer offered
    offering offers office officer officers offices official officially officials often oil
    okay old older oldest on once one ones ongoing online only onstage onto open opened
    opening openly opens operate operating operation operations operative operatives opinion
    opponent opponents opportunities opportunity oppose opposed opposes opposing opposite
    opposition opted optimistic option options or order ordered orders ordinary organization
    organizations organize organized organizer organizers organizing original originally other
    others otherwise ought our ourselves out outcome outlets outlining outlook outrage
    outrageous outreach outright outside outsider outsiders outspoken outstanding over overall
    overcome overhaul overnight overseas overwhelming overwhelmingly own owned owner owners
    owns pace pack packed page pages paid pain painful painting pair panel panic paper papers
    parent parents part partial participants participate participated participation particular
    particularly parties partisan partly partner partners parts party pass passed passes
    passing passion passionate past path paths pathway pattern pay paying payments peace
    peacekeepers peak pending people per perceived percent percentage perception perfect
    perform performance performed perhaps period permanent person personal personality
    personally personnel perspective persuade persuaded phase philosophy phone photo photos
    phrase physical pic pick picked picking picture pictures piece pieces pitch pivot pivotal
    place placed places placing plain plan plane planet planned planning plans plant platform
    play played player players playing plays pleaded please pleased pledge pledged pledges
    plenty plotting plus podcast point pointed pointing points poised polarizing police
    policies policy political politically politician politicians politics poll polled polling
    polls pollster pollsters poor popular popularity population populism populist populous
    portion portrayed pose posed position positioned positions positive possibility possible
    possibly post posted posts potent potential potentially poured poverty power powerful
    powers practice practices pragmatic praise praised precincts predict predicted predicting
    prefer preference preferred prepare prepared preparing presence present presented presents
    presidency president presidential presidents press pressed pressing pressure presumptive
    pretty prevail prevent prevented preventing previous previously price prices primaries
    primarily primary prime principle principles prior priorities priority prison prisoners
    private privately probably probe problem problems procedure proceed proceedings process
    produce produced producing product production products professional professor profile
    profits profound program programs progress progressive progressives project projected
    projections projects prominent promise promised promises promising promote promoting
    prompted prompting proof propaganda proper properly properties property proportion
    proposal proposals proposed proposing proposition prosecuted prosecution prosecutor
    prosecutors prospect prospects protect protected protecting protection protections protest
    protester protesters protests protracted proud prove proved proven provide provided
    provides providing province provision provisions provocative public publicly published
    pull pulled punch pundits punished purchase purpose purposes pursue pursued pursuing push
    pushed pushing put puts putting qualified quality quarter question questioned questioning
    questions quick quickly quiet quietly quit quite quo quote quoted race races racial racism
    racist radical radio railed raise raised raises raising rallied rallies rally rallying
    rampant ran range rank ranks rape rapid rapidly rapists rare rarely rate rated rates
    rather rating ratings rattled raucous reach reached reaches reaching react reaction read
    readers reading reads ready real realistic reality realize realized really reason
    reasonable reasons rebel rebels rebuffed rebuild rebuilding recalled recalling receive
    received receives receiving recent recently reception recession reckless recognition
    recognize recognized recognizes recommend recommended reconsider record records recovery
    recruit red reduce reduced reducing reduction reelection reference references referencing
    referred referring reflect reflected reflecting reflects reform reforms refrain refugee
    refugees refusal refuse refused refusing regarding regardless regime region regional
    register registered registration regret regular regularly regulation regulations rein
    reiterated reject rejected rejection related relations relationship relationships relative
    relatively relatives release released releases releasing relentless relevant reliable
    reliably relief religion religious reluctant rely remain remained remaining remains remark
    remarkable remarks remember remembered reminded reminder reminding reminiscent removed
    render renewed repeal repeat repeated repeatedly repeating replace replaced replacement
    replied reply report reported reportedly reporter reporters reporting reports represent
    representative representatives represented representing represents reputation request
    requested requests require required requirement requirements requires requiring rescue
    research researchers reserved residents resign resignation resistance resolution resolve
    resonate resonated resort resources respect respected respectively respects respond
    responded respondents responding response responses responsibility responsible rest
    restaurant restrictions result resulted results retain retired retirement return returned
    returning returns retweeted reveal revealed revelations revenue reversed review reviewed
    revive revolution rhetoric richest rid rigged right rights rip rise risen rising risk
    risks risky rival rivals road robust role roll rolled room root roots roughly round route
    routinely row rule ruled rules ruling run running runs rural rush rushing sacrifice safe
    safety said sale sales same sanctions sat satisfied save saved savings saw say saying says
    scale scandal scandals scared scathing scene scenes schedule scheduled school schools
    science scope score scored scramble screen screening scripted scrutiny search season seat
    seated seats second seconds secret secretary secrets sector secure secured securing
    security see seeing seek seeking seeks seem seemed seemingly seems seen sees segment seize
    seized select selected selection sell selling senator senators send sending senior sense
    sensitive sent sentence sentenced sentiment sentinel separate serial series serious
    seriously serve served server serves service services serving session sessions set sets
    setting settle settled settlement seven several sexual shadow shake shape share shared
    shares sharing sharp sharply she shelling shift shifted shifting shifts shock shocked
    shook shooting shootings shop shopping short shortly shot shots should shouted show showed
    showing shown shows shut sick side sidelines sides sight sign signal signaled signals
    signature signed significance significant significantly signs silence silver similar
    similarly simple simply since single sister sit site sites sits sitting situation six
    sizable size skeptical skepticism skills slammed slightly slogan slot slow slowly small
    smaller smart so social socialist society soft soil sold soldiers solely solid solidarity
    solution solutions solve some somebody somehow someone something sometimes somewhat
    somewhere son sons soon sophisticated sorry sort sorts sought soul sound sounded sounds
    source sources south southern space sparked speak speaker speakers speaking speaks special
    specific specifically specifics spectrum speculation speech speeches speechwriter speed
    spend spending spent spin spirit split spoke spoken spokesman spokeswoman sponsor sport
    spot spotlight spots spread spring square stability stable staff staffer staffers stage
    stagnant stake stakes stance stances stand standard standards standing stands star stark
    stars start started starting starts state stated statement statements states statewide
    stating station stature status stay stayed staying steady steel steep stem step stepped
    stepping steps stick stiff still stock stood stop stopped stopping stops store stories
    story straight strategic strategies strategist strategists strategy streak stream street
    streets strength strengthen stressed stretch strike striking string strong stronger
    strongest strongholds strongly struck structure struggle struggled struggles struggling
    stuck student students studies study stuff stump stunning stupid style subject submitted
    subsequent substantial substantive subtle succeed succeeded success successes successful
    successfully successor such suddenly sued suffered suggest suggested suggesting suggestion
    suggestions suggests suit suited summary summer summit sums super superdelegate
    superdelegates support supported supporter supporters supporting supportive supports
    supposed supposedly sure surface surge surprise surprised surprising surprisingly
    surrogate surrogates surrounded surrounding surveillance survey surveyed surveys survive
    suspects suspend suspended sway sweeping swept swing switch sympathetic system systems
    table tackle tactic tactics take taken takes taking talk talked talking talks tally tank
    tap target targeted targeting targets tariffs task tasked tax taxes teachers teaches
    teaching team tech technically technology teenager telephone televised television tell
    telling tells temperament temporarily temporary ten tend tends tens tension tensions
    tenure term terms terrible territory terror terrorism terrorist terrorists test tested
    testimony testing tests text than thank thanked thanks that the theater theft their them
    theme themselves then theory there these they thing things think thinking thinks third
    this those though thought thoughts thousand thousands threat threaten threatened
    threatening threats three threshold through throughout throw throwing thrown thus thwart
    ticket tide tie tied ties tight time times timing tiny tired title titled to today
    together told tolerance tomorrow tone tonight too took tool tools top topic topics total
    totally touch tough tougher tour toward town township track trade traded trading tradition
    traditional traditionally traffic tragedy tragic trail trailed trailing trails train
    training transactions transcripts transform transgender transition transparent trash
    travel traveled traveling treat treated treating treatment tremendous trend trends trial
    tribute tried tries trigger trillion trip troops trouble troubled troubling trounced true
    truly trust trusted trustworthy truth try trying tuition turmoil turn turned turning
    turnout turns tweet tweeted tweeting tweets twice two type typical typically ultimate
    ultimately unable unacceptable uncertain uncertainty unclassified unclear uncomfortable
    undecided under undercut underdog underestimated undermine undermining underscore
    underscored underscores understand understanding understands understood undo undocumented
    unemployment unexpectedly unfair unfit unify unifying union unions unique unit unite
    united unity universal university unknown unless unlike unlikely unofficial unprecedented
    unqualified unsuccessful until unusual unusually unveiled up upcoming updated updates upon
    upset urban urged urgency urging us use used user uses ushered using usual usually
    vacation vague valuable value values variety various vast vastly vehicles ventures venue
    version versus very veteran veterans vetted vetting via vice victims victories victory
    video videos view viewed viewers views village villagers violated violating violation
    violations violence violent virtually visa visas vision visit visited visiting vital vocal
    voice voiced voices volatile volunteer volunteers vote voted voter voters votes voting vow
    vowed vowing vows vs vulnerability vulnerable vying wage wages wait waited waiting wake
    walk walked walking wall walls want wanted wanting wants war warming warned warning
    warnings wary was watch watched watching water waterboarding wave waves waving way ways we
    weak weakness wealth wealthiest wealthy weapon weapons wear wearing website week weekend
    weekly weeks weigh weighed weight welcome welcomed welcoming welfare well went were what
    whatever when where whether which while white whites who whoever whole whom whose why wide
    widely wider widespread wife wild wildly willing willingness win wind wing winner winners
    winning wins winter wisdom wise wish with withdraw withdrawal within without woman women
    won wonder wonderful word words work worked worker workers working works world worldwide
    worried worries worry worrying worse worst worth would wounded write writer writers writes
    writing written wrong wrongdoing wrote xenophobe xenophobic year years yes yesterday yet
    you young younger your yourself youth zero zone
    """.split()
)
