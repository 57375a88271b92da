"""What a saved news page prints beside its article, line by line.

PHRASES are whole lines, in small letters without end marks; PATTERNS are matched on whole lines.
"""

import re
from functools import cache

PHRASES_TABLE = """
advertisement: advertisement | advertisements | ad | ads | advert | sponsored | sponsored content
 | promoted | promoted content | paid content | paid post | sponsored by | ad feedback | skip ad
 | story continues below advertisement | story continues below | article continues below
 | article continues after advertisement | article continues below advertisement
 | continue reading below | scroll to continue | continue reading after advertisement | remove ads
 | advertisement - scroll to continue | advertisement scroll to continue | skip advertisement
share: short link | shortlink | share this | share this article | share this story | share this page | share on | share via
 | share on facebook | share on twitter | share on x | share on whatsapp | share on linkedin
 | share on telegram | copy link | link copied | copy url | click here to share on social media
 | follow us | follow us on | share icon | share save | listen share | add to favourites
 | click to share | like this | like loading | listen to story | gift this article | save article
 | save for later | add as a preferred source on google | follow us on google news
 | add us as preferred source | give feedback | bookmark this article | share your thoughts
menu: home | menu | main menu | search | log in | login | sign in | sign up | register | log out
 | skip to content | skip to main content | skip navigation | skip links | toggle navigation
 | open menu | close menu | close | my account | live tv | watch live | sections | show more
 | load more | see more | see all | view all | back to top | next | previous | next article
 | previous article | next post | previous post | next story | contact | about | faq | help
 | navigation menu | go to homepage | open search | search for | all sections | print edition
 | e-paper | epaper | donate | breadcrumb | you are here | navigation | expand | collapse | more
section-label: news | world | politics | world news | europe | middle east | africa | asia | opinion
 | opinions | business | sport | sports | analysis | explainer | conflict | war | breaking
 | breaking news | exclusive | feature | features | video | videos | international | national
 | local | defence | defense | security | ukraine war | war in ukraine | russia-ukraine war
 | israel-gaza war | israel-hamas war | israel-palestine conflict | israel war on gaza
 | humanitarian crises | editor's pick | editors' pick | latest | latest update | top story | top news
 | global | americas | asia pacific | united nations | human rights | refugees | economy | ukraine
 | russia | gaza | sudan | sudan war | myanmar | yemen | live | live updates | headlines
 | diplomacy | foreign affairs | world affairs | military | military news | uncategorized | general
 | us news | uk news | russia ukraine war | interactive | in pictures | investigation | news | story
footer: source link | source | sources | original source | read the original article | news source
 | source url | original article | all rights reserved | terms of use | terms of service
 | terms and conditions | terms & conditions | privacy policy | privacy | contact us | about us
 | advertise with us | advertise | careers | cookie policy | disclaimer | sitemap | site map
 | accessibility | corrections | copyright | licensing | editorial policy | code of ethics | imprint
 | do not sell my personal information | do not sell or share my personal information | rss
reaction: what's your reaction | what is your reaction | like | dislike | love | funny | angry | sad
 | wow | happy | sleepy | dead | wink | excited | helpful | was this article helpful | rate this
related: related | related articles | related article | related stories | related story
 | related posts | related post | related news | related topics | related content | related links
 | related coverage | related reading | you may also like | you might also like | you may like
 | you might be interested in | you may have missed | recommended | recommended stories
 | recommended for you | recommended articles | recommended reading | more on this story
 | more stories | more news | most popular | most popular articles | most read | most viewed
 | most shared | most watched | most discussed | popular | popular posts | popular articles
 | popular news | popular stories | latest news | latest articles | the latest articles
 | latest posts | latest stories | the latest | latest headlines | top stories | top posts
 | trending | trending stories | trending now | trending news | trending articles | must read
 | must reads | don't miss | read next | up next | keep reading | keep on reading | read these next
 | check out our other content | check out other tags | in this story | editors' picks
 | editor's picks | from around the web | around the web | other stories | other news | also read
 | read also | recent posts | recent articles | recent news | recent stories | more in this section
 | more from the web | promoted stories | sponsored stories | you should read | what to read next
 | more like this | similar articles | similar posts | other articles | in case you missed it
 | explore more | see also | more headlines | elsewhere | stay informed | more from this section
comments: leave a reply | leave a comment | post a comment | comments | comment | no comments
 | no comments yet | be the first to comment | add a comment | write a comment | view comments
 | show comments | cancel reply | join the conversation | join the discussion | read comments
 | log in to leave a comment | your email address will not be published | recent comments
newsletter: subscribe | subscribe now | subscribe today | newsletter | newsletters | sign up now
 | our newsletter | get our newsletter | email address | enter your email | your email
 | subscribe to our newsletter | sign up for our newsletter | daily newsletter | stay up to date
cookies: accept | accept all | reject all | accept cookies | manage preferences | cookie settings
 | manage cookies | accept all cookies | i accept | decline | got it | we value your privacy
 | manage consent | cookie preferences | consent | privacy settings
reading: listen | listen to this article | listen to article | play | pause | mute | unmute | play video
 | watch | watch video | video player | now playing | loading | font size | text size | print this page
 | reading time | min read | read time | this article is more than 1 year old | translate
 | this video can not be played | media caption | your browser does not support the video tag
 | published on | updated on | last update | last updated | published | updated | date | author
read-more: read more | continue reading | read full story | read full article | full story
 | read the full story | read the full article | click here | click here to read more | learn more
 | find out more | watch more | read in app | open in app | view gallery | view original
weather: weather | partly cloudy | mostly cloudy | cloudy | overcast | clear sky | light rain
 | scattered clouds | few clouds | broken clouds | overcast clouds | moderate rain | mist | haze
 | sunny | rain | snow | light snow | fog | heavy rain | thunderstorm | clear | mostly sunny
photo: getty images | getty | reuters photo | ap photo | afp photo | file photo | photo gallery
 | image source | image caption | image | photo | gallery | handout | slideshow | illustration
"""

PATTERNS_TABLE = r"""
weather | -?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF]°?
weather | -?\d{1,2}(?:[.,]\d)?\s?°
weather | -?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF]\s.{1,30}
weather | (?i:humidity|wind|pressure|feels like|visibility|sunrise|sunset)\s?:?\s?\d.{0,20}
share | (?i:share|tweet|pin|post|email|print)\s\d{1,6}
share | \d{1,6}(?:[.,]\d)?k?\s(?i:shares?|views?|likes?|retweets?|reads?)
share | (?i:click to (?:share|email|print)).{0,80}
share | (?i:follow (?:us|me|\S{1,30}) on) .{1,60}
menu | (?i:home|homepage|news)(?:\s?[>»›/|→·]\s?[^>»›/|→·]{1,60}){1,6}
menu | (?:[^|•·]{1,30}\s?[|•·]\s?){3,20}[^|•·]{0,30}
footer | [^|]{1,40}(?:\|\|[^|]{1,40}){1,8}
footer | [^|.]{1,25}(?:\s\|\s[^|.]{1,25}){2,10}
footer | (?:©|\(c\)|(?i:copyright)\b).{0,200}
footer | .{0,160}(?i:all rights reserved).{0,120}
footer | (?i:source)\s?:\s?(?:https?:|www\.)?\S{1,200}
footer | (?i:source)\s?:\s?(?:\S+\s){0,4}\S+
footer | (?i:originally published (?:on|at|by|in)|this article (?:was )?(?:first|originally) (?:appeared|published)|the post .{1,150} appeared first on).{1,120}
footer | (?i:powered by|theme by|designed by|developed by) .{1,60}
footer | https?://\S{1,300}
footer | .{0,120}(?i:may not be published, broadcast|republish this|republished under|our (?:terms|privacy)|privacy policy and|terms of (?:use|service) (?:and|apply)).{0,160}
reaction | (?:\d{1,6}\s)?(?i:like|dislike|love|funny|angry|sad|wow)(?:\s\d{1,6})?
reaction | (?:(?i:like|dislike|love|funny|angry|sad|wow)\s?\d{0,6}\s?){2,8}
related | (?i:more (?:from|on|about|in)) [^.!?“"]{2,60}
related | (?i:list \d{1,2} of \d{1,2}|list of \d{1,2} items?|end of list).{0,200}
related | (?i:tags?|topics?|filed under|categor(?:y|ies)|keywords?|hashtags?)(?:\s?:.{0,300})?
related | (?:\#\w{1,40}[\s,]{0,3}){1,30}
comments | \d{1,6} (?i:comments?|repl(?:y|ies))
comments | (?i:save my name, email|required fields are marked|your email address will not).{0,150}
newsletter | (?i:sign up|subscribe)\b.{0,160}(?i:newsletter|inbox|alerts?|updates|e-?mail|channel|briefing|stories|free|now|here|today|access).{0,80}
newsletter | .{0,120}(?i:(?:our|free|daily|weekly|morning) (?:\w{1,20} ){0,2}newsletters?|(?:to|in) your inbox).{0,160}
newsletter | (?i:join our (?:whatsapp|telegram|channel|community|newsletter)|download our|get the latest (?:news|updates|headlines|stories)|follow our|stay (?:updated|connected|tuned|informed)).{0,160}
cookies | .{0,160}(?i:\bcookies\b).{0,100}(?i:accept|consent|use\b|using|polic|setting|preference|experience|manage|agree).{0,240}
cookies | .{0,100}(?i:accept|consent|use\b|using|polic|setting|preference|manage|agree)\w{0,3}.{0,100}(?i:\bcookies\b).{0,240}
cookies | .{0,100}(?i:cookie (?:policy|settings?|preferences|consent|notice|declaration)).{0,240}
reading | \d{1,3}[\s-]?(?i:min(?:ute)?s?)(?:\s(?i:read|to read|ago|listen))?
reading | (?i:reading time|read time|time to read|estimated reading time)\s?:?\s?.{0,20}
reading | (?i:listen to this (?:article|story)).{0,60}
reading | (?:(?i:published|updated|last updated|posted)\s?:?\s)?(?:\d{1,3}|(?i:an?)) (?i:second|minute|hour|day|week|month|min|hr)s? (?i:ago)
reading | \d{1,2}:\d\d(?:\s?/\s?\d{1,2}:\d\d)?
read-more | (?i:read more|read also|also read|read|see also|watch|listen|related|related articles?|don't miss|also see|recommended|more|must read|further reading|click here|watch video|editor's pick|go deeper|what to know)(?::\s?|\s?[|»>→–—]\s?|\s-\s)\S.{0,220}
read-more | (?i:read more (?:about|on|from|here)|click here (?:to|for)|read the full|for more (?:on|news)).{1,160}
read-more | .{0,200}(?:(?i:read more|continue reading)\s?(?:[.…»→>]{1,3}|about this.{0,40})?)
photo | (?i:(?:file )?(?:photo|image|picture|photograph|illustration|graphic|video|caption|photos|images)(?:\s(?:credit|credits|source|by|courtesy(?: of)?|caption))?)(?::\s?|\s?/\s?|\s[–—-]\s)\S.{0,400}
photo | (?i:image (?:source|caption|credit)|media caption|photo by|photograph by|picture by|courtesy of)[,:\s].{0,400}
photo | (?i:credit)s?\s?:.{1,120}
photo | FILE\s?(?:PHOTO)?\s?[-–—:].{0,500}
photo | (?:©|\(c\))\s?.{1,60}
photo | (?!.{0,3}[“"]).{0,450}[\[(][^\[\]()]{0,80}(?:AP Photo|Getty|EPA-EFE|Shutterstock|Handout|AFP via|REUTERS/|Reuters/|/AFP|/Reuters|/AP\b|/Anadolu|(?i:\bphoto\b|\bfile photo\b|\bfile\b|image (?:by|credit)))[^\[\]()]{0,80}[\])]\.?
photo | (?!.{0,3}[“"]).{0,300}\[(?:[^\[\]]{0,60}\b)?(?:AFP|Reuters|AP|Anadolu|Anadolu Agency|EPA|Al Jazeera|Xinhua|TASS|Screengrab|X|File)\b[^\[\]]{0,40}\]
photo | .{0,300}\s(?:Photo|Photograph|Picture|Image|Credit)s?\s?:\s?[^.:]{2,80}
photo | (?:[A-Z][\w.'’-]{0,20}\s){1,4}(?:for|via|/|\|)\s?(?:AFP|Reuters|AP|EPA|Getty Images|Anadolu|the Associated Press)(?:\s?(?:/|via|-)\s?.{1,40})?
photo | .{0,60}(?:/|via )\s?(?:AFP|Reuters|REUTERS|AP|EPA|EPA-EFE|Getty Images|Anadolu|Shutterstock)(?:\s?(?:/|via|-)\s?.{1,40})?
photo | .{20,400}[.] (?:AFP|AP|Reuters|REUTERS|EPA|Getty Images|Xinhua|Anadolu|/ AFP|/ Reuters)
credits | [\[(]?(?i:additional reporting|editing|writing|edited|compiled|written and edited) (?:and \w{1,12} )?by .{2,250}
credits | [\[(]?(?i:reporting) by (?:[^.]{2,70}|.{2,200}(?i:editing|writing|additional reporting) by .{2,120})
credits | [\[(]?(?i:with (?:inputs|reporting|additional reporting|files|agencies|information)) (?:from|by) .{2,120}
credits | (?i:our standards): .{2,100}
credits | (?i:this (?:(?:story|article|report|piece) (?:has been|was|is being|will be) (?:updated|corrected|edited|amended|auto-generated)|(?:story|article) was (?:published|produced))).{0,220}
credits | (?i:\(?this (?:story|report) has not been edited).{0,160}
credits | (?i:about the author|view all posts by .{1,60}|more (?:by|stories by) .{1,60}|author archive.{0,40}|see author's posts)
credits | (?:(?i:source)\s?:\s?)?(?i:agencies|news agencies|al jazeera and news agencies|afp|reuters|ap|associated press|the associated press|news wires|wires|staff|staff reporter|news desk|web desk|staff writer|admin|editor|tass|ani|pti|anadolu agency|xinhua)
"""

# Words of which a line of sharing buttons consists.
SHARE_WORDS = frozenset(
    "facebook twitter x whatsapp telegram linkedin pinterest reddit email e-mail mail print tweet"
    " share pin messenger viber tumblr instagram youtube tiktok flipboard pocket threads bluesky"
    " mastodon link copy save bookmark sms line wechat weibo vk rss like post snapchat +".split()
)
# Labels glued to a title when a page is saved: “POLITICSNorth Korean soldiers…”.
GLUED_LABELS = tuple(
    "News World Politics Europe Africa Asia Opinion Business Analysis International Security Defence"
    " Defense Conflict Breaking Exclusive Explainer Features Feature Headlines Latest Local National"
    " Uncategorized Ukraine Video War".split()
)
# What stands before a date, beside the date itself.
DATE_LABEL = re.compile(
    r"(?:first published|published|posted|last updated|last modified|updated|modified|edited"
    r"|created|date|publication date|update|issued|released|last update)"
    r"(?:\s(?:on|at))?\s?[:|–—-]?",
    re.IGNORECASE,
)
LABELLED_DATE = re.compile(
    rf"{DATE_LABEL.pattern}\s[^.!?“”\"]{{0,40}}\d[^.!?“”\"]{{0,40}}", re.IGNORECASE
)
UPDATE_LABEL = re.compile(r"(?i:updat|modif|edited|revis)")
BYLINE = re.compile(
    r"(?:(?:Written |Reported |Report |Story |Analysis |Words )?[Bb]y|BY|Author:|AUTHOR:)\s"
    r"(?P<names>[^\W\d_a-z][^\d|•·.:;!?“”\"]{2,150}?)"
    r"(?:\s?[|•·,/–—-]\s?.{0,100})?"
)


@cache
def phrases() -> dict[str, str]:
    """A whole line in small letters → the rule that cuts it."""
    found: dict[str, str] = {}
    for entry in re.split(r"\n(?! )", PHRASES_TABLE.strip()):
        rule, _, listed = entry.partition(":")
        for phrase in listed.split("|"):
            found.setdefault(" ".join(phrase.split()), rule)
    return found


@cache
def patterns() -> tuple[tuple[str, re.Pattern], ...]:
    """Rules and the patterns of whole lines that they cut, in the order in which they are tried."""
    rows = (line.split(" | ", 1) for line in PATTERNS_TABLE.strip().splitlines())
    return tuple((rule.strip(), re.compile(pattern)) for rule, pattern in rows)


# Words of a newspaper's or a site's own name, which may stand above the headline.
SITE_NAME = re.compile(
    r"\b(?:Times|News|Post|Today|Daily|Herald|Insight|Agency|Tribune|Press|Journal|Gazette|Observer"
    r"|Guardian|Online|Express|Mirror|Chronicle|Radio|TV|Network|Media|Magazine|Star|Mail|Wire)\b"
    r"|\.(?:com|org|net|info|news)\b"
)
