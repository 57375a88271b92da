"""Asks for every public address of the archive, as it finds them, and keeps what each answers.

Addresses are found in three ways: every route, every record at every route that takes a number (under
its own name and under another one), and every link, form, redirect, sitemap part, feed and file that an
answer gives. Search boxes are asked for the `words` that are handed in. Nothing is asked twice.

What has thousands of states is sampled, and only that; the records handed in as `in_full` are not:
- records: `MANY` of each sort at each of its routes.
- states of a list: each parameter `ALONE` times by itself (so many values of each facet) and `TOGETHER`
  times with others. Pages with all values of a facet, files, feeds and orders are each met once at least.
- states and citations of a record: `ALONE` of each sort of record, as its page is asked for in any case.
`WALK_EVERYTHING=1` asks for every record and many more states; that takes some minutes.
The desk and static files are not walked.
"""

import gzip
import os
import re
import zlib
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import parse_qsl, urldefrag, urlencode, urljoin, urlsplit

from django.urls import Resolver404, URLPattern, get_resolver, resolve, reverse
from lxml import etree, html

from articles.filters import ArticleFilter, ClaimFilter, OrganizationFilter, PersonFilter
from articles.models import Article, Claim, Figure, Measure

HOST = "http://testserver"
EVERYTHING = os.environ.get("WALK_EVERYTHING") == "1"
MANY, ALONE, TOGETHER, TOGETHER_IN_FULL = (10_000, 50, 10, 20) if EVERYTHING else (2, 1, 1, 1)
NOT_WALKED = ("/admin/", "/static/")
# What the first part of an address is about.
RECORDS = {
    "articles": Article,
    "claims": Claim,
    "people": Figure,
    "organizations": Figure,
    "numbers": Measure,
}
LISTS = {
    "articles": ArticleFilter,
    "claims": ClaimFilter,
    "people": PersonFilter,
    "organizations": OrganizationFilter,
}
# Of these each value is a sort of state: a kind of file, the page of all values of a facet.
BY_VALUE = ("format", "all")
ANOTHER_NAME = "another-name"
LINKS = ("href", "src", "action", "content", "cite", "data")
TEXT_BOXES = ("search", "text")
ADDRESS = re.compile(re.escape(HOST) + r"[^\s\"'<>\\),;}]*(?:\{searchTerms\})?")
MARKUP = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True)
class Answer:
    """What an address answers. `body` is kept small, as there are thousands."""

    address: str
    status: int
    headers: tuple[tuple[str, str], ...]
    compressed: bytes = field(repr=False)

    @property
    def body(self) -> bytes:
        return zlib.decompress(self.compressed)

    @property
    def text(self) -> str:
        return self.body.decode(errors="replace")

    @property
    def media_type(self) -> str:
        return self.header("Content-Type").partition(";")[0]

    @property
    def is_markup(self) -> bool:
        return self.media_type in MARKUP

    def header(self, name: str) -> str:
        return dict(self.headers).get(name, "")


@dataclass
class Walk:
    """`answers` by address; `linked`: each address that an answer led to → the first that did."""

    answers: dict[str, Answer] = field(default_factory=dict)
    linked: dict[str, str] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Answer]:
        return iter(self.answers.values())

    def __len__(self) -> int:
        return len(self.answers)

    def __getitem__(self, address: str) -> Answer:
        return self.answers[address]

    @cached_property
    def routes(self) -> set[str]:
        """The names of the routes that were asked for."""
        return {route_of(address) for address in self.answers} - {""}

    @property
    def dead_ends(self) -> dict[str, str]:
        """Addresses that another page leads to and that answer with a refusal → that page."""
        return {
            address: page
            for address, page in self.linked.items()
            if address in self.answers and self[address].status >= 400 and address != page
        }


def walk(client, words: Iterable[str] = (), also: Iterable[str] = (), in_full: Iterable[str] = ()):
    """`words` are looked for in every search box. `also`: addresses that somebody may have kept.

    `in_full`: the addresses of records of which every state is asked for.
    """
    return Walker(client, tuple(words), tuple(in_full)).walk(also)


def ask_again(client, walked: Walk) -> Walk:
    """The same addresses once more, and no others."""
    return ask(client, walked.answers)


def ask(client, addresses: Iterable[str]) -> Walk:
    """These addresses and no others."""
    walker = Walker(client)
    return Walk({address: walker.ask(address) for address in addresses})


class Walker:
    def __init__(self, client, words=(), in_full=()):
        self.client, self.words, self.in_full = client, words, in_full
        self.walked = Walk()
        self.waiting: deque[str] = deque()
        self.known: set[str] = set()
        self.states: Counter = Counter()
        self.boxes: set = set()

    def walk(self, also=()) -> Walk:
        for address in [*routes_without_arguments(), *all_values(), *self.in_full, *also]:
            self.states.update(self.states_like(address)[0])
            self.put(address)
        for address in addresses_of_records():
            self.meet(address)
        while self.waiting:
            answer = self.ask(self.waiting.popleft())
            self.walked.answers[answer.address] = answer
            for address in addresses_in(answer):
                if self.meet(address):
                    self.walked.linked.setdefault(address, answer.address)
            for address in self.searches_in(answer):
                self.put(address)
        return self.walked

    def ask(self, address) -> Answer:
        response = self.client.get(address, headers={"accept-encoding": "gzip"})
        body = response.getvalue()
        if response.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        kept = [
            (name, value)
            for name, value in response.headers.items()
            if name not in ("Content-Encoding", "Content-Length")
        ]
        return Answer(address, response.status_code, tuple(kept), zlib.compress(body, 1))

    def put(self, address):
        """Ask for it, however many like it were asked for."""
        if address not in self.known:
            self.known.add(address)
            self.waiting.append(address)

    def meet(self, address) -> bool:
        """Whether a link is followed: what there are few of, and a sample of what there are many of."""
        if address not in self.known:
            states, most = self.states_like(address)
            if states and all(self.states[state] >= most for state in states):
                return False
            self.states.update(states)
            self.put(address)
        return True

    def states_like(self, address):
        """What is counted of such a state, and how many are enough; nothing where all are asked for."""
        path, _, query = address.partition("?")
        names = {
            f"{name}={value}" if name in BY_VALUE else name
            for name, value in parse_qsl(query, keep_blank_values=True)
        }
        arguments = arguments_of(path)
        is_in_full = path.startswith(self.in_full)
        if len(names) > 1:
            most = TOGETHER_IN_FULL if is_in_full else TOGETHER
            of = path if is_in_full else route_of(path)
            return [(of, name, "with others") for name in names], most
        if is_in_full or not (names or arguments):
            return [], 0
        is_a_record = not names and "suffix" not in arguments
        return [(route_of(path), *names, arguments.get("suffix"))], MANY if is_a_record else ALONE

    def searches_in(self, answer):
        """Each search box once, for each of the words; a box is known by what it looks through."""
        if not answer.is_markup or not answer.body:
            return
        for form in html.fromstring(answer.body).iterfind(".//form"):
            if form.get("method", "get").lower() != "get":
                continue
            address = local(urljoin(HOST + answer.address, form.get("action") or ""))
            fields = [box for box in form.iterfind(".//input") if box.get("name")]
            hidden = [
                (box.get("name"), box.get("value", ""))
                for box in fields
                if box.get("type") == "hidden"
            ]
            for box in fields:
                if address is not None and box.get("type", "text") in TEXT_BOXES:
                    yield from self.searches(address.partition("?")[0], box.get("name"), hidden)

    def searches(self, path, name, hidden):
        box = route_of(path), name, dict(hidden).get("all")
        if box in self.boxes:
            return
        self.boxes.add(box)
        for words in self.words:
            yield f"{path}?{urlencode([*hidden, (name, words)])}"


def public_routes() -> list[URLPattern]:
    """All routes of readers; the desk's are included as a whole, under a name of its own."""
    return [pattern for pattern in walk_patterns(get_resolver()) if pattern.name]


def walk_patterns(resolver):
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLPattern):
            yield pattern
        elif getattr(pattern, "app_name", None) != "admin":
            yield from walk_patterns(pattern)


def routes_without_arguments():
    return [reverse(route.name) for route in public_routes() if not route.pattern.converters]


def all_values():
    """The page of all values of each facet, whether or not there are so many that a list leads to it."""
    return [
        f"{reverse(name)}?all={facet}" for name, kind in LISTS.items() for facet in kind({}).facets
    ]


def addresses_of_records():
    """Every record, whatever its state, at every route that takes a number."""
    for route in public_routes():
        arguments = set(route.pattern.converters)
        if "pk" not in arguments or arguments - {"pk", "slug"}:
            continue  # Citations and parts of the sitemap: the pages lead to them.
        model = RECORDS[str(route.pattern).partition("/")[0]]
        for record in model._base_manager.order_by("pk"):
            names = (record.slug, ANOTHER_NAME) if "slug" in arguments else (None,)
            for name in names:
                slug = {"slug": name} if name else {}
                yield reverse(route.name, kwargs={"pk": record.pk, **slug})


def route_of(address) -> str:
    """The name of the route; "" for an address that leads nowhere."""
    try:
        return resolve(address.partition("?")[0]).url_name or ""
    except Resolver404:
        return ""


def arguments_of(path) -> dict:
    try:
        return resolve(path).kwargs
    except Resolver404:
        return {}


def addresses_in(answer: Answer) -> Iterator[str]:
    """All addresses of the archive that an answer gives, in its order."""
    found = [answer.header("Location"), *answer.header("Link").split("<")]
    if answer.is_markup:
        found += links_in_markup(answer.body)
    elif answer.header("Content-Security-Policy").find("sandbox") < 0:
        found += ADDRESS.findall(answer.text)
    for link in found:
        if link and (address := local(urljoin(HOST + answer.address, link))):
            yield address


def links_in_markup(body: bytes) -> list[str]:
    if not body:
        return []
    page = html.fromstring(body)
    found = [
        element.get(name)
        for element in page.iter(etree.Element)
        for name in LINKS
        if element.get(name) is not None
        and (name != "content" or "://" in element.get(name))
        # A form is asked with what is typed into it.
        and element.tag != "form"
    ]
    return found + ADDRESS.findall(" ".join(page.xpath("//script/text()")))


def local(address: str) -> str | None:
    """The path and query of an address of the archive that is walked; None for any other."""
    address = urldefrag(address.replace("{searchTerms}", "port")).url
    if not address.startswith(HOST + "/") and address != HOST:
        return None
    parts = urlsplit(address)
    if parts.path.startswith(NOT_WALKED):
        return None
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
