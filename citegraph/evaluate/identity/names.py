"""Surnames and persons in two scripts: columns ``cyrillic`` and ``latin``.

With ``surname_cyr``, ``surname_lat`` the two are whole names with initials, else bare surnames or
given names. Rows with ``clean`` false are misaligned and left out.
"""

from collections.abc import Sequence

from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.persons import score_persons
from citegraph.evaluate.identity.report import IdentityReport
from citegraph.evaluate.identity.surnames import Surnames
from citegraph.evaluate.reliability import Reliability, reliability
from citegraph.resolve import ResolveOptions

#: Of a larger set so many pairs are scored once more, alone: fewer names, fewer namesakes.
SAMPLE = 5_000


def score_surnames(path: str, rows: Sequence[Row], options: ResolveOptions) -> IdentityReport:
    """Score the key of surnames, the relation of surnames that only sound the same, and persons."""
    rows = [row for row in rows if row.flag("clean")]
    whole = all(row.has("surname_cyr", "surname_lat") for row in rows)
    columns = ("surname_cyr", "surname_lat") if whole else ("cyrillic", "latin")
    pairs = sorted(
        {(row.text(columns[0]).casefold(), row.text(columns[1]).casefold()) for row in rows}
    )
    surnames = Surnames(pairs, options.person_sound)
    measures = list(surnames.measures())
    if len(pairs) > SAMPLE:
        sample = Surnames(pairs[:: -(-len(pairs) // SAMPLE)], options.person_sound)
        measures += sample.combinations(f"of {len(sample.pairs):,} pairs")
    faults = list(surnames.faults())
    facts = list(surnames.facts())
    notes = [
        f"key: both names have one surname_key. or sound: also a sound of {options.person_sound} "
        "or nearer, where the two share a block",
        "all combinations: every left with every right name of the set; what the set does not "
        "pair counts as false",
        "shifted: each left name with a right name far down the list",
    ]
    extra: tuple[tuple[str, Reliability], ...] = ()
    if whole:
        persons = score_persons(rows, options)
        measures += persons.measures
        facts += persons.facts
        faults += persons.faults
        notes += persons.notes
        extra = persons.calibrations
    return IdentityReport(
        path,
        f"{len(pairs)} pairs of a Cyrillic and a Latin name",
        tuple(measures),
        tuple(facts),
        calibrations=(("names that share a block", reliability(surnames.judged)), *extra),
        faults=tuple(faults),
        notes=tuple(notes),
    )
