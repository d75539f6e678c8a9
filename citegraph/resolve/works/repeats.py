"""References that repeat an earlier entry: sure members of its work."""

from collections.abc import Mapping, Sequence

from citegraph.model import Evidence, Merge, Reference

#: «Там же. Т. 2» is the same work of several volumes (GOST R 7.0.5-2008), but what stands in
#: another issue of a periodical, or in another of its volumes, is not.
_ISSUE = ("issue", "issued")
_VOLUME = ("volume", "part")


def find_repeats(references: Sequence[Reference]) -> dict[str, str]:
    """Return the id of the entry meant for each reference that repeats one.

    One in another issue of a periodical is left out: the scores decide on it as on any reference.
    """
    by_id = {reference.id: reference for reference in references}
    return {
        one.id: one.refers_to
        for one in references
        if one.refers_to in by_id and not _is_other_issue(one, by_id[one.refers_to])
    }


def _is_other_issue(one: Reference, meant: Reference) -> bool:
    names = (*_ISSUE, *_VOLUME) if meant.container else _ISSUE
    pairs = ((getattr(one, name), getattr(meant, name)) for name in names)
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
