"""Which form of a name is shown."""

from collections.abc import Callable

import pytest

from citegraph.model import Reference
from citegraph.resolve import default_options, resolve


@pytest.mark.parametrize(
    ("printed", "label", "latin"),
    [
        (["Portman, M. E.", "Portman, M.", "Портман, М. Э."], "Portman, M. E.", ""),
        (["Portman, M.", "Портман, М. Э."], "Портман М. Э.", "Portman, M."),
        (["Rucheyova, A.", "Rucheyova, A. B.", "Ручьёва, А."], "Ручьёва А.", "Rucheyova, A. B."),
        (["Портман, М. Э."], "Портман М. Э.", "Portman M. E."),
    ],
)
def test_original_script_comes_first(
    make_reference: Callable[..., Reference], printed: list[str], label: str, latin: str
) -> None:
    references = [
        make_reference("a", number, f"Rivers {number}", [name])
        for number, name in enumerate(printed, start=1)
    ]
    (person,) = resolve(references, default_options()).people
    assert (label, latin) == (person.label, person.latin)
