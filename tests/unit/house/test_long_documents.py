"""No stage takes more than in proportion to the length of a document, however it is made.

``python -m bench growth`` does the same with longer documents.
"""

import pytest

from tests.long_documents import LONG
from tests.long_growth import Stage, measured

LENGTH = 3_000
#: Where the time is that of few milliseconds, noise makes an exponent; what grows with the square
#: is far above both.
MOST_EXPONENT, LEAST_SECONDS = 1.5, 0.1


def is_steep(one: Stage) -> bool:
    return one.growth.exponent > MOST_EXPONENT and one.growth.seconds[-1] > LEAST_SECONDS


@pytest.mark.parametrize("name", LONG)
def test_time_of_stages_grows_with_the_length(name: str) -> None:
    steep = {one.stage for one in measured(name, LENGTH) if is_steep(one)}
    # once more: another program can have been in the way
    again = [str(one) for one in measured(name, LENGTH) if is_steep(one)] if steep else []
    assert [] == again
