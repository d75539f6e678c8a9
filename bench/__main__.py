"""``python -m bench [NAME]...``: run the benchmarks and print one table each."""

import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent


def main(names: list[str]) -> None:
    """Run the named benchmarks, or all of them; each module has a ``main`` that returns text."""
    known = sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))
    unknown = sorted(set(names) - set(known))
    if unknown:
        sys.exit(f"no benchmark {', '.join(unknown)}; there are: {', '.join(known)}")
    for name in names or known:
        print(f"## {name}\n\n{import_module(f'bench.{name}').main()}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
