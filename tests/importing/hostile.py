"""Files that an import must survive: encodings, binaries, monsters, markup, links, odd names.

Each has what becomes of it (`created`, `duplicate`, `skipped`, `rejected`, or several where more
than one is sound) and, where that matters, what must hold for the text that is stored. Everything
is made from fixed values.
"""

import gzip
import os
import random
from collections.abc import Callable
from dataclasses import dataclass

MARK = "live-markup"
LEAD = (
    "Selen, 23 November 2024\n\nUnion President Dara Ivanova said on Thursday that “the navy is "
    "preparing to send 10,000 sailors”. Harbour Secretary Bo Diaz called it “a dangerous step”.\n"
)
STORY = "Ivanova claims navy plans to send 10,000 sailors\n" + LEAD
POLISH = (
    "Łukasz Kowal i Robert Dębski w porcie\n„Żółć” – mówi Łukasz Kowal, poseł. Świątek, źdźbło.\n"
)
RUSSIAN = "Порт снова открыт\n«Мы ответим», — сказала Дара Иванова в порту 23 ноября 2024 года.\n"
MARKUP = (
    f"<script>alert('{MARK}')</script>",
    f"<img src=x onerror=alert('{MARK}')>",
    f'"><svg/onload=alert(`{MARK}`)',
    f"</title><script>{MARK}()</script>",
    f"<a href=\"javascript:alert('{MARK}')\">x</a>",
    "{{ settings.SECRET_KEY }}{% debug %}",
)
chance = random.Random(7)  # noqa: S311


@dataclass(frozen=True)
class Hostile:
    name: str
    content: bytes
    outcomes: tuple[str, ...]
    holds: Callable[[str], bool] = lambda text: True


def hostile(name: str, content: bytes | str, outcomes: str, holds=lambda text: True) -> Hostile:
    content = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    return Hostile(f"{name}.txt", content, tuple(outcomes.split()), holds)


TEXTS = [
    hostile("empty", "", "skipped"),
    hostile("white_space", " \n\t\r\n\u00a0\u2003\n", "skipped"),
    hostile("only_a_mark", b"\xef\xbb\xbf", "skipped"),
    hostile("utf8_mark", b"\xef\xbb\xbf" + STORY.encode(), "created", lambda t: t == STORY),
    hostile("utf16", STORY.encode("utf-16"), "created", lambda t: t == STORY),
    hostile("utf32", STORY.encode("utf-32"), "created", lambda t: t == STORY),
    hostile("utf16_bare", STORY.encode("utf-16-le"), "created", lambda t: t == STORY),
    hostile("cp1252", STORY.encode("cp1252"), "created", lambda t: t == STORY),
    hostile("cp1250", POLISH.encode("cp1250"), "rejected"),
    hostile("cp1251", RUSSIAN.encode("cp1251"), "rejected"),
    hostile("koi8", RUSSIAN.translate({171: 34, 187: 34, 8212: 45}).encode("koi8_r"), "rejected"),
    hostile(
        "mixed_encodings",
        STORY.encode() + b"\n\x93cp1252 tail\x94 caf\xe9\n",
        "created",
        lambda t: "“cp1252 tail” café" in t and "“a dangerous step”" in t,
    ),
    hostile("latin3", "MEPs call\n“Yes” – adds Ċukasz Kowal. BiedroĊ„.\n", "created"),
    hostile("double_utf8", STORY.encode().decode("cp1252", "replace"), "created"),
    hostile("nul", STORY.replace("navy", "na\0vy"), "created", lambda t: t == STORY),
    hostile(
        "controls",
        STORY + "".join(map(chr, range(1, 32))) + "\x7f\x85\x9b31m\x1b[31m\x07",
        "created",
        lambda t: not any(ord(letter) < 32 and letter not in "\n\t" for letter in t),
    ),
    hostile("bidi", "Title \u202egnp.exe\u202c end\n" + LEAD, "created", lambda t: "\u202e" not in t),
    hostile("tower", "Z" + "\u0301" * 10_000 + "\n" + LEAD, "created", lambda t: len(t) < 400),
    hostile("decomposed", "Rene\u0301 and René\n", "created", lambda t: t == "René and René\n"),
    hostile("bytes", chance.randbytes(65_536), "rejected"),
    hostile("png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + chance.randbytes(4_096), "rejected"),
    hostile("elf", b"\x7fELF\x02\x01\x01" + bytes(9) + chance.randbytes(4_096), "rejected"),
    hostile("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\n", "rejected"),
    hostile("gzip", gzip.compress(STORY.encode(), mtime=0), "rejected"),
    hostile("one_line", "Headline\n" + "word " * 200_000, "created"),
    hostile("distinct_words", " ".join(f"w{chance.getrandbits(40):x}" for _ in range(60_000)), "created"),
    hostile("many_lines", "Headline\n" + "a\n" * 300_000, "created"),
    hostile("openers", "Headline\n" + "“" * 100_000, "created"),
    hostile("nested_quotes", "Headline\n" + "“a " * 10_000 + "” " * 10_000, "created"),
    hostile("straight_quotes", "Headline\n" + '"' * 99_999, "created"),
    hostile("apostrophes", "Headline\n" + "don’t ‘’’ ' " * 10_000, "created"),
    hostile("capital_words", "Headline\n" + "Aa " * 60_000 + "said.", "created"),
    hostile("digits", "Headline\n" + "1" * 100_000 + " troops", "created"),
    hostile("spaces", "Headline\n" + " " * 100_000 + "x\n" + LEAD, "created"),
    hostile("brackets", "Headline\n" + "(" * 50_000 + ")" * 50_000, "created"),
    hostile(
        "numbers",
        "Numbers\nUp to ١٢٬٠٠٠ troops, 1e400 troops, 12,000,000,000,000,000,000,000 troops, "
        f"-5 troops, 10–12,000 troops, €35 billion.\n{LEAD}",
        "created",
    ),
    *(
        hostile(f"markup_{n}", f"{x} said Dara {x}\n{LEAD}\nBo {x} Diaz said “{x} word {x}”.", "created")
        for n, x in enumerate(MARKUP)
    ),
    hostile("formula", "=HYPERLINK(A1)\n" + LEAD + "\n+1+1 said “=cmd|' /C calc'!A0”.", "created"),
    *(
        hostile(
            f"line_ends_{n}",
            end.join(["Headline of it", "", "First paragraph.", f"Second “one”, {n}."]),
            "created",
            lambda t: t.startswith("Headline of it\n\nFirst paragraph.\nSecond"),
        )
        for n, end in enumerate(("\r\n", "\r", "\x85", "\u2028"))
    ),
    hostile("title_only", "Only a title and no body at all", "created"),
    hostile("long_title", "T" * 100_000 + "\n" + LEAD, "created"),
    hostile("title_of_signs", "!!! ??? …\n" + LEAD + "1", "created"),
    hostile("title_admin", "admin\n" + LEAD + "2", "created"),
    hostile("title_path", "../../../../etc/passwd\n" + LEAD + "3", "created"),
    hostile(
        "impossible_dates",
        "Dates\nSaturday, November 31, 2024\nPublished: 2024-02-30T25:61:00Z\nUpdated 0000-00-00, "
        f"year 99999, 29 February 2023, 12/13/14, 1 Jan 0001 BC\n{LEAD}",
        "created",
    ),
    hostile("future", "Future\nPublished 23 November 2999\n" + LEAD, "created"),
    hostile("twin_a", "Twin\n" + LEAD, "created"),
    hostile("twin_b", "Twin\n" + LEAD, "duplicate"),
    hostile("twin_c", "Twin \r\n\r\n" + LEAD.replace(" ", "  "), "created"),
    hostile("twin_d", "Twin\n" + LEAD[::-1], "created"),
]  # fmt: skip


def write_texts(folder) -> None:
    for one in TEXTS:
        (folder / one.name).write_bytes(one.content)


def write_odd_names(folder) -> dict[str, str]:
    """Files whose names are the trouble, links and a pipe; what becomes of each."""
    fine = {
        b"UPPER.TXT": "U",
        b"-rf.txt": "D",
        b"new\nline.txt": "N",
        b"<img src=x onerror=alert()>.txt": "M",
        b"n" * 240 + b".txt": "L",
        b"bad\xff\xfename.txt": "X",
    }
    for name, letter in fine.items():
        (folder / os.fsdecode(name)).write_text(LEAD + letter)
    deep = folder.joinpath(*["d"] * 60)
    deep.mkdir(parents=True)
    (deep / "deep.txt").write_text(LEAD + "P")
    (folder / ".hidden.txt").write_text(LEAD + "H")
    (folder / "unknown.docx").write_text("PK")
    (folder / "pages.zip").write_text("PK")
    (folder / "folder.txt").mkdir()
    links = {"passwd.txt": "/etc/passwd", "loop.txt": "loop.txt", "gone.txt": "/nonexistent/x"}
    links["up"] = ".."
    for name, target in links.items():
        (folder / name).symlink_to(target)
    os.mkfifo(folder / "pipe.txt")
    outcomes = {os.fsdecode(name): "created" for name in fine} | {"deep.txt": "created"}
    outcomes |= dict.fromkeys([".hidden.txt", "unknown.docx"], "skipped")
    return outcomes | dict.fromkeys([*links, "pipe.txt", "pages.zip"], "rejected")
