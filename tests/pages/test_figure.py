"""One person or organization: who that is, as printed where, its people, numbers and company."""

import pytest

from articles.models import Affiliation
from tests.factories import (
    make_article,
    make_claim,
    make_known_organization,
    make_known_person,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.words import section, words

pytestmark = pytest.mark.django_db


def said(speaker, day=None, text="the port is open", kind="direct", outlet=None, **fields):
    article = make_article(text=f"{text}, said.", published=day, outlet=outlet)
    return make_claim(text, speaker, article, kind=kind, **fields)


def printed(role, person, organization=None, outlet="Herald", **fields):
    """A role as an article prints it."""
    article = make_article(text=f"{role} {person.name} came.", outlet=outlet, **fields)
    return Affiliation.objects.create(
        person=person,
        organization=organization,
        role=role,
        basis="article",
        article=article,
        start=0,
        end=len(role),
    )


def counted_links(page):
    """Address → number, of all links whose words begin with a number."""
    return {
        a["href"]: int(words(a).split()[0].replace(",", ""))
        for a in page.main.select('a[href*="?"]')
        if words(a)[:1].isdigit() and "format=" not in a["href"]
    }


def test_every_name_is_shown_as_printed_with_how_often_and_where(read):
    dara = make_person()
    for name, outlet in (("Ivanova", "Herald"), ("Ivanova", "Courier"), ("Iwanowa", "Herald")):
        make_mention(dara, make_article(text=f"{name} came.", outlet=outlet), name)
    names = section(read(dara), "Names as printed")
    assert [words(item) for item in names.select("li")] == [
        "Ivanova, 2 times Herald; Courier",
        "Iwanowa, 1 time Herald",
    ]
    assert names.find("a", string="All 3 articles that name them")


def test_a_name_in_many_articles_names_two_of_them_and_counts_the_others(read):
    dara = make_person()
    for n in range(5):
        make_mention(dara, make_article(text="Ivanova came.", outlet=f"Post {n}"), "Ivanova")
    item = words(section(read(dara), "Names as printed").li)
    assert item == "Ivanova, 5 times Post 0; Post 4 and 3 other articles"


def test_a_role_found_in_an_article_says_where_it_is_printed(read):
    dara = make_person()
    printed("Mayor", dara, published="2024-10-17")
    role = words(section(read(dara), "Roles").li)
    assert role == "Described as Mayor in Herald, 17 October 2024. Found by program, not checked"


def test_one_role_in_many_articles_and_spellings_is_one(read):
    dara, union = make_person(), make_known_organization("Harbour Union")
    for n, role in enumerate(["Vice-Chair", "Vice-Chair", "Vice-Chair", "vice chair"]):
        printed(role, dara, union, f"Post {n}")
    (role,) = section(read(dara), "Roles").select("li")
    assert "Described as Vice-Chair, Harbour Union in Post 0; Post 2 and 1 other" in words(role)
    assert "Printed vice chair in Post 3" in words(role)


def test_what_articles_print_of_a_confirmed_role_stands_with_it(read):
    dara, union = make_person(), make_known_organization("Harbour Union")
    Affiliation.objects.create(
        person=dara, role="Chair", organization=union, since="2019-05", basis="editor"
    )
    printed("chair", dara, union)
    page = read(dara)
    (role,) = section(page, "Roles").select("li")
    assert words(role).startswith("Chair, Harbour Union, since 2019 Entered by an editor")
    assert "Printed chair in Herald" in words(role)
    lead = words(page.select_one(".page-head__lead"))
    assert lead == "Chair, Harbour Union, since 2019, entered by an editor"


def test_the_roles_of_a_merged_person_are_those_of_the_one_that_remains(read):
    root = make_person("Dara Ivanova")
    printed("Mayor", make_person("D Ivanova", merged_into=root))
    assert "Mayor" in words(section(read(root), "Roles"))


def test_an_organization_shows_who_speaks_for_it_and_who_has_a_role_there(read, read_list):
    union = make_organization("Harbour Union")
    head, clerk = make_person("Ines Kord"), make_person("Bo Diaz")
    said(head, speaks_for=union)
    said(head)
    Affiliation.objects.create(person=clerk, role="Clerk", organization=union, basis="editor")
    first, second = section(read(union), "Its people").select("li")
    assert words(first).startswith("Ines Kord (name not checked), 1 statement")
    assert words(second) == "Bo Diaz (name not checked) Clerk, entered by an editor"
    listed = read_list(first.find("a", string="1 statement")["href"])
    assert listed.announced == "1 statement"


def test_a_withheld_person_is_not_among_the_people_of_an_organization(read):
    union = make_organization("Harbour Union")
    said(make_person("Ines Kord", display="withheld"), speaks_for=union)
    Affiliation.objects.create(
        person=make_person("Bo Diaz", display="withheld"), role="Clerk", organization=union
    )
    assert section(read(union), "Its people") is None


def test_numbers_stand_under_what_they_count_and_lead_to_their_statements(read):
    dara, troops = make_person(), make_measure()
    later = said(dara, "2024-11-26", "it may grow to 100,000 troops")
    make_quantity("100,000", 100_000, claim=later, measure=troops, modality="may grow to")
    claims = [said(dara, f"2024-10-1{n}", "up to 12,000 troops") for n in range(2)]
    for claim in claims:
        make_quantity("12,000", 12_000, claim=claim, measure=troops, qualifier="up to")
    (measure,) = section(read(dara), "Numbers given").select(".rows > li")
    assert measure.a["href"] == troops.get_absolute_url()
    numbers = measure.select(".given-numbers li")
    assert [words(number) for number in numbers] == [
        "up to 12,000 not checked",
        "100,000 (may grow to) not checked",
    ]
    assert numbers[0].a["href"] == claims[0].get_absolute_url()
    assert "in 3 statements" in words(measure)


def test_a_number_that_the_headline_restates_is_given_once(read):
    dara, troops = make_person(), make_measure()
    article = make_article("Sent: 12,000. They sent 11,990 and 12,000 men.")
    claim = make_claim("They sent 11,990 and 12,000 men", dara, article)
    headline = make_claim("Sent: 12,000", dara, article, zone="headline", repeats=claim)
    make_quantity("12,000", 12_000, claim=headline, measure=troops)
    make_quantity("11,990", 11_990, claim=claim, measure=troops)
    numbers = section(read(dara), "Numbers given").select(".given-numbers li")
    assert [words(number) for number in numbers] == ["11,990 not checked"]


def test_who_is_named_in_the_same_articles_is_told_with_how_many(read):
    dara, ines, nato = make_person(), make_person("Ines Kord"), make_organization("NATO")
    merged = make_person("I. Kord", merged_into=ines)
    hidden = make_person("Bo Diaz", display="withheld")
    for n in range(3):
        article = make_article("Dara Ivanova, Ines Kord, I. Kord, Bo Diaz and NATO.")
        make_mention(dara, article)
        make_mention(ines if n else merged, article)
        make_mention(hidden, article)
        if n == 0:
            make_mention(nato, article)
            make_mention(ines, article)
    others = section(read(dara), "Named in the same articles").select("li")
    assert [words(other) for other in others] == [
        "Ines Kord (name not checked) 3 articles",
        "NATO (name not checked) 1 article",
    ]


def test_an_outlet_shows_what_it_published(read):
    outlet = make_organization("Port Post", "media")
    for n in range(7):
        make_article(headline=f"News {n}", outlet=outlet, published=f"2024-10-1{n}")
    page = read(outlet)
    shown = section(page, "Published here")
    assert [words(item.a) for item in shown.select("li")] == [f"News {n}" for n in (6, 5, 4, 3, 2)]
    assert shown.find("a", string="All 7 articles")["href"] == f"/articles/?outlet={outlet.pk}"
    assert section(page, "Timeline") is None


def test_a_name_that_no_editor_confirmed_says_so(read):
    assert words(read(make_person()).h1) == "Dara Ivanova (name not checked)"
    assert "name not checked" not in words(read(make_person(review="checked")).main)


def test_an_arabic_name_keeps_its_direction(read):
    page = read(make_person("وزارة الدفاع"))
    assert page.h1["dir"] == "auto"
    assert words(page.h1.bdi) == "وزارة الدفاع"


def test_the_statements_are_taken_away_as_files(read, client):
    dara, union = make_person(), make_known_organization("Harbour Union")
    said(dara, speaks_for=union)
    said(union)
    said(make_person("Ines Kord"))
    for figure, rows in ((dara, 1), (union, 2)):
        link = read(figure).find("a", string="JSON Lines")["href"]
        content = b"".join(client.get(link).streaming_content)
        assert len(content.splitlines()) == rows


def test_a_feed_brings_what_comes_in_of_a_figure(read, client):
    dara = make_person()
    said(dara, text="the port is open")
    said(make_person("Ines Kord"), text="the port is shut")
    page = read(dara)
    address = page.find("link", rel="alternate")["href"]
    assert page.find("a", string="Atom feed")["href"] == address
    feed = client.get(address).content.decode()
    assert "the port is open" in feed
    assert "the port is shut" not in feed


@pytest.fixture
def well_known(db):
    """An organization of which there is everything, joint and merged and gone among it."""
    union = make_organization("Harbour Union", "media")
    old = make_organization("Port Union", merged_into=union)
    dara, ines, troops = make_person(), make_person("Ines Kord"), make_measure()
    for n in range(4):
        joint = said(union, "2024-10-17", "We sent 12,000 with Ines Kord", outlet=union)
        make_claim(joint.content, ines, joint.article, said_with=joint, speaks_for=old)
        make_quantity("12,000", 12_000, claim=joint, measure=troops)
        make_mention(ines, joint.article, "Ines Kord")
        make_mention(old, joint.article, "We")
        said(dara, "2024-10-18", speaks_for=union, review="rejected" if n else "found")
        said(None, "2024-10-18", "officials agree", speaks_for=union)
        said(old, "2024-10-18")
    return union


def test_every_count_is_the_number_of_results_that_its_link_gives(read, read_list, well_known):
    for figure in (well_known, *well_known._meta.model.objects.filter(kind="person")):
        links = counted_links(read(figure))
        for address, count in links.items():
            announced = read_list(address).announced
            assert int(announced.split()[0]) == count, address
    assert len(counted_links(read(well_known))) >= 6


def test_a_person_opened_as_an_organization_is_redirected(client):
    dara = make_known_person()
    response = client.get(f"/organizations/{dara.pk}-dara-ivanova/?year=2024")
    assert response.status_code == 302
    assert response["Location"] == f"{dara.get_absolute_url()}?year=2024"


def test_a_merged_figure_leads_to_the_one_that_remains(client):
    root = make_known_person("Dara Ivanova")
    merged = make_person("D Ivanova", merged_into=root)
    response = client.get(f"/people/{merged.pk}-d-ivanova/")
    assert (response.status_code, response["Location"]) == (302, root.get_absolute_url())


def test_what_a_merged_figure_said_stands_with_the_one_that_remains(read):
    root = make_person("Dara Ivanova")
    said(make_person("D Ivanova", merged_into=root), "2024-10-17")
    assert len(read(root).select(".timeline__statement")) == 1


@pytest.mark.parametrize("make", [make_person, make_organization])
def test_a_rejected_figure_is_gone(read, make):
    read(make(review="rejected"), status=410)


def test_a_withheld_figure_has_no_page_and_is_not_listed_in_its_article(read):
    dara = make_person(display="withheld")
    article = make_article(text="Ivanova came.")
    make_mention(dara, article, "Ivanova")
    read(dara, status=410)
    assert read(article).select(f'a[href="{dara.get_absolute_url()}"]') == []


def test_a_figure_merged_into_a_rejected_one_is_gone(read):
    root = make_person(review="rejected")
    read(make_person("D Ivanova", merged_into=root), status=410)


def test_hostile_names_stay_text(read):
    page = read(make_known_person("<script>alert(1)</script>"))
    assert page.select("script") == []
    assert words(page.h1) == "<script>alert(1)</script>"


@pytest.mark.parametrize("make", [make_person, make_organization])
def test_a_busy_figure_costs_no_more_queries_than_a_quiet_one(queries_of, make):
    quiet, busy = queries_of(quoted_figure(make, 1)), queries_of(quoted_figure(make, 9))
    # Few results of a facet are counted by their rows, which is a query; many by the index alone.
    assert busy <= quiet


def quoted_figure(make, size):
    figure, other = make(f"Harbour {size}"), make_person(f"Ines {size}")
    for n in range(size):
        measure = make_measure(f"ships of sort {n} {size}")
        claim = said(figure, f"2024-10-{n + 1:02}", f"Harbour Ines {n}", outlet=f"Post {size} {n}")
        make_claim(f"Ines {n}", make_person(), claim.article, said_with=claim)
        make_mention(figure, claim.article, f"Harbour Ines {n}")
        make_mention(other, claim.article, f"Ines {n}")
        make_quantity(str(n), n, claim=claim, measure=measure)
        printed(f"Chair {n}", *((figure, None) if figure.is_person else (other, figure)))
        if not figure.is_person:
            said(make_person(), "2024-11-01", f"head {n}", speaks_for=figure)
    return figure


SIGNS = "<b>&“%s” %(x)s {{ x }}"


def test_whatever_names_roles_and_numbers_are_they_stay_text(read):
    dara, union = make_known_person(f"Dara {SIGNS}"), make_known_organization(SIGNS)
    article = make_article(headline=SIGNS, text=f"{SIGNS} came.", outlet=SIGNS)
    make_mention(dara, article, SIGNS)
    printed(SIGNS, dara, union, SIGNS)
    Affiliation.objects.create(person=dara, role=f"Chair {SIGNS}", organization=union)
    claim = said(dara, "2024-10-17", SIGNS)
    make_quantity(SIGNS, 3, claim=claim, measure=make_measure(SIGNS), modality=SIGNS)
    page = read(dara)
    assert words(page.h1) == f"Dara {SIGNS}"
    assert page.main.find("b") is None
    for title in ("Roles", "Names as printed", "Numbers given"):
        assert SIGNS in words(section(page, title)), title
    assert page.find("meta", property="og:title")["content"].startswith(f"Dara {SIGNS}")


def test_articles_of_which_only_a_record_is_shown_state_no_role(read):
    dara = make_person()
    printed("Mayor", dara, access="record")
    printed("Clerk", dara)
    roles = section(read(dara), "Roles")
    assert "Clerk" in words(roles)
    assert "Mayor" not in words(roles)


def test_a_role_that_records_of_one_person_share_counts_each_article_once(read):
    root = make_person("Dara Ivanova")
    merged = make_person("D Ivanova", merged_into=root)
    for outlet in ("Herald", "Courier", "Post"):
        printed("Mayor", root, outlet=outlet)
    twice = Affiliation.objects.order_by("pk").first()
    twice.pk, twice.person = None, merged
    twice.save(force_insert=True)
    (role,) = section(read(root), "Roles").select("li")
    assert "in Herald; Post and 1 other article" in words(role)
