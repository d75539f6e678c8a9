"""A page with a network of every kind, built of invented sources: records and two papers."""

from pathlib import Path

import citegraph
from citegraph.config import load_configuration
from citegraph.network import KINDS

_RECORDS = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Ivanova, AB
   Petrov, CD
TI Clusters along rivers
SO JOURNAL OF RIVERS
LA English
DT Article
DE clusters; river ports
CR Porter M, 1998, HARVARD BUS REV, V76, P77
   Krugman P, 1991, J POLIT ECON, V99, P483
   Marshall A, 1920, PRINCIPLES EC
PY 2015
VL 3
BP 10
EP 20
UT WOS:000000000000001
ER

PT J
AU Petrov, CD
   Sidorova, EF
TI Clusters and river ports
SO JOURNAL OF RIVERS
LA English
DT Article
DE clusters; river ports; networks
CR Porter M, 1998, HARVARD BUS REV, V76, P77
   Krugman P, 1991, J POLIT ECON, V99, P483
   Ivanova AB, 2015, J RIVERS, V3, P10
PY 2017
VL 5
BP 30
EP 41
UT WOS:000000000000002
ER

PT J
AU Smith, J
TI Networks of firms
SO FIRMS TODAY
LA English
DT Article
DE networks; clusters
CR Porter M, 1998, HARVARD BUS REV, V76, P77
   Marshall A, 1920, PRINCIPLES EC
PY 2018
VL 1
BP 1
EP 9
UT WOS:000000000000003
ER

EF
"""

_PAPER = """# Сети и кластеры

Кластеры изучал Исланкина [1, с. 3]. Их сети описаны подробно [1, 2].

О портах на реках писали иначе [3].

Вывод: сети растут [2].

## Литература

1. Исланкина Е. А., Фияксель Э. А. Кластеры и сети малых рек // Инновации. – 2014. – № 3. – С. 5–12.
2. Цителадзе Д. Д. Малые предприятия на берегах. – М.: Наука, 2011. – 210 с.
3. Porter M. Clusters and competition of rivers. – Boston: Harvard Press, 1998. – 320 p.
"""

_LATIN = """# A review of networks

Clusters were studied before [1]. Ports are different [2, 3].

## References

1. Islankina E.A., Fiyaksel E.A. Klastery i seti malyh rek // Innovatsii, 2014, no. 3, pp. 5-12.
2. Porter M. Clusters and competition of rivers. Boston: Harvard Press, 1998, 320 p.
3. Dezhina I. G. Technology platforms of small rivers. Moscow: Nauka, 2013, 100 p.
"""

_BARE = """# Без списка

Об этом пишет Цителадзе [2, с. 14], и это всё.
"""


def built_page(folder: Path) -> Path:
    """Write the sources into a folder, build them, and return the page."""
    sources = folder / "papers"
    sources.mkdir()
    for name, text in (
        ("records.isi", _RECORDS), ("сети.md", _PAPER), ("review.md", _LATIN), ("bare.md", _BARE),
    ):  # fmt: skip
        (sources / name).write_text(text, encoding="utf-8", newline="\n")
    settings = folder / "settings.toml"
    settings.write_text(f"[network]\nkinds = {list(KINDS)}\n", encoding="utf-8")
    out = folder / "out"
    citegraph.build([sources], out=out, name="papers", config=load_configuration(settings))
    return out / "papers" / "index.html"
