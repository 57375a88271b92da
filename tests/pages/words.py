"""The words of a page, as a reader sees them."""


def words(element):
    """The text of an element on one line."""
    return " ".join(element.get_text().split())


def facts(page):
    """The descriptions of a page: what each term is given as."""
    return {words(term): words(term.find_next_sibling("dd")) for term in page.select("dl dt")}


def section(page, heading):
    """The section under a heading, or None."""
    titles = (title for title in page.select("h2") if words(title) == heading)
    return next((title.find_parent("section") for title in titles), None)
