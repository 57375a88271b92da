"""Who there is to speak and what there is to tell, and each article of it by its number."""

from datetime import date, timedelta

from tests.benchmarks.invented.draw import TABLE_BITS, Draw, invent_many, zipf_table
from tests.benchmarks.invented.story import Story
from tests.benchmarks.invented.words import (
    COMMON_WORDS,
    FUNCTION_WORDS,
    ORG_FORMS,
    OUTLET_FORMS,
    TOPICS,
)

FIRST_DAY = date(2004, 1, 1)
LAST_DAY = date(2025, 12, 31)
PEOPLE = 2_000
ORGANIZATIONS = 300
OUTLETS = 120
PLACES = 160
EVENTS = 1_500
VOCABULARY = 40_000


class World:
    """Everything that is fixed for a seed: words, names, events and their casts."""

    def __init__(self, seed, people=PEOPLE):
        self.seed = seed
        draw = Draw(seed * 7919 + 17)

        real = list(dict.fromkeys(FUNCTION_WORDS + COMMON_WORDS))
        rare = invent_many(draw, VOCABULARY - len(real), (2, 2, 3, 3, 4), real)
        self.vocabulary = real + rare
        self.words = zipf_table(self.vocabulary, 1.02)
        self.topic_names = list(TOPICS)
        self.topics = zipf_table(self.topic_names, 0.8, bits=12)
        self.topic_words = {
            name: list(dict.fromkeys(words.split())) for name, words in TOPICS.items()
        }

        self.places = [w.capitalize() for w in invent_many(draw, PLACES, (2, 2, 3))]
        given = [w.capitalize() for w in invent_many(draw, 160, (1, 2, 2))]
        family = [w.capitalize() for w in invent_many(draw, 900, (2, 2, 3))]
        names = {}
        while len(names) < people:
            names.setdefault(f"{draw.pick(given)} {draw.pick(family)}")
        self.people = list(names)
        self.pronoun = {name: ("she" if draw.chance(0.35) else "he") for name in self.people}
        orgs = {}
        while len(orgs) < ORGANIZATIONS:
            orgs.setdefault(draw.pick(ORG_FORMS).format(p=draw.pick(self.places)))
        self.organizations = list(orgs)
        self.affiliation = {name: draw.pick(self.organizations) for name in self.people}
        outlets = {}
        while len(outlets) < OUTLETS:
            outlets.setdefault(draw.pick(OUTLET_FORMS).format(p=draw.pick(self.places)))
        self.outlet_names = list(outlets)
        self.outlets = zipf_table(self.outlet_names, 0.95, bits=16)
        self.speakers = zipf_table(self.people, 0.95)
        self.speaking_orgs = zipf_table(self.organizations, 0.9, bits=16)
        self.authors = [f"{draw.pick(given)} {draw.pick(family)}" for _ in range(600)]

        span = (LAST_DAY - FIRST_DAY).days
        self.span = span
        self.events = []
        for _ in range(EVENTS):
            # The square root leans coverage towards recent years.
            start = int(span * draw.random() ** 0.6)
            cast = [self.speakers[draw.getrandbits(TABLE_BITS)] for _ in range(3 + draw.below(9))]
            orgs = [self.speaking_orgs[draw.getrandbits(16)] for _ in range(1 + draw.below(4))]
            self.events.append(
                (
                    start,
                    3 + int(120 * draw.random() ** 3),
                    draw.pick(self.places),
                    self.topics[draw.getrandbits(12)],
                    cast,
                    orgs,
                )
            )
        self.event_table = zipf_table(self.events, 0.85, bits=16)

    def article(self, index):
        """Return (article, truth) for the article at ``index``."""
        draw = Draw((self.seed << 40) ^ (index * 2_654_435_761) ^ 0x5DEECE66D)
        wire_of = None
        if index > 100 and draw.chance(0.02):
            wire_of = index - 1 - draw.below(100)
            article, truth = self.article(wire_of)
            day = date.fromisoformat(article["published"]) + timedelta(days=draw.below(2))
            article = dict(
                article, outlet=self.outlets[draw.getrandbits(16)], published=day.isoformat()
            )
        else:
            article, truth = self.original(draw)
        host = article["outlet"].lower().replace(" ", "-")
        article["url"] = f"https://{host}.example/{article['published'].replace('-', '/')}/{index}"
        article = {
            key: article[key] for key in ("url", "title", "outlet", "published", "author", "text")
        }
        truth = dict(truth, url=article["url"])
        if wire_of is not None:
            truth["wire_copy_of"] = wire_of
        return article, truth

    def original(self, draw):
        if draw.chance(0.65):
            start, length, place, topic, cast, orgs = self.event_table[draw.getrandbits(16)]
            offset = start + int(length * draw.random() ** 2)
            published = FIRST_DAY + timedelta(days=min(offset, self.span))
        else:
            published = FIRST_DAY + timedelta(days=int((self.span + 1) * draw.random() ** 0.6))
            place, topic = draw.pick(self.places), self.topics[draw.getrandbits(12)]
            cast, orgs = (), ()
        story = Story(self, draw, place, topic, cast, orgs)
        paragraphs = story.paragraphs()
        title = " ".join(
            [place, draw.pick(self.topic_words[topic])]
            + [self.words[draw.getrandbits(TABLE_BITS)] for _ in range(3 + draw.below(5))]
        )
        article = {
            "title": title,
            "outlet": self.outlets[draw.getrandbits(16)],
            "published": published.isoformat(),
            "author": draw.pick(self.authors) if draw.chance(0.8) else "",
            "text": "\n\n".join(paragraphs),
        }
        truth = {
            "topic": topic,
            "people": list(story.people),
            "organizations": list(story.orgs),
            "claims": story.claims,
        }
        return article, truth
