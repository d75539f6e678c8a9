"""The oldest libraries that setup.cfg allows, as constraints for pip: ``make test-oldest``."""

import sys
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

from packaging.requirements import Requirement

#: Extras whose libraries are installed with those that are always needed.
_EXTRAS = ("fast", "scale")


def requirements(setup_cfg: Path) -> Iterator[Requirement]:
    """Yield what the package needs, then what its extras need."""
    config = ConfigParser()
    config.read(setup_cfg, encoding="utf-8")
    texts = [config["options"]["install_requires"]]
    texts += [config["options.extras_require"][extra] for extra in _EXTRAS]
    for line in "\n".join(texts).splitlines():
        if line.strip():
            yield Requirement(line.strip())


def oldest(requirement: Requirement) -> str:
    """Return the requirement with the version that its lower bound names.

    Raises :class:`ValueError` where there is none.

    >>> oldest(Requirement("click>=8.2,<9"))
    'click==8.2'
    """
    bounds = [one.version for one in requirement.specifier if one.operator == ">="]
    if len(bounds) != 1:
        raise ValueError(f"{requirement} has no lower bound")
    return f"{requirement.name}=={bounds[0]}"


if __name__ == "__main__":
    print("\n".join(map(oldest, requirements(Path(sys.argv[1])))))  # noqa: T201
