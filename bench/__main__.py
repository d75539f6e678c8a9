"""``python -m bench [NAME]...``: run the benchmarks and print one table each.

``python -m bench --help`` names them.
"""

import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent


def main(names: list[str]) -> None:
    """Run the named benchmarks, or all of them; each module has a ``main`` that returns text."""
    known = sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))
    if {"-h", "--help"} & set(names):
        print("usage: python -m bench [NAME]...\n")
        for name in known:
            said = import_module(f"bench.{name}").__doc__ or ""
            print(f"  {name:<16}{said.partition(chr(10))[0]}")
        return
    unknown = sorted(set(names) - set(known))
    if unknown:
        sys.exit(f"no benchmark {', '.join(unknown)}; there are: {', '.join(known)}")
    for name in names or known:
        print(f"## {name}\n\n{import_module(f'bench.{name}').main()}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
