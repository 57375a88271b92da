"""Articles made so that one name stands in all the places in which a name can stand.

Mirela Castellán speaks, is named in a headline, an address and the name of a file, is spelled in several
ways, is named in articles in which she says nothing, in a byline, a role, a note and a reason; and there
is a Tomas Castellan, who is somebody else.
"""

import hashlib
import json

NAME = "Mirela Castellán"
VARIANTS = ("Mirella Castellan", "Mirela Castelan")
FAMILY_NAMES = ("Castellán", "Castelan")
SOMEBODY_ELSE = "Tomas Castellan"
# Who stands in the withdrawn article alone.
ONLY_WITHDRAWN = "Odette Marchetti"

AUTHORITIES = """
[people.mirela-castellan]
name = "Mirela Castellán"
variants = ["Mirella Castellan", "Mirela Castelan"]
roles = [{ title = "Harbour Master", of = "harbour-union" }]

[people.tomas-castellan]
name = "Tomas Castellan"
roles = [{ title = "Treasurer", of = "harbour-union" }]

[people.dara-ivanova]
name = "Dara Ivanova"
roles = [{ title = "Spokeswoman for Mirela Castellan", of = "harbour-union" }]

[organizations.harbour-union]
name = "Harbour Union"
type = "other"

[organizations.selen-gazette]
name = "Selen Gazette"
type = "media"
"""

SPEAKS = """Mirela Castellan says the harbour of Selen reopens

By Ann Lee

SELEN, 5 November 2024 – “The harbour will be open before the winter,” said Mirela Castellán, the harbour master.

Up to 1,200 soldiers had passed through the port, Castellan said on Monday. She told reporters that “nobody was hurt on the quays”.

“We have seen nothing of the kind,” Dara Ivanova said, citing Mirela Castellan. MIRELA CASTELLAN had been named by the
council. Later Mirela
Castellan and Dara Ivanova said that the cranes would be mended. It is the list of Mirella Castellan’s that counts.

Dara Ivanova denied the claim by Castellan’s office. “Mirela Castellan never asked us for money,” Ivanova told the Selen Gazette.

Tomas Castellan, the treasurer, said that the books were closed.
"""

SILENT = """Council of Selen meets without its harbour master

SELEN, 7 November 2024 – “The council waits for Mirela Castelan and for nobody else,” said Dara Ivanova on Thursday.

About 300 people stood before the house of Mirela Castellán. Her sister spoke of Ms Castellan for an hour.

“The books of the harbour are in order,” said Tomas Castellan.
"""

SOMEBODY_ELSES = """Treasurer of the Harbour Union resigns

SELEN, 9 November 2024 – “I resign today, and gladly,” said Tomas Castellan. Some 40 dockers heard Tomas Castellan speak.
"""

WITHDRAWN = """Ferry of Vell was sunk by its own crew, captain claims

VELL, 8 November 2024 – “The crew of the ferry opened the valves themselves that night,” said Odette Marchetti.

Dara Ivanova said that 77 passengers had never been counted by anyone in Vell. Odette Marchetti’s brother called the
whole affair a misunderstanding among tired sailors.
"""

RECORD_ONLY = """Miners of Orrin leave the pits

ORRIN, 11 November 2024 – “Not one of us goes down again without new lamps,” said Bo Diaz, a miner with thirty years in
the deepest pit of the whole valley.

Nobody in the valley of Orrin remembers a strike as long as this one, and 90 miners slept at the gates.

The owners of the pits denied the claim that the lamps were as old as the pits themselves. “We have bought 400 lamps
since the flood of last spring,” a man who would not be named in the paper told reporters at the gates of the third pit.

According to the lately elected council of twelve united villages in Orrin, the lamps had never reached the valley at all.
Diaz called this “the oldest of all the old lies of the owners”.
"""

PASSAGES_ONLY = """Bakers of Tarn run out of flour

TARN, 12 November 2024 – The ovens of Tarn stayed cold for a third morning in a row.

“We bake what the ships bring us and no more,” said Lena Orlov, a baker. The mayor of the town was not to be found.

Before the closed doors stood 60 women with empty baskets. It had rained upon the roofs of Tarn since the early morning.

The millers of the upper town waited for news. Orlov said that the last of the 25 ships had turned back on Friday. Some
of the older people were seen to weep beside the well.

An old mill above the river turns for nobody but the tourists of the summer months.
"""
# What readers get of the latter.
PASSAGES = (
    "“We bake what the ships bring us and no more,” said Lena Orlov, a baker.",
    "Before the closed doors stood 60 women with empty baskets.",
    "Orlov said that the last of the 25 ships had turned back on Friday.",
)

FILES = {
    "mirela-castellan-speaks": (
        SPEAKS,
        {
            "url": "https://gazette.example/2024/mirela-castellan-says-harbour-reopens",
            "url_basis": "Given to the archive by Mirela Castellan.",
            "outlet": "Selen Gazette",
            "outlet_basis": "Printed beside a picture of Mirela Castellan.",
            "published": "2024-11-05",
            "published_basis": "text",
            "published_note": "the text says so; Mirela Castellan was harbour master then.",
            "captured": "2024-11-06",
            "captured_basis": "Saved by Mirela Castellan’s office.",
            "wording": "translated",
            "wording_evidence": ["“Castellan’s list” where “Mirela Castellan’s list” is meant."],
            "rights_holder": "Mirela Castellan",
            "licence": "As agreed with Mirela Castellan",
            "permission": "Mirela Castellan, by letter.",
            "rights_note": "Ask Mirela Castellan.",
            "byline": "Ann Lee for Mirela Castellan",
        },
    ),
    "treasurer": (SOMEBODY_ELSES, {"outlet": "Selen Gazette", "outlet_basis": "Printed."}),
    "ferry-of-vell": (WITHDRAWN, {"url": "https://gazette.example/ferry-of-vell-sunk"}),
    "miners": (RECORD_ONLY, {"url": "https://gazette.example/11/12/1"}),
    "bakers": (PASSAGES_ONLY, {"url": "https://gazette.example/11/12/2"}),
}
LINES = {
    "url": "https://gazette.example/council?about=Mirela%20Castell%C3%A1n",
    "outlet": "Selen Gazette",
    "published": "2024-11-07",
    "author": "Mirela Castellán and Ann Lee",
}


def write_collection(folder, names=tuple(FILES)):
    """A collection for `import_seeds` in the folder `made`, and a file for `import_articles`, its path."""
    articles = folder / "made" / "articles"
    articles.mkdir(parents=True)
    tables = []
    for name in names:
        text, known = FILES[name]
        path = articles / f"{name}.txt"
        path.write_text(text, "utf-8")
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        facts = {"file": f"articles/{name}.txt", "sha256": sha256} | known
        lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in facts.items()]
        tables.append("\n".join([f"[articles.{name}]", *lines]))
    (folder / "made" / "manifest.toml").write_text("\n\n".join(tables), "utf-8")
    (folder / "made" / "authorities.toml").write_text(AUTHORITIES, "utf-8")
    headline, _, text = SILENT.partition("\n\n")
    records = folder / "mirela-castellan.jsonl"
    records.write_text(json.dumps(LINES | {"title": headline, "text": text}), "utf-8")
    return records
