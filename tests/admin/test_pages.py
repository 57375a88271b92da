"""Each page of the admin: at what cost, and what it is made of."""

from itertools import product

import pytest
from django.urls import reverse

from articles import facets
from articles.models import Article
from tests.admin.conftest import TEXT, address, client_of, page
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_mention,
    make_note,
    make_person,
    make_quantity,
)

CORRECTED = "article mention".split()
ENTERED = (
    "claim answer person organization variantname affiliation quantity measure publicnote".split()
)
LOOKED_AT = "capture accession".split()
ALL = [*CORRECTED, *ENTERED, "figure", *LOOKED_AT]


def form_of(model, archive):
    return address(model, "change", getattr(archive, model).pk)


def test_the_first_page_leads_to_what_editors_look_after(archive, desk):
    tables = page(desk.get(reverse("admin:index"))).select("#content-main th[scope=row]")
    assert [table.get_text(strip=True) for table in tables] == [
        "Articles",
        "Claims",
        "Answers",
        "People",
        "Organizations",
        "Numbers",
        "Measures",
        "Public notes",
        "Imports",
        "Decisions",
    ]


@pytest.mark.parametrize("model", ALL)
def test_each_list_finds_by_words(archive, desk, model):
    assert desk.get(address(model, "changelist"), {"q": "nothing like it"}).status_code == 200


@pytest.mark.parametrize(
    "model", ["article", "claim", "mention", "quantity", "answer", "publicnote"]
)
def test_a_list_costs_the_same_number_of_queries_however_long(
    archive, desk, django_assert_max_num_queries, model
):
    make_rows(2)
    desk.get(address(model, "changelist"))
    with django_assert_max_num_queries(40) as few:
        desk.get(address(model, "changelist"))
    make_rows(12)
    with django_assert_max_num_queries(len(few)):
        desk.get(address(model, "changelist"))


def make_rows(count):
    for _ in range(count):
        article = make_article(TEXT, headline="", outlet="The Quay")
        dara = make_person()
        claim = make_claim("The port is open,", dara, article)
        make_quantity("1,200", 1200, article=article, claim=claim)
        make_mention(dara, article, "Dara Ivanova")
        make_answer(claim, "said Ivanova", dara)
        for record in (article, dara, claim):
            make_note(record)
        facets.refresh([article.pk])


@pytest.mark.parametrize("model", ["person", "organization", "article"])
def test_a_form_costs_the_same_number_of_queries_however_much_hangs_on_it(
    archive, desk, django_assert_max_num_queries, model
):
    desk.get(form_of(model, archive))
    with django_assert_max_num_queries(60) as few:
        desk.get(form_of(model, archive))
    for n in range(100):
        make_mention(archive.person, archive.article, "Ivanova") if n == 0 else None
        make_claim("The port is open,", archive.person, archive.article)
        archive.person.variant_names.create(name=f"Form {n}")
        archive.person.affiliations.create(role=f"Role {n}", organization=archive.organization)
    with django_assert_max_num_queries(len(few)):
        desk.get(form_of(model, archive))


def test_a_figure_with_very_many_forms_of_its_name_has_a_link_instead_of_rows(archive, desk):
    for n in range(61):
        archive.person.variant_names.create(name=f"Form {n}")
    form = page(desk.get(form_of("person", archive)))
    assert not form.select("#variant_names-group")
    link = form.find("a", string="62 other forms of the name")
    assert len(page(desk.get(link["href"])).select("#result_list tbody tr")) == 50


@pytest.mark.parametrize("model", ALL)
@pytest.mark.parametrize("name", ["changelist", "change", "add"])
def test_pages_carry_the_policy_and_nothing_inline(archive, superuser, model, name):
    args = [getattr(archive, model).pk] if name == "change" else []
    response = client_of(superuser).get(address(model, name, *args))
    assert "script-src 'self'" in response.headers["Content-Security-Policy"]
    if response.status_code == 200:
        soup = page(response)
        assert not soup.select("style, [style], script:not([src]):not([type='application/json'])")
        assert not [
            element
            for element in soup.find_all(True)
            if any(attribute.startswith("on") for attribute in element.attrs)
        ]


ODD = ["\x00", "9" * 5000, "-1", "a" * 60_000, "%", "null", "²"]


@pytest.mark.parametrize("model", ALL)
def test_nothing_that_somebody_puts_into_an_address_breaks_a_list(archive, desk, model):
    names = "q p o article figure claim review__exact published__year no_such _facets".split()
    for name, odd in product(names, ODD):
        answer = desk.get(address(model, "changelist"), {name: odd})
        assert answer.status_code in (200, 302, 400), (name, odd[:8])


@pytest.mark.parametrize("model", ALL)
def test_nothing_that_somebody_puts_into_an_address_breaks_a_form(archive, desk, model):
    for odd in ("\x00", "9" * 5000, "-1", "0", "a", "_", "%27", "1_5F"):
        reject = f"/admin/articles/{model}/{odd}/decide/reject/"
        for where in (address(model, "change", odd), address(model, "history", odd), reject):
            assert desk.get(where).status_code in (302, 404), where[:80]


@pytest.mark.parametrize(
    "query",
    [
        {"published__year": "99999"},
        {"published__year": "0", "published__month": "13"},
        {"published__year": "2024", "published__month": "2", "published__day": "31"},
        {"published__year": "x", "published__month": "y", "published__day": "z"},
    ],
)
def test_a_date_that_is_none_breaks_no_list(archive, desk, query):
    assert desk.get(address("article", "changelist"), query).status_code in (200, 302, 400)


def test_a_claim_is_shown_in_its_passage_with_its_words_marked(archive, desk):
    passage = page(desk.get(form_of("claim", archive))).select_one(".passage")
    assert passage.select_one(".mark-words").get_text() == "The port is open,"
    assert passage.find("p").get_text() == TEXT


def test_a_claim_leads_to_its_article_and_the_article_to_its_claims(archive, desk):
    claim = page(desk.get(form_of("claim", archive)))
    links = [link["href"] for link in claim.select(".field-where a")]
    assert form_of("article", archive) in links
    assert f"{archive.article.get_absolute_url()}#claim-{archive.claim.pk}" in links
    article = page(desk.get(form_of("article", archive)))
    lists = [link["href"] for link in article.select(".field-contents a")]
    assert f"{address('claim', 'changelist')}?article={archive.article.pk}" in lists
    assert article.select_one(".whole a")["href"] == form_of("claim", archive)


def test_a_list_of_one_article_says_so_and_can_be_widened(archive, desk):
    make_claim()
    soup = page(desk.get(address("claim", "changelist"), {"article": archive.article.pk}))
    assert len(soup.select("#result_list tbody tr")) == 1
    chosen = soup.select_one("#changelist-filter details[data-filter-title=article] li.selected a")
    assert chosen.get_text(strip=True) == "Port reopens"


def test_text_file_and_import_cannot_be_changed_and_say_how_to_put_things_right(archive, desk):
    article = page(desk.get(form_of("article", archive)))
    assert not article.select("[name=text], [name=edits], [name=identity]")
    assert "save the page again and import the better copy" in article.get_text()
    for model in LOOKED_AT:
        soup = page(desk.get(form_of(model, archive)))
        assert not soup.select("#content-main form input:not([type=hidden])")
        assert "import" in soup.select_one(".description").get_text()


def test_no_form_shows_brackets_and_braces_of_lists(archive, desk):
    Article.objects.update(wording_evidence=["“gentle” for “light”", "“japanese” for “eastern”"])
    soup = page(desk.get(form_of("article", archive)))
    signs = soup.select_one("[name=wording_evidence]").get_text().strip()
    assert signs == "“gentle” for “light”\n“japanese” for “eastern”"
    assert "“Dara” is read as “Dána”" in soup.select_one(".field-cleaning").get_text()
    assert "start" not in soup.select_one(".field-cleaning .readonly").get_text()


def test_what_came_from_outside_is_shown_as_words_never_as_markup(archive, desk):
    Article.objects.update(
        text="<script>alert(1)</script>" + TEXT, headline="<img src=x onerror=alert(1)>"
    )
    for model in ("article", "claim", "mention", "quantity", "answer", "capture", "affiliation"):
        soup = page(desk.get(form_of(model, archive)))
        assert not soup.select("img[src=x]")
        assert "alert(1)" not in "".join(script.get_text() for script in soup.select("script"))


def test_a_rejected_record_has_no_link_to_the_site(archive, desk):
    assert page(desk.get(form_of("claim", archive))).select(".viewsitelink")
    archive.claim.review = "rejected"
    archive.claim.save()
    assert not page(desk.get(form_of("claim", archive))).select(".viewsitelink")
