"""Every value of a collection's files is checked at the door, alike for either database."""

import pytest

from articles.importing import SeedError, import_seeds
from articles.importing.authorities import read_authorities
from articles.importing.manifest import read_manifest
from articles.models import Accession, Affiliation, Article, Capture, Figure, VariantName

pytestmark = pytest.mark.django_db

TEXT = "Port reopens\n\nThe port is open, said Anna Lee."
PORT = '[organizations.port]\nname = "Port"\ntype = "agency"\n'
ANNA = '[people.anna]\nname = "Anna Lee"\n'
ROLE = ANNA + "roles = [{{ title = {}, of = {}, since = {} }}]"
HASH = Capture.fingerprint(TEXT.encode())
FILE = f'[articles.one]\nfile = "articles/one.txt"\nsha256 = "{HASH}"\n'
LONG = "x" * 201

OF_AUTHORITIES = {
    "no table": ("people = 'x'", "people is no table. Write its tables as [people.KEY]"),
    "no tables in it": ("[people]\nanna = 3", "people.anna is no table. Write it as [people.anna]"),
    "another table": ('[persons.anna]\nname = "Anna"', "knows no persons. Its tables are called"),
    "another key": (ANNA + "born = '1960'", "[people.anna]: knows no born. It can have name, note"),
    "no name": ("[people.anna]", '[people.anna]: has no name. Write name = "…"'),
    "a blank name": ("[people.anna]\nname = ' '", "[people.anna]: has no name"),
    "a name of a number": ("[people.anna]\nname = 5", "name is not text. Write name in quotation"),
    "a long name": (f"[people.anna]\nname = '{LONG}'", "name cannot be so. Ensure this value has"),
    "a NUL": ('[people.anna]\nname = "A\\u0000"', "name has a NUL character in it. Take it out"),
    "a long key": (f"[people.{LONG}]\nname = 'A'", "the key cannot be so. Ensure"),
    "a key of words": ("[people.'a b']\nname = 'A'", "[people.a b]: the key cannot be so. Enter"),
    "one key of two": (ANNA + PORT.replace(".port", ".anna"), "anna is the key of two. Give one"),
    "a key of a state": (
        "[people.ukraine]\nname = 'U'\nroles = [{title = 'Head', of = 'ukraine'}]",
        "ukraine is the key of two",
    ),
    "a sort of a number": (ANNA + "sort = 5", "[people.anna]: sort is not text"),
    "a note of a list": (ANNA + "note = ['x']", "[people.anna]: note is not text"),
    "variants as a text": (ANNA + "variants = 'Holm'", "variants is no list of texts. Write variants"),
    "variants of numbers": (ANNA + "variants = [1]", "variants is no list of texts"),
    "a long variant": (ANNA + f"variants = ['A', '{LONG}']", "variants, entry 2 cannot be so"),
    "an empty variant": (ANNA + "variants = ['']", "variants, entry 1 is empty"),
    "a variant twice": (ANNA + "variants = ['A', 'A']", "variants has “A” twice. Take one"),
    "a type of none": (PORT.replace("agency", "club"), "[organizations.port]: type is none of state"),
    "a type of a list": (PORT.replace('"agency"', "[]"), "[organizations.port]: type is none of"),
    "half a note": (PORT + "outlet_note = 'x'\noutlet_note_reference = ''", "go together. Give both"),
    "a long note": (PORT + f"outlet_note = '{LONG * 2}'\noutlet_note_reference = 'y'", "most 300"),
    "roles as a text": (ANNA + "roles = 'head'", "roles is no list of tables. Write roles = [{ …"),
    "roles of texts": (ANNA + "roles = ['head']", "roles is no list of tables"),
    "a role with more": (ANNA + "roles = [{ what = 'x' }]", "[people.anna] role 1: knows no what"),
    "a role without a title": (ANNA + "roles = [{ of = 'ukraine' }]", "role 1: has no title"),
    "a role of nobody": (ANNA + "roles = [{ title = 'x' }]", "[people.anna] role 1: has no of"),
    "a role of a person": (ROLE.format("'x'", "'anna'", "''"), "a role is of anna, which is not"),
    "a role of a number": (ROLE.format("'x'", "5", "''"), "[people.anna] role 1: of is not text"),
    "a long title": (ROLE.format(f"'{LONG}'", "'ukraine'", "''"), "role 1: title cannot be so"),
    "a bare year": (ROLE.format("'x'", "'ukraine'", "2024"), "role 1: since is not text. Write"),
    "a bare day": (ROLE.format("'x'", "'ukraine'", "2024-05-03"), "role 1: since is not text"),
    "a day in words": (ROLE.format("'x'", "'ukraine'", "'5 May'"), "since cannot be so. Write a year"),
    "a long day": (ROLE.format("'x'", "'ukraine'", "'2024-05-03T10:00'"), "since cannot be so"),
    "no such month": (ROLE.format("'x'", "'ukraine'", "'2024-13'"), "role 1: since is no date"),
    "an end before": (ROLE.format("'x'", "'ukraine'", "'2024', until = '2023'"), "until is before"),
    "a role twice": (
        ANNA + "roles = [{ title = 'x', of = 'ukraine' }, { title = 'x', of = 'ukraine' }]",
        "[people.anna] role 2: is there twice",
    ),
    "nested deeply": ("a = " + "[" * 5_000, "is nested too deeply"),
    "a number of many digits": ("a = " + "1" * 5_000, "is not TOML"),
}  # fmt: skip
OF_MANIFEST = {
    "no table": ("articles = 3", "articles is no table. Write its tables as [articles.KEY]"),
    "no tables in it": ("[articles]\none = 'x'", "articles.one is no table"),
    "another table": ("[article.one]\nfile = 'x'", "knows no article. Its tables are called"),
    "another key": (FILE + "author = 'x'", "[articles.one]: knows no author. It can have byline"),
    "no hash": ("[articles.one]\nfile = 'x'", "[articles.one]: has no sha256"),
    "a hash of a number": ("[articles.one]\nsha256 = 5", "[articles.one]: sha256 is not text"),
    "half a hash": ("[articles.one]\nsha256 = 'ab'", "sha256 is no such hash. Write what"),
    "no file": (f"[articles.one]\nsha256 = '{HASH}'", "[articles.one]: has no file"),
    "a file of a list": (f"[articles.one]\nsha256 = '{HASH}'\nfile = []", "file is not text"),
    "saved soon": (FILE + "captured = 'soon'", "captured is no day. Write it as 2025-05-03"),
    "a bare day": (FILE + "captured = 2024-05-03", "captured is not text. Write captured in"),
    "published soon": (FILE + "published = 'soon'", "published is no date. Write published as"),
    "published in a bare year": (FILE + "published = 2024", "published is not text. Write"),
    "no address": (FILE + "url = 'port'", "[articles.one]: url is no web address. Give"),
    "a bound of none": (FILE + "published_bound = 3", "published_bound is none of on, not_after"),
    "a wording of a list": (FILE + "wording = []", "[articles.one]: wording is none of"),
    "evidence as a text": (FILE + "wording_evidence = 'x'", "wording_evidence is no list of texts"),
    "no basis": (FILE + "outlet = 'Port'", "outlet has no outlet_basis. Say how it is known"),
    "a long outlet": (FILE + f"outlet = '{LONG}'", "[articles.one]: outlet cannot be so. Ensure"),
    "a long byline": (FILE + f"byline = '{LONG * 2}'", "[articles.one]: byline cannot be so"),
    "a long language": (FILE + "language = 'English, of the port'", "language cannot be so"),
    "a note of a number": (FILE + "note = 5", "[articles.one]: note is not text"),
}


@pytest.fixture
def collection(tmp_path):
    """A collection of one article, in the files of which something may be wrong."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "one.txt").write_text(TEXT)

    def written(authorities=PORT, manifest=FILE):
        (tmp_path / "authorities.toml").write_text(authorities)
        (tmp_path / "manifest.toml").write_text(manifest)
        return tmp_path

    return written


def refused(folder, name, words):
    with pytest.raises(SeedError) as error:
        import_seeds(folder)
    assert str(error.value).startswith(f"{folder / name}: ")
    assert words in str(error.value)
    for model in (Accession, Affiliation, Article, Figure, VariantName):
        assert not model.objects.exists()


@pytest.mark.parametrize(("text", "words"), OF_AUTHORITIES.values(), ids=OF_AUTHORITIES)
def test_an_authority_list_with_a_wrong_value_is_refused_and_says_which(collection, text, words):
    refused(collection(authorities=text), "authorities.toml", words)


@pytest.mark.parametrize(("text", "words"), OF_MANIFEST.values(), ids=OF_MANIFEST)
def test_a_manifest_with_a_wrong_value_is_refused_and_says_which(collection, text, words):
    refused(collection(manifest=text), "manifest.toml", words)


def test_what_a_field_just_takes_is_taken(collection):
    """On either database; what becomes longer when it is folded, too."""
    longest = "ß" * 200
    entry = f"[people.anna]\nname = '{longest}'\nsort = '{longest}'\nvariants = ['{longest[1:]}']\n"
    roles = (
        f"roles = [{{ title = '{longest}', of = 'port', since = '2024', until = '2024-05-03' }}]"
    )
    manifest = f"byline = '{'x' * 300}'\noutlet = '{longest}'\noutlet_basis = '{'x' * 500}'\n"
    folder = collection(PORT + entry + roles, FILE + manifest + "captured = '2024-05-03'")
    assert import_seeds(folder).counts["created"] == 1
    assert Figure.objects.get(authority_key="anna").name == longest
    before = list(Affiliation.objects.values())
    import_seeds(folder)
    assert list(Affiliation.objects.values()) == before != []


def test_empty_files_list_nothing(collection):
    folder = collection("", "")
    assert read_authorities(folder / "authorities.toml") == []
    assert read_manifest(folder / "manifest.toml") == []


def test_what_is_said_of_a_file_stands_on_one_line(collection):
    refused(
        collection(authorities='[people."a\\nb"]\nname = "A"'),
        "authorities.toml",
        r": [people.a\nb]: the key cannot be so.",
    )
