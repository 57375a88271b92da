"""What a saved news page prints beside its article, line by line.

PHRASES are whole lines, in small letters without end marks; PATTERNS are matched on whole lines.
So that they are seldom tried, behind “^” stands how a line must begin, behind “~” what it must
hold, in small letters, one of several, and blanks count; a pattern with neither is for lines under SHORT_LINE.
"""

import re
from functools import cache
from itertools import groupby
from typing import NamedTuple

PHRASES_TABLE = """
advertisement: ad content | ad choices | advertisment | - advertisment - | continue reading the main story
 | promoted by | from our partners | paid for by | partner content | our partners | after promotion
 | advertisement | advertisements | ad | ads | advert | sponsored | sponsored content
 | promoted | promoted content | paid content | paid post | sponsored by | ad feedback | skip ad
 | story continues below advertisement | story continues below | article continues below
 | article continues after advertisement | article continues below advertisement
 | continue reading below | scroll to continue | continue reading after advertisement | remove ads
 | advertisement - scroll to continue | advertisement scroll to continue | skip advertisement
share: share2 | copylink | copy | link | share save | listen | share this post | share this news
 | share this video | share this with | share article | share link | share options | share with friends
 | share this on | share on reddit | share on bluesky | share on threads | share via email | email this
 | follow | follow us on social media | follow us on x | follow us on twitter | follow us on facebook
 | follow us on instagram | follow on google news | tweet this | send to a friend | send
 | instagram-colored-outline | embed | embed share | embedshare | the code has been copied to your clipboard
 | the url has been copied to your clipboard | reuse this content | save article for later | gift
 | add to bookmarks | remove bookmark | send us a correction | tell us what you think | tell a friend
 | short link | shortlink | share this | share this article | share this story | share this page | share on | share via
 | share on facebook | share on twitter | share on x | share on whatsapp | share on linkedin
 | share on telegram | copy link | link copied | copy url | click here to share on social media
 | follow us | follow us on | share icon | share save | listen share | add to favourites
 | click to share | like this | like loading | listen to story | gift this article | save article
 | save for later | add as a preferred source on google | follow us on google news
 | add us as preferred source | give feedback | bookmark this article | share your thoughts
menu: go to | main navigation | show navigation menu | skip to navigation | skip to main navigation | skip to search
 | accessibility links | accessibility help | bbc homepage | show more sections | show more news sections
 | show more news | show all | view all result | no result | all news | top menu | site navigation
 | primary menu | secondary menu | mobile menu | hamburger menu | main content | close dialogue
 | go to live | account | my profile | profile | logout | subscribe or log in | my news | edition
 | us edition | uk edition | international edition | change edition | language | languages | english
 | archive | archives | rss feed | login/register | search jobs | print subscriptions | more menu
 | click here to search | expand / collapse search | expand menu | read later | caret-left | caret-right
 | switch skin | random article | sidebar | go back | browse | play live | listen live | on air | meta
 | entries feed | comments feed | connect with us | contribute | read more stories
 | home | menu | main menu | search | log in | login | sign in | sign up | register | log out
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
footer: connect | our channels | our network | our apps | our team | our history | stay connected
 | work for us | jobs | about | site index | help center | help centre | user agreement | cookies
 | privacy notice | privacy & cookies | privacy and cookies | your privacy choices | ad choices | complaints
 | complaints & corrections | general conditions | legal | legal notice | legal information
 | community guidelines | newsletters | masthead | ethics | support us | get the app | download the app
 | download our app | app store | google play | ios app | android app | about this site
 | who we are | editorial standards | code of conduct | fact check policy | ownership | staff | disclosures
 | terms and privacy | all rights reserved. | additional sources | key words | keywords | tv schedule
 | source link | source | sources | original source | read the original article | news source
 | source url | original article | all rights reserved | terms of use | terms of service
 | terms and conditions | terms & conditions | privacy policy | privacy | contact us | about us
 | advertise with us | advertise | careers | cookie policy | disclaimer | sitemap | site map
 | accessibility | corrections | copyright | licensing | editorial policy | code of ethics | imprint
 | do not sell my personal information | do not sell or share my personal information | rss
reaction: vote | votes | upvote | downvote | rate this article | rate this story | did you like this article
 | did you find this useful | thank you for your feedback | how do you feel about this | 0 / 0
 | what's your reaction | what is your reaction | like | dislike | love | funny | angry | sad
 | wow | happy | sleepy | dead | wink | excited | helpful | was this article helpful | rate this
related: most commented | most listened | most read news | most viewed news | hot stories | hot news | featured | featured stories
 | featured news | featured articles | suggested for you | suggested articles | suggested stories
 | you might be interested in reading | you may also be interested in | you might also be interested in
 | also interesting | also in the news | also on this site | more to explore | more to read | more on this
 | more on this topic | more on this subject | more related news | more top stories | more articles
 | explore more on these topics | related topics | related tags | related internet links | related video
 | related videos | related content | read more about this | also on | must watch | must-read | must-reads
 | don't miss these | don't miss it | editor's choice | editors' choice | editor's recommendation
 | editor's pick of the day | our picks | our pick | picked for you | top picks | in other news | in the news
 | live now | today's top stories | today's headlines | today's news | news in pictures | top news today
 | news today | hot topics | popular topics | popular tags | popular now | popular this week | popular in
 | trending topics | trending this week | what's trending | previous story | next post | new on
 | from the archive | from our archives | from the web | sponsored links | next up | watch next | more videos
 | latest videos | latest updates | all stories | see all news updates of the day | recommended by | recommended videos | recommended topics | recommended news | you may like to read
 | discover more | explore | series | newest | news feed | newsfeed | breaking news headlines | off the wire
 | our other stories | stories for you | for you | more from us | other top stories | story highlights
 | most liked | most recent | most recent stories | recent | related to this article | related to this story
 | read these stories next | these stories may interest you | you may also like these stories | related items
 | related | related articles | related article | related stories | related story
 | related posts | relatedposts | related post | related news | related topics | related content | related links
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
comments: readers' comments | reader comments | comments (0) | comments closed | comments are closed | comments are off
 | comments are closed on this story | your thoughts | what do you think
 | sort by | oldest | newest first | oldest first | most recent first | recommended comments | reply | replies
 | all comments | load more comments | post comment | submit comment | add your comment | have your say
 | this discussion is now closed for comments | please enter your comment | please enter your name here
 | you have entered an incorrect email address | name | website | add comment | leave a comment cancel reply
 | leave a reply cancel reply | 500 characters | conversation | discussion | toggle comments | disqus comments
 | leave a reply | leave a comment | post a comment | comments | comment | no comments
 | no comments yet | be the first to comment | add a comment | write a comment | view comments
 | show comments | cancel reply | join the conversation | join the discussion | read comments
 | log in to leave a comment | your email address will not be published | recent comments
newsletter: sign up for free | sign up here | sign me up | free newsletter | free daily newsletter | after newsletter promotion
 | daily briefing | the daily briefing | stay in the know | stay informed | get updates | get alerts
 | get news alerts | breaking news alerts | subscribe here | subscribe for free | become a member
 | become a subscriber | support independent journalism | support our journalism | support our work
 | subscribe to continue reading | already a subscriber | already have an account | create a free account
 | subscribe | subscribe now | subscribe today | newsletter | newsletters | sign up now
 | our newsletter | get our newsletter | email address | enter your email | your email
 | subscribe to our newsletter | sign up for our newsletter | daily newsletter | stay up to date
cookies: allow all | allow all cookies | deny | more options | cookie notice | cookie preferences | cookie consent
 | privacy and cookie settings | this website uses cookies | accept read more | accept and continue
 | accept | accept all | reject all | accept cookies | manage preferences | cookie settings
 | manage cookies | accept all cookies | i accept | decline | got it | we value your privacy
 | manage consent | cookie preferences | consent | privacy settings
reading: no media source currently available | video playerclose | video player close | audio player
 | getting your trinity audio player ready | audio by carbonatix | your browser does not support the audio element
 | 0:00 | speed | text to speech | minutes read | mins read | a a | aa | a- a a+ | increase font | decrease font
 | toggle font size | read aloud | full screen | fullscreen | captions | subtitles | views | view | by
 | auto | quality | volume | replay | advertisement remaining | duration | video duration | xs | sm | md | lg
 | this article is more than a year old | this article is more than 1 month old | 1 min read | change font size
 | listen | listen to this article | listen to article | play | pause | mute | unmute | play video
 | watch | watch video | video player | now playing | loading | font size | text size | print this page
 | reading time | min read | read time | this article is more than 1 year old | translate
 | this video can not be played | media caption | your browser does not support the video tag
 | published on | updated on | last update | last updated | published | updated | date | author
read-more: read moredetails | read more details | go to video | go to article | open article | read story | read article
 | read now | view story | view article | see full story | more details | details | see details | read on
 | read more stories | read more news | click to read | tap to read more | full article | related: | see also:
 | read more | continue reading | read full story | read full article | full story
 | read the full story | read the full article | click here | click here to read more | learn more
 | find out more | watch more | read in app | open in app | view gallery | view original
weather: weather | partly cloudy | mostly cloudy | cloudy | overcast | clear sky | light rain
 | scattered clouds | few clouds | broken clouds | overcast clouds | moderate rain | mist | haze
 | sunny | rain | snow | light snow | fog | heavy rain | thunderstorm | clear | mostly sunny
photo: getty images | getty | reuters photo | ap photo | afp photo | file photo | photo gallery
 | image source | image caption | image | photo | gallery | handout | slideshow | illustration
"""

SHORT_LINE = 125
PATTERNS_TABLE = r"""
weather | -?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF]°?
weather | -?\d{1,2}(?:[.,]\d)?\s?°
weather | -?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF]\s.{1,30}
weather | (?i:humidity|wind|pressure|feels like|visibility|sunrise|sunset)\s?:?\s?\d.{0,20}
share | (?i:share|tweet|pin|post|email|print)\s\d{1,6}
share | \d{1,6}(?:[.,]\d)?k?\s(?i:shares?|views?|likes?|retweets?|reads?)
share ^ click to | (?i:click to (?:share|email|print)).{0,80}
share ^ follow | (?i:follow (?:us|me|\S{1,30}) on) .{1,60}
share | (?i:share)\s?\d{1,6}\s?(?i:tweet)\s?\d{0,6}.{0,40}
share | (?:Facebook|Twitter|X|Whats[Aa]pp|Telegram|Pinterest|Linked[Ii]n|Reddit|Email|Print|Viber|Tumblr|Copy Link|Share|Tweet|Messenger){2,12}
menu ^ home, news | (?i:home|homepage|news)(?:\s?[>»›/|→·]\s?[^>»›/|→·]{1,60}){1,6}
menu ~ |, •, · | (?:[^|•·]{1,32}[|•·]){3,20}[^|•·]{0,31}
menu ^ you are here | (?i:you are here).{0,200}
menu | (?i:skip to) .{2,40}
menu | (?i:elsewhere on|about the|more from the|inside the|explore) [A-Z][\w ]{1,30}
footer ~ |, • | [^|]{1,40}(?:\|\|[^|]{1,40}){1,8}
footer ~ |, • | [^|.]{1,25}(?:\s\|\s[^|.]{1,25}){2,10}
footer ~ ©, (c), copyright | (?:©|\(c\)|(?i:copyright)\b).{0,200}
footer ^ source | (?i:source)\s?:\s?(?:https?:|www\.)?\S{1,200}
footer ^ source | (?i:source)\s?:\s?(?:\S+\s){0,4}\S+
footer ^ originally, this article, the post | (?i:originally published (?:on|at|by|in)|this article (?:was )?(?:first|originally) (?:appeared|published)|the post .{1,150} appeared first on).{1,120}
footer | (?i:powered by|theme by|designed by|developed by) .{1,60}
footer ^ http | https?://\S{1,300}
footer ^ disclaimer | (?i:disclaimer)\s?:.{0,420}
footer ^ the views, the opinions | (?i:the (?:views|opinions) expressed (?:in|by|here|on)).{2,300}
footer ^ got a, have a, do you have | (?i:got|have|do you have|got any) an? (?i:news )?(?i:tip|story|question)\b.{0,200}
footer ^ key | (?i:key\s?words)\s?:.{0,300}
footer ~ rights reserved | .{0,160}(?i:all rights reserved).{0,120}
footer ~ publish, terms, privacy | .{0,120}(?i:may not be published, broadcast|republish this|republished under|our (?:terms|privacy)|privacy policy and|terms of (?:use|service) (?:and|apply)).{0,160}
reaction | (?:\d{1,6}\s)?(?i:like|dislike|love|funny|angry|sad|wow)(?:\s\d{1,6})?
reaction | (?:(?i:like|dislike|love|funny|angry|sad|wow)\s?\d{0,6}\s?){2,8}
related ~ |, • | (?:[^•|.!?“"]{15,140}\s[•|]\s{0,3}){2,12}[^•|.!?“"]{0,140}
related | (?i:more (?:from|on|about|in)) [^.!?“"]{2,60}
related ^ list, end of list | (?i:list \d{1,2} of \d{1,2}|list of \d{1,2} items?|end of list).{0,200}
related ^ tag, topic, filed under, categor, keyword, hashtag | (?i:tags?|topics?|filed under|categor(?:y|ies)|keywords?|hashtags?)(?:\s?:.{0,300})?
related ^ # | (?:\#\w{1,40}[\s,]{0,3}){1,30}
comments | \d{1,6} (?i:comments?|repl(?:y|ies))
comments ^ save my name, required fields, your email | (?i:save my name, email|required fields are marked|your email address will not).{0,150}
comments | (?i:(?:reader )?comments?|discussion|replies)\s?[:\s]?\(?\d{1,6}\)?
comments | (?i:view|show|hide|read|see|load|join) (?:all |the |our |more )?(?:\d{1,6} )?(?i:comments?|conversation|discussion).{0,30}
comments ^ please, log, sign in, register | (?i:(?:please )?(?:log ?in|sign in|register) (?:or \w+ )?to (?:post|leave|add|comment|reply)).{0,120}
comments ~ comment | .{0,100}(?i:comments? (?:section|policy|form|are (?:moderated|closed|subject)|have to be|will be (?:moderated|reviewed))).{0,200}
newsletter ^ sign up, subscribe, join our, download our, get the latest, follow our, stay | (?i:sign up|subscribe)\b.{0,160}(?i:newsletter|inbox|alerts?|updates|e-?mail|channel|briefing|stories|free|now|here|today|access).{0,80}
newsletter ^ sign up, subscribe, join our, download our, get the latest, follow our, stay | (?i:join our (?:whatsapp|telegram|channel|community|newsletter)|download our|get the latest (?:news|updates|headlines|stories)|follow our|stay (?:updated|connected|tuned|informed)).{0,160}
newsletter ^ privacy notice, for the latest, for more, for breaking, support, please, consider, help us by | (?i:privacy notice)\s?:.{0,400}
newsletter ^ privacy notice, for the latest, for more, for breaking, support, please, consider, help us by | (?i:for (?:the latest|more|breaking) (?:news|updates|headlines|stories)).{0,40}(?i:follow|subscribe|visit|download|join).{0,160}
newsletter ^ privacy notice, for the latest, for more, for breaking, support, please, consider, help us by | (?i:support (?:our|independent|quality|free|the) .{0,40}(?:journalism|newsroom|media|press|reporting|work|times|post)).{0,160}
newsletter ^ privacy notice, for the latest, for more, for breaking, support, please, consider, help us by | (?i:(?:please )?(?:consider|help us by) (?:making a donation|donating|subscribing|supporting)).{0,200}
newsletter ~ newsletter, inbox | .{0,120}(?i:(?:our|free|daily|weekly|morning) (?:\w{1,20} ){0,2}newsletters?|(?:to|in) your inbox).{0,160}
newsletter ~ join | .{0,60}(?i:join (?:us on|our|the) .{0,30}(?:whatsapp|telegram|channel|community|group)).{0,120}
cookies ~ cookie | .{0,160}(?i:\bcookies\b).{0,100}(?i:accept|consent|use\b|using|polic|setting|preference|experience|manage|agree).{0,240}
cookies ~ cookie | .{0,100}(?i:accept|consent|use\b|using|polic|setting|preference|manage|agree)\w{0,3}.{0,100}(?i:\bcookies\b).{0,240}
cookies ~ cookie | .{0,100}(?i:cookie (?:policy|settings?|preferences|consent|notice|declaration)).{0,240}
reading | \d{1,3}[\s-]?(?i:min(?:ute)?s?)(?:\s(?i:read|to read|ago|listen))?
reading | (?i:reading time|read time|time to read|estimated reading time)\s?:?\s?.{0,20}
reading ^ listen to this | (?i:listen to this (?:article|story)).{0,60}
reading | (?:(?i:published|updated|last updated|posted)\s?:?\s)?(?:\d{1,3}|(?i:an?)) (?i:second|minute|hour|day|week|month|min|hr)s? (?i:ago)
reading | \d{1,2}:\d\d(?:\s?/\s?\d{1,2}:\d\d)?
reading ~ correspondent, ', ’ | (?:The )?[A-Z][\w’' ]{1,30}(?: correspondent|['’]s?) (?:[A-Z][\w’-]{1,20} ){2,3}(?:reports|has more|has the (?:story|latest|details)|explains|looks at)\b[^“"]{0,120}
reading | \d{1,3}(?:[.,]\d{1,3})?[kKmM]?
reading | (?i:this article is more than) .{1,20} (?i:old)
reading | (?i:font size|text size|video duration|duration|listen to this|audio player)\b.{0,40}
reading | \d{1,2}:\d\d(?::\d\d)?(?:\s?/?\s?\d{1,2}:\d\d(?::\d\d)?){0,2}
read-more ^ read, see also, watch, listen, related, don't miss, also, recommended, more, must read, further reading, click here, editor's pick, go deeper, what to know | (?i:read more|read also|also read|read|see also|watch|listen|related|related articles?|don't miss|also see|recommended|more|must read|further reading|click here|watch video|editor's pick|go deeper|what to know)(?::\s?|\s?[|»>→–—]\s?|\s-\s)\S.{0,220}
read-more ^ read, click here, for more | (?i:read more (?:about|on|from|here)|click here (?:to|for)|read the full|for more (?:on|news)).{1,160}
read-more ~ :, |, –, —, », ›, - | (?:[A-Z]{2,12}\s)?(?:AUDIO|VIDEO|PHOTOS?|WATCH|LISTEN|GALLERY|PODCAST|LIVE|RELATED|TRENDING|PAY ATTENTION|ALSO READ|READ ALSO|READ MORE|SEE ALSO|MUST READ|READ NEXT|IN PICTURES|EXPLAINER|EXPLAINED|OPINION|ANALYSIS|INTERACTIVE|TIMELINE|DON'T MISS|MORE|READ|HOT NOW)(?: (?:FOR YOU|STORY|STORIES|NOW|NEXT|LIVE))?\s?[:|–—»›-]\s?\S.{5,220}
read-more ^ previous, next, earlier, later, more, also, read, see, must read, related, recommended, you may also like, pay attention, in pictures, further reading | (?:Previous|Next) (?:[Aa]rticle|[Pp]ost|[Ss]tory)\s?:?\s?[A-Z‘“"'].{5,220}
read-more ^ previous, next, earlier, later, more, also, read, see, must read, related, recommended, you may also like, pay attention, in pictures, further reading | (?:Previous|Next|Earlier|Later|More)\s?:\s?[A-Z‘“"'].{5,220}
read-more ^ previous, next, earlier, later, more, also, read, see, must read, related, recommended, you may also like, pay attention, in pictures, further reading | (?i:also read|read also|see also|must read|related|related stor(?:y|ies)|more on this|recommended(?: for you)?|you may also like|pay attention|in pictures|further reading|more to read|read next)\s{0,2}[:|»›→>–—-]{1,2}\s{0,2}\S.{5,220}
read-more ~ read more, continue reading | .{0,200}(?:(?i:read more|continue reading)\s?(?:[.…»→>]{1,3}|about this.{0,40})?)
photo ^ file, photo, image, picture, illustration, graphic, video, caption, media caption, courtesy | (?i:(?:file )?(?:photo|image|picture|photograph|illustration|graphic|video|caption|photos|images)(?:\s(?:credit|credits|source|by|courtesy(?: of)?|caption))?)(?::\s?|\s?/\s?|\s[–—-]\s)\S.{0,400}
photo ^ file, photo, image, picture, illustration, graphic, video, caption, media caption, courtesy | (?i:image (?:source|caption|credit)|media caption|photo by|photograph by|picture by|courtesy of)[,:\s].{0,400}
photo ^ credit | (?i:credit)s?\s?:.{1,120}
photo ^ file | FILE\s?(?:PHOTO)?\s?[-–—:].{0,500}
photo | (?:©|\(c\))\s?.{1,60}
photo ~ afp, reuters, ap, epa, getty, anadolu, associated press | (?:[A-Z][\w.'’-]{0,20}\s){1,4}(?:for|via|/|\|)\s?(?:AFP|Reuters|AP|EPA|Getty Images|Anadolu|the Associated Press)(?:\s?(?:/|via|-)\s?.{1,40})?
photo | (?:[A-Z]{2,8} )?(?:Photo|PHOTO|Photograph)s?\s?/\s?.{3,60}
photo ^ item, photo, image, slide, [ | (?i:item |photo |image |slide |\[)\s?\d{1,2}\s?(?:of|/)\s?\d{1,2}\b.{0,500}
photo ^ ![ | !\[.{0,400}\]\(.{1,400}\)
photo ^ screen, file, represent, illustrative, photo, undated, handout, a screen, a file, a represent, a illustrative, a photo, a undated, a handout | (?:A )?(?i:screengrab|screenshot|file photo|file picture|file image|representational image|representative image|illustrative (?:image|photo)|photo illustration|undated photo|handout photo)\b.{0,250}
photo ~ [, ( | (?!.{0,3}[“"]).{0,450}[\[(][^\[\]()]{0,80}(?:AP Photo|Getty|EPA-EFE|Shutterstock|Handout|AFP via|REUTERS/|Reuters/|/AFP|/Reuters|/AP\b|/Anadolu|(?i:\bphoto\b|\bfile photo\b|\bfile\b|image (?:by|credit)))[^\[\]()]{0,80}[\])]\.?
photo ~ [, ( | (?!.{0,3}[“"]).{0,300}\[(?:[^\[\]]{0,60}\b)?(?:AFP|Reuters|AP|Anadolu|Anadolu Agency|EPA|Al Jazeera|Xinhua|TASS|Screengrab|X|File)\b[^\[\]]{0,40}\]
photo ~ [, ( | (?!.{0,3}[“"]).{8,450}[\[(][^\[\]()]{0,80}(?i:supplied|stringer|courtesy|social media|screengrab|photo credit|handout|x/@|facebook|telegram)[^\[\]()]{0,80}[\])]\.?
photo ~ : | .{0,300}\s(?:Photo|Photograph|Picture|Image|Credit)s?\s?:\s?[^.:]{2,80}
photo ~ /, via | .{0,60}(?:/|via )\s?(?:AFP|Reuters|REUTERS|AP|EPA|EPA-EFE|Getty Images|Anadolu|Shutterstock)(?:\s?(?:/|via|-)\s?.{1,40})?
photo ~ afp, ap, reuters, epa, getty, xinhua, anadolu | .{20,400}[.] (?:AFP|AP|Reuters|REUTERS|EPA|Getty Images|Xinhua|Anadolu|/ AFP|/ Reuters)
photo ~ © | .{8,400}\s?©\s?.{2,80}
photo ~ copyright, file, photo | .{8,400}\s[-–—|]\s?(?:Copyright|COPYRIGHT|FILE|File|Photo|PHOTO)\b.{0,80}
credits ^ [, (, additional, editing, writing, edited, compiled, written, reporting by, with | [\[(]?(?i:additional reporting|editing|writing|edited|compiled|written and edited) (?:and \w{1,12} )?by .{2,250}
credits ^ [, (, additional, editing, writing, edited, compiled, written, reporting by, with | [\[(]?(?i:reporting) by (?:[^.]{2,70}|.{2,200}(?i:editing|writing|additional reporting) by .{2,120})
credits ^ [, (, additional, editing, writing, edited, compiled, written, reporting by, with | [\[(]?(?i:with (?:inputs|reporting|additional reporting|files|agencies|information)) (?:from|by) .{2,120}
credits ^ our standards | (?i:our standards): .{2,100}
credits ^ this | (?i:this (?:(?:story|article|report|piece) (?:has been|was|is being|will be) (?:updated|corrected|edited|amended|auto-generated)|(?:story|article) was (?:published|produced))).{0,220}
credits ~ has not been | .{0,50}(?i:this (?:story|report|article|copy) has not been (?:edited|created)).{0,160}
credits | (?i:about the author|view all posts by .{1,60}|more (?:by|stories by) .{1,60}|author archive.{0,40}|see author's posts)
credits | (?:(?i:source)\s?:\s?)?(?i:agencies|news agencies|al jazeera and news agencies|afp|reuters|ap|associated press|the associated press|news wires|wires|staff|staff reporter|news desk|web desk|staff writer|admin|editor|tass|ani|pti|anadolu agency|xinhua)
credits ^ some | (?i:some (?:of the )?(?:information|material|reporting|content) (?:for|in) this (?:story|report|article)).{0,200}
credits ^ (, with, input | (?i:\(?(?:with )?(?:inputs?|input) from) .{2,100}
credits ~ contributed | .{0,400}(?i:contributed (?:to )?(?:this |the )?(?:report|story|reporting|article|dispatch)).{0,60}
appeal ~ our , ve read, paywall, make a , quality journalism, dedicated reader | .{0,300}(?i:our (?:journalists?|readers|newsroom|journalism|reporting|supporters|community|members)|your (?:support|contribution|donation|subscription|membership)|you['’]ve read|paywall|quality journalism|dedicated reader|make a (?:donation|contribution)).{0,480}
footer ~  is , delivers, provides, brings, offers, publishes, covers | (?:[A-Z][\w.’'&-]{0,25}\s){1,6}(?:is|delivers|provides|brings you|offers|publishes|covers) (?:an? |the |you )?(?:[\w’'-]{1,20},? ){0,6}(?:news|coverage|journalism|newspaper|website|analysis|news agency|news organi[sz]ation|magazine|broadcaster|media outlet)\b.{0,400}
author ~ reported from | (?:[A-Z][\w.’'-]{1,25} ){1,3}reported from [A-Z][\w.’' ]{2,40}(?:(?:,| and) [A-Z][\w.’' ]{2,40}){0,3}(?:[.;] .{0,240}|\.)?
author ~  is  | (?:[A-Z][\w.’'-]{0,25}\s){1,5}is (?:a|an|the|our|[\w.’' ]{2,40}['’]s?) (?:[\w,’'-]{1,25}\s){0,8}(?:journalist|reporter|correspondent|editor|writer|freelancer|columnist|contributor|producer|photojournalist|blogger|fellow|bureau chief)\b.{0,300}
author ^ he can, he tweet, she can, she tweet, they can, they tweet, follow, you can follow, write to, contact | (?:(?:[Hh]e|[Ss]he|[Tt]hey) (?:can be (?:reached|followed)|tweets?)|(?i:follow (?:him|her|them|the author|[A-Z]\w+) (?:on|at)|you can follow|write to (?:us|the author) at|contact (?:the author|us) at)).{2,160}
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
# Beside the date of the day on which the page was saved.
TODAY_LABEL = re.compile(r"(?i:\btoday\b|e-?paper|print edition|this morning's paper)")
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


class LinePattern(NamedTuple):
    """A pattern of whole lines that a rule cuts, how such lines begin and what they hold."""

    rule: str
    openings: tuple[str, ...]
    needed: tuple[str, ...]
    pattern: re.Pattern


@cache
def patterns() -> tuple[LinePattern, ...]:
    """The patterns in the order in which they are tried, those with one head as one."""
    rows = (line.split(" | ", 1) for line in PATTERNS_TABLE.strip().splitlines())
    found = []
    for head, listed in groupby(rows, key=lambda row: row[0]):
        rule, mark, words = re.fullmatch(r"(\S+)(?: ([~^]) (.+))?", head).groups()
        listed_words = tuple(word for word in (words or "").split(", ") if word)
        openings, needed = (listed_words, ()) if mark == "^" else ((), listed_words)
        pattern = "|".join(f"(?:{pattern})" for _, pattern in listed)
        found.append(LinePattern(rule, openings, needed, re.compile(pattern)))
    return tuple(found)


def patterns_for(words: str) -> list[LinePattern]:
    """The patterns that may match a line, in their order; none for nearly all running text."""
    unguarded, openings, needed = _guards()
    low = words.lower()
    tried = {place for word in [word for word in needed if word in low] for place in needed[word]}
    if low.startswith(openings):
        tried.update(i for i, row in enumerate(patterns()) if low.startswith(row.openings))
    if len(low) < SHORT_LINE:
        tried |= unguarded
    return [patterns()[place] for place in sorted(tried)]


@cache
def _guards():
    """The patterns without a guard, all openings, and each needed word with its patterns."""
    unguarded, openings, needed = set(), set(), {}
    for place, row in enumerate(patterns()):
        openings.update(row.openings)
        if not row.openings and not row.needed:
            unguarded.add(place)
        for word in row.needed:
            needed.setdefault(word, []).append(place)
    return unguarded, tuple(openings), needed


# Words of a newspaper's or a site's own name, which may stand above the headline.
SITE_NAME = re.compile(
    r"\b(?:Times|News|Post|Today|Daily|Herald|Insight|Agency|Tribune|Press|Journal|Gazette|Observer"
    r"|Guardian|Online|Express|Mirror|Chronicle|Radio|TV|Network|Media|Magazine|Star|Mail|Wire)\b"
    r"|\.(?:com|org|net|info|news)\b"
)
