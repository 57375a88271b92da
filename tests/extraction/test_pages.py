"""Whole saved pages: an article among all that a site prints around it.

The pages are made up; what stands around the articles is what sites of many kinds print.
"""

import pytest

from articles.extraction import extract
from articles.extraction.document import read

TITLE = "Army opens road to besieged Halwan as medics warn of cholera"
PARAGRAPHS = (
    "The army said on Tuesday that it had opened the road to Halwan, where 40,000 people have"
    " been besieged since spring.",
    "“No convoy has reached us yet,” said Amal Idris, a doctor at the town’s only hospital.",
    "She said 14 people had died of cholera in a week and that medics had run out of salt.",
    "The rebels, who hold the hills around Halwan, denied that they had lost the road.",
    "“They hold a bridge, and nothing beyond it,” their spokesman, Omar Kassab, told reporters.",
    "The United Nations said it was ready to send 30 trucks as soon as both sides agreed.",
)
TEASERS = (
    "Minister says troops will stay in the buffer zone",
    "Iran warns of ‘crushing response’ to any new attack",
    "Opposition accuses government of rigging vote",
    "Why did the truce collapse, and what comes next?",
    "Junta chief vows to hold election by December, state media say",
    "‘We have nothing left’: families flee as militia advances",
)
SENTENCES = (
    "The minister said on Monday that the troops would remain “as long as needed”.",
    "The ministry in Tehran said any strike would be met with force.",
    "The general told state television that the vote would be free.",
)
# Who says something on each of these pages, and how it begins.
SAID = {
    ("The army", "it had opened"),
    ("Amal Idris", "No convoy has"),
    ("Omar Kassab", "They hold a b"),
    ("United Nations", "it was ready "),
}


def around(*, head=(), below_title=(), within=None, tail=()):
    """The lines of a page; `within` maps the number of a paragraph to what follows it."""
    lines = [*head, TITLE, *below_title]
    for number, paragraph in enumerate(PARAGRAPHS):
        lines += [paragraph, *(within or {}).get(number, ())]
    return [*lines, *tail]


PAGES = {
    "a broadcaster": around(
        head=(
            "Skip links", "Skip to Content", "play", "Live", "Show navigation menu", "News",
            "Show more news sections", "Africa", "Asia", "War in the North", "Click here to search",
            "Trending", "Siege of the northern towns", "caret-right", "News|Halwan",
        ),
        below_title=(
            "A convoy waits at the bridge of Halwan on Monday [Ana Reis/Reuters]",
            "By", "Staff and agencies", "Published On 4 Mar 2025", "4 Mar 2025",
            "Click here to share on social media", "share2", "Share", "facebook", "twitter",
            "whatsapp", "copylink", "Save",
        ),
        within={
            1: ("Recommended Stories", "list of 3 items", "list 1 of 3", TEASERS[0], "list 2 of 3",
                TEASERS[1], "list 3 of 3", TEASERS[2], "end of list"),
            3: ("Advertisement",),
        },
        tail=(
            "Source: News agencies and our correspondents", "Related", TEASERS[3], SENTENCES[0],
            TEASERS[4], SENTENCES[1], "Published On 3 Jan 2024", "More from News", *TEASERS[:3],
            "Most popular", *TEASERS[3:], "About", "About Us", "Code of Ethics", "Work for us",
            "Connect", "Contact Us", "Our Channels", "Our Network", "© 2025 Harbour Network",
        ),
    ),
    "a paper with comments": around(
        head=("DAILY HARBOUR", "E-Paper | March 9, 2025", "Home", "Latest", "World", "Opinion"),
        below_title=("Reuters Published March 4, 2025 Updated March 4, 2025 05:35pm",
                     "Join our Whatsapp channel", "0"),
        within={
            0: ("A file photo of the hospital in Halwan.",),
            2: (f"Read more: {TEASERS[0]}",),
            4: (f"Also read: {TEASERS[1]}.",),
        },
        tail=(
            "Published in Daily Harbour, March 5th, 2025",
            "Dear visitor, the comments section is being repaired and will return soon.",
            "Comments", "500 characters", "Ahmed K. 2 hours ago",
            "The army said the same last year. What a lie!", "Reply", "Editorial",
            "The price of bread", SENTENCES[2], "Most Popular", "01", TEASERS[2], "02", TEASERS[3],
        ),
    ),
    "a blog of news": around(
        head=("31.2 C", "Nairobi", "Sunday, March 9, 2025", "Facebook", "Twitter", f"HomeWorld{TITLE}"),
        below_title=("By Dara Ivanova", "March 4, 2025", "0", "112",
                     "FacebookTwitterPinterestWhatsApp"),
        within={1: (f"Must Read: {TEASERS[0]}",), 3: ("- Advertisement -",)},
        tail=(
            "Share this:", "Click to share on Twitter (Opens in new window)", "Like Loading...",
            "Related", TEASERS[1], "March 3, 2024", 'In "News"', "TAGS", "siege", "war",
            f"Previous article{TEASERS[2]}", f"Next article{TEASERS[3]}", "Dara Ivanova",
            "https://harbour.example", "Dara Ivanova is a journalist who has covered wars for ten"
            " years. She says that every story matters.", "RELATED ARTICLES", TEASERS[4],
            "LEAVE A REPLY Cancel reply", "Please enter your comment!", "Recent Comments",
        ),
    ),
    "an agency's copy": around(
        head=("Menu", "World", "Politics", "Sports", "Newsletters", "Sections"),
        below_title=("A convoy at the bridge of Halwan, Monday, March 3, 2025. (AP Photo/Ana Reis)",
                     "By DARA IVANOVA and TOMAS OKELLO", "Updated 7:12 PM GMT+3, March 4, 2025",
                     "Share", "Copy", "Link copied", "Print", "Email"),
        within={
            1: ("RELATED STORIES", TEASERS[0], TEASERS[1], TEASERS[2]),
            3: (f"WIRE AUDIO: {TEASERS[4]}",),
        },
        tail=("___", "Ivanova reported from Nairobi. Wire writer Lena Obi in Cairo contributed to"
              " this report.", "Copyright 2025 The Harbour Wire. All rights reserved. This material"
              " may not be published.", "Most read", "1", TEASERS[3], "2", TEASERS[5],
              "The Harbour Wire is an independent news organization. It says what it sees."),
    ),
    "bare titles between the paragraphs": around(
        head=("Home", f"{TITLE} | The Harbour Post"),
        below_title=("Agencies", "04 Mar 2025 10:12 GMT"),
        within={1: (TEASERS[0],), 3: (TEASERS[4],), 4: (f"• {TEASERS[2]}", f"• {TEASERS[1]}")},
        tail=("Comments (2)", "Tom 5 hours ago", "I told my friends this would happen. “War is"
              " hell,” said Sherman.", "Reply", "You might also like", TEASERS[3], TEASERS[5]),
    ),
    "boxes that invite to subscribe": around(
        head=("Skip to main content", "Support the Harbour", "Fund independent reporting today",
              "Sign in", "Show More", "This article is more than 2 years old"),
        below_title=("This article is more than 2 years old", "Tue 4 Mar 2025 10.12 GMT", "Share"),
        within={1: ("Sign up to Morning Harbour", "Free daily newsletter", "Our email breaks down"
                    " the stories of the day, telling you what happens and why", "Enter your email"
                    " address", "Sign up", "Privacy Notice: Newsletters may contain notes about"
                    " charities. For more see our Privacy Policy.", "after newsletter promotion"),
                4: ("Read more about the siege:", f"• {TEASERS[0]}", f"• {TEASERS[1]}")},
        tail=("Explore more on these topics", "War", "news", "Reuse this content",
              "Comments (212)", "Sort by", "Oldest", "Bobbo77", SENTENCES[0], "Report",
              "More on this story", *TEASERS[:3], "© 2025 Harbour Media. All rights reserved."),
    ),
    "a ticker and labels": around(
        head=(f"Breaking: {TEASERS[1]}", "ADVERTISEMENT", "WORLD | HALWAN"),
        below_title=("Posted by Admin on 24/03/2025 at 6:11 pm", "1,204 views", "Font size: A- A A+"),
        within={0: (f"READ ALSO: {TEASERS[0]}",), 1: ("PAY ATTENTION: Follow us on Harbourgram -"
                    " get the news directly in your favourite app!",),
                3: (f"RECOMMENDED FOR YOU: {TEASERS[2]}",)},
        tail=("Disclaimer: The opinions expressed here are those of the author and nobody else.",
              "Got a tip? Write to us, said the editor.", "Share this post", "Hot Stories",
              *TEASERS[3:], "Archives", "Meta", "Log in"),
    ),
    "the wire's own list above": around(
        head=("Off the wire", "  • ".join(TEASERS[:3]), "You are here:   Home"),
        below_title=("Source: Harbour| 2025-03-04 03:07:27|Editor: yan", "Video PlayerClose"),
        tail=("KEY WORDS: siege", "TOP STORIES", *TEASERS[:2], "MOST VIEWED", TEASERS[3],
              "010020070750000000000000011105521375818141"),
    ),
}  # fmt: skip
pages = pytest.mark.parametrize("lines", PAGES.values(), ids=PAGES)
breaks = pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n", " \n \n  "], ids=repr)


@pages
@breaks
def test_the_headline_is_found_and_the_body_is_the_article(lines, between):
    text = between.join(lines)
    document = read(text)
    assert document.headline.of(text) == TITLE
    shown = [part.of(text) for part in document.read_paragraphs]
    assert shown == list(PARAGRAPHS)


@pages
def test_nobody_speaks_who_speaks_beside_the_article(lines):
    text = "\n".join(lines)
    found = extract(text)
    inside = [text.index(paragraph) for paragraph in PARAGRAPHS]
    ends = [start + len(paragraph) for start, paragraph in zip(inside, PARAGRAPHS, strict=True)]
    for said in found.attributions:
        assert said.zone != "body" or any(
            start <= said.span.start and said.span.end <= end
            for start, end in zip(inside, ends, strict=True)
        )
    speakers = {
        (said.speaker_span.of(text), said.span.of(text).lstrip("“")[:13])
        for said in found.attributions
        if said.speaker_span
    }
    assert speakers >= SAID


@pytest.mark.parametrize(
    ("page", "published"),
    [
        ("a broadcaster", "2025-03-04"),
        ("a paper with comments", "2025-03-04"),
        ("a blog of news", "2025-03-04"),
        ("an agency's copy", "2025-03-04"),
        ("boxes that invite to subscribe", "2025-03-04"),
        ("a ticker and labels", "2025-03-24"),
        ("the wire's own list above", "2025-03-04"),
    ],
)
def test_the_day_of_publication_is_told_from_the_other_days(page, published):
    assert read("\n".join(PAGES[page])).published.isoformat() == published


def test_a_subheading_that_sums_up_is_shown_and_not_read():
    lines = list(PARAGRAPHS)
    lines.insert(3, "Army says road to Halwan is open again")
    text = "\n".join([TITLE, *lines])
    document = read(text)
    assert len(document.paragraphs) == 7
    assert [part.of(text) for part in document.read_paragraphs] == list(PARAGRAPHS)


def test_a_notice_above_the_headline_does_not_hide_it():
    notice = "We have updated our privacy policy and ask you to read it before you go on."
    text = "\n".join([notice, "Home", "World", TITLE, "4 March 2025", *PARAGRAPHS])
    assert read(text).headline.of(text) == TITLE


@pytest.mark.xfail(reason="a caption that reads as a sentence of the article is told by nothing")
def test_a_caption_in_a_sentence_is_not_read():
    caption = "Omar Kassab says the rebels will hold the hills in a photo taken on Monday."
    text = "\n".join([TITLE, PARAGRAPHS[0], caption, *PARAGRAPHS[1:]])
    assert caption not in [part.of(text) for part in read(text).read_paragraphs]


@pytest.mark.xfail(reason="the words of inline links on lines of their own break the sentence")
def test_a_sentence_broken_at_its_links_is_whole():
    text = "\n".join([TITLE, *PARAGRAPHS[:3], "The ministry told", "Harbour TV", "that the road was open.",
                      *PARAGRAPHS[3:]])  # fmt: skip
    assert "The ministry told\nHarbour TV\nthat the road was open." in [
        part.of(text) for part in read(text).read_paragraphs
    ]
