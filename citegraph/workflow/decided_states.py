"""Whether each decision of a table applies to the references there are, and if not, why."""

from collections.abc import Iterable, Sequence

from citegraph.model import Decision, Location, Problem, Reference
from citegraph.resolve.decided import find_rulings
from citegraph.workflow.decisions import standing_citations

APPLIES = "applies"
_WITHDRAWS = "withdraws what is above"
_OVERRULED = "withdrawn, or a later row says otherwise"


def states_of(
    decisions: Sequence[Decision], references: Sequence[Reference]
) -> tuple[tuple[Decision, str], ...]:
    """Return each decision with «applies», or the reason why it does not."""
    found = find_rulings(decisions, references)
    held = {
        ruling.decision.location
        for rulings in (found.works, found.people, found.venues)
        for ruling in (*rulings.same, *rulings.different, *rulings.renames)
    }
    held |= {one.location for one in standing_citations(decisions)}
    told = _told(found.problems)
    return tuple((one, _state(one, held, told)) for one in decisions)


def has_no_effect(decision: Decision, decisions: Sequence[Decision]) -> bool:
    """Whether a later row has taken a decision back or overruled it, whatever the references."""
    return dict(states_of(decisions, ()))[decision] == _OVERRULED


def _told(problems: Iterable[Problem]) -> dict[Location | None, str]:
    return {one.location: one.message for one in problems}


def _state(decision: Decision, held: set[Location], told: dict[Location | None, str]) -> str:
    problem = told.get(decision.location, "")
    if decision.location in held:
        return f"{APPLIES}, but: {problem}" if "contradicts" in problem else problem or APPLIES
    if decision.verdict == "withdrawn":
        return problem or _WITHDRAWS
    return problem or _OVERRULED
