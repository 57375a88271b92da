"""What came in last, as Atom (RFC 4287): statements and articles, in plain text.

An entry's id is an address that stays for good and holds no headline; it is `updated` when a person
last changed the record, else when its article came in. What was taken back last follows as deleted
entries (RFC 6721), the same in every feed: a narrowed one would tell what the records held.
"""

import re
from datetime import UTC, datetime

from django.utils.feedgenerator import Atom1Feed, rfc3339_date

from articles.exports.answers import answers, in_a_cell
from articles.models import Decision, deletions
from articles.models.readers import NAME_WITHHELD

MOST = 100
# What XML 1.0 holds neither as a letter nor as a reference.
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Which of them decided is known in the archive, and nobody else's business.
EDITORS = "The editors"
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


class PlainAtom(Atom1Feed):
    """Entries whose content is text, by any number of authors; Django's are HTML by one.

    `deleted`: (id, deletion) of what is no longer there.
    """

    deleted = ()

    def root_attributes(self):
        return super().root_attributes() | {"xmlns:at": TOMBSTONES}

    def latest_post_date(self):
        """Not the present moment where nothing came in: the same feed reads the same each time."""
        moments = [item["updateddate"] for item in self.items]
        moments += [deletion.when for _, deletion in self.deleted]
        return max(moments, default=BEGINNING)

    def write_items(self, handler):
        super().write_items(handler)
        for ref, deletion in self.deleted:
            when = rfc3339_date(deletion.when)
            handler.startElement("at:deleted-entry", {"ref": ref, "when": when})
            if deletion.because:
                handler.addQuickElement("at:comment", plain(deletion.because))
            handler.endElement("at:deleted-entry")

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        for author, link in item["authors"]:
            handler.startElement("author", {})
            handler.addQuickElement("name", author)
            if link:
                handler.addQuickElement("uri", link)
            handler.endElement("author")
        handler.addQuickElement("content", item["content"], {"type": "text"})


def statements_as_atom(title, page, own, records, absolute):
    """`page` and `own`: the addresses of the list and of this feed; `absolute`: path → address.

    `records`: the statements that came in last, `for_lists()`.
    """
    feed = begin(title, page, own)
    feed.deleted = refs(deletions.last_statements(MOST), absolute)
    records = list(records)
    names_changed = last_change_of_names(records)
    voices = [voice.pk for statement in records for voice in statement.voices]
    decided = Decision.objects.last_about("claim", voices)
    decided_of_articles = decisions_about([statement.article for statement in records])
    for statement in records:
        address = absolute(statement.get_absolute_url())
        speakers = [speaker(voice, absolute) for voice in statement.voices]
        feed.add_item(
            title=plain(f"{names(speakers)}: {statement}"),
            link=address,
            description=None,
            unique_id=address,
            pubdate=statement.article.added_at,
            updateddate=last_change(
                *(statement, *statement.voices, *statement.all_notes),
                *(statement.article, *statement.article.all_notes),
                since=names_changed,
                decided=[
                    decided_of_articles.get(statement.article_id),
                    *(decided.get(voice.pk) for voice in statement.voices),
                ],
            ),
            authors=speakers,
            content=plain(statement_in_words(statement, names(speakers), absolute)),
        )
    return feed.writeString("utf-8")


def articles_as_atom(title, page, own, records, absolute):
    """As `statements_as_atom`; the articles have their number of `statements`."""
    feed = begin(title, page, own)
    feed.deleted = refs(deletions.last_articles(MOST), absolute)
    names_changed, decided = last_change_of_names(records), decisions_about(records)
    for article in records:
        feed.add_item(
            title=plain(article.title),
            link=absolute(article.get_absolute_url()),
            description=None,
            unique_id=absolute(article.lasting_path),
            pubdate=article.added_at,
            updateddate=last_change(
                *(article, *article.all_notes),
                since=names_changed,
                decided=[decided.get(article.pk)],
            ),
            authors=[(plain(article.byline) or outlet(article), "")],
            content=plain(article_in_words(article)),
        )
    return feed.writeString("utf-8")


def corrections_as_atom(title, page, own, records, absolute):
    """`records`: of articles.corrections, the latest first."""
    feed = begin(title, page, own)
    for correction in records:
        lasting = f"{page.partition('?')[0]}#correction-{correction.number}"
        feed.add_item(
            title=plain(correction.in_words),
            link=absolute(correction.path) if correction.path else lasting,
            description=None,
            unique_id=lasting,
            pubdate=correction.when,
            updateddate=correction.when,
            authors=[(EDITORS, "")],
            content=plain(correction.why or correction.in_words),
        )
    return feed.writeString("utf-8")


def begin(title, page, own):
    return PlainAtom(plain(title), page, None, feed_url=own, feed_guid=own, language="en-GB")


def statement_in_words(statement, speakers, absolute):
    """Words, whose, how given and when, where printed, what to beware of, whether checked."""
    article = statement.article
    words = f"“{statement.words}”" if statement.is_between_marks else statement.words_with_verb
    return "\n\n".join(
        part
        for part in (
            f"{words} – {speakers}",
            f"Given {statement.how_given}; {statement.dated_in_words}.",
            f"In: {article.title}, {outlet(article)}: {absolute(statement.get_context_url())}",
            *(note.in_words for note in statement.notes_for_readers),
            in_a_cell(answers(statement, absolute)),
            *beware_of(article, [article.outlet]),
            " ".join(voice.why_this_speaker for voice in statement.voices if voice.is_inferred),
            f"{statement.checking_in_words}.",
        )
        if part
    )


def article_in_words(article):
    number = article.statements
    return "\n\n".join(
        part
        for part in (
            article.deck if article.headline else "",
            f"{outlet(article)}; {article.dated_in_words}; "
            f"{number:,} statement{'' if number == 1 else 's'}.",
            *beware_of(article, [article.outlet, article.first_publisher]),
        )
        if part
    )


def beware_of(article, outlets):
    """What one must know of the article before one quotes it."""
    noted = [one.noted_outlet for one in outlets if one and one.noted_outlet]
    return (
        article.wording_warning,
        *(note.in_words for note in article.notes_for_readers),
        *(outlet.outlet_note_in_words for outlet in noted),
    )


def speaker(voice, absolute):
    """What to call the speaker, and the address of the record if there is one."""
    known = voice.known_speaker
    if known:
        return plain(known.name_in_words), absolute(known.get_absolute_url())
    if voice.speaker_is_withheld:
        return NAME_WITHHELD, ""
    printed = plain(" ".join(voice.speaker_printed.split()))
    return (f"not named: “{printed}”" if printed else "no speaker given"), ""


def names(speakers):
    return " and ".join(name for name, _ in speakers)


def outlet(article):
    return plain(article.outlet.name) if article.outlet else "outlet not known"


def refs(found, absolute):
    return [(absolute(deletion.path), deletion) for deletion in found]


def last_change(*records, since=None, decided=()):
    """The last moment of which the archive knows that something happened to one of these.

    `since`: when a name was last withheld or shown, for those in which one is withheld. `decided`: when
    something was decided about them, as that they are shown again: whoever was told that they are
    deleted takes only what is later for an entry (RFC 6721, section 4).
    """
    moments = [getattr(record, "added_at", None) for record in records]
    moments += [record.reviewed_at for record in records]
    moments += [since for record in records if record.for_readers]
    moments += decided
    return max(moment for moment in moments if moment)


def last_change_of_names(records):
    return Decision.objects.last_about_names() if records else None


def decisions_about(articles):
    return Decision.objects.last_about("article", [article.pk for article in articles])


def plain(text):
    return NOT_XML.sub("\ufffd", text)
