"""References that repeat an earlier entry: sure members of its work."""

from collections.abc import Mapping, Sequence

from citegraph.model import Evidence, Merge, Reference

_TOLD_APART_BY = ("volume", "issue", "part", "issued")


def find_repeats(references: Sequence[Reference]) -> dict[str, str]:
    """Return the id of the entry meant for each reference that repeats one.

    «Там же. Т. 2» after the first volume is left out: another volume is another work, which
    the scores decide on as they do for any reference.
    """
    by_id = {reference.id: reference for reference in references}
    return {
        one.id: one.refers_to
        for one in references
        if one.refers_to in by_id and not _is_other_part(one, by_id[one.refers_to])
    }


def _is_other_part(one: Reference, meant: Reference) -> bool:
    pairs = ((getattr(one, name), getattr(meant, name)) for name in _TOLD_APART_BY)
    return any(own and other and own != other for own, other in pairs)


def with_repeats(
    groups: Sequence[Sequence[Reference]],
    repeats: Mapping[str, str],
    references: Sequence[Reference],
) -> tuple[tuple[Reference, ...], ...]:
    """Return the groups with every repeat in that of its entry, members and groups sorted by id."""
    group_of = {one.id: number for number, group in enumerate(groups) for one in group}
    members = [list(group) for group in groups]
    for one in references:
        if one.id in repeats:
            members[group_of[repeats[one.id]]].append(one)
    ordered = (sorted(group, key=lambda one: one.id) for group in members)
    return tuple(sorted(map(tuple, ordered), key=lambda group: group[0].id))


def repeat_merges(repeats: Mapping[str, str], references: Sequence[Reference]) -> tuple[Merge, ...]:
    """Return the merges that need no score, with the printed words as their evidence."""
    texts = {reference.id: reference.printed.raw.text for reference in references}
    return tuple(
        Merge(
            "work",
            meant,
            one,
            texts[meant],
            texts[one],
            1.0,
            "back-reference",
            (Evidence("back-reference", texts[one], 1.0),),
        )
        for one, meant in repeats.items()
    )
