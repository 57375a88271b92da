"""A list as a test reads it."""

from tests.pages.words import words


class ReadList:
    def __init__(self, page):
        self.page = page

    @property
    def title(self):
        return words(self.page.title)

    @property
    def announced(self):
        return words(self.page.find(attrs={"role": "status"}))

    @property
    def results(self):
        return self.page.select("ol.rows > li, ul.figure-rows > li, ol.figure-rows > li")

    @property
    def heads(self):
        """The first link of each result."""
        return [words(result.a) for result in self.results]

    @property
    def facets(self):
        """Title → label → (count, address)."""
        return {
            words(facet.h3): {
                words(item.a.bdi): (int(item.data["value"]), item.a["href"])
                for item in facet.select(".facet__values li")
            }
            for facet in self.page.select(".facets .facet:has(.facet__values)")
        }

    @property
    def choices(self):
        """On a page of all values of a facet: label → (count, address)."""
        return {
            words(item.a.bdi): (int(item.data["value"]), item.a["href"])
            for item in self.page.select(".facet--whole li")
        }

    @property
    def columns(self):
        """Of the drawing over time: what is read out → address."""
        links = self.page.select(".histogram li a")
        return {words(a.select_one(".visually-hidden")): a["href"] for a in links}

    @property
    def chips(self):
        """Label → the address without it."""
        return {words(a.bdi): a["href"] for a in self.page.select(".chips a") if a.bdi}

    @property
    def coverage(self):
        return words(self.page.select_one(".coverage"))

    def link(self, text):
        return next(a["href"] for a in self.page.main.find_all("a") if words(a) == text)

    def __contains__(self, text):
        return text in words(self.page.main)


def number(announced):
    """How many results a list says that it has."""
    return int(announced.split()[0].replace(",", ""))
