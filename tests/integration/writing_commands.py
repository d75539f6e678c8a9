"""Commands that write, run one after the other in a process whose files may not grow.

``python -m tests.integration.writing_commands BYTES`` reads lists of words, one JSON list a line,
and prints for each its exit code and what it said; BYTES is -1 where nothing is bounded.
"""

import contextlib
import io
import json
import resource
import signal
import sys


def run(words: list[str], largest: int) -> tuple[object, str]:
    """Run a command; return its exit code and what it said on standard error."""
    from citegraph.cli import main

    said, printed = io.StringIO(), io.StringIO()
    code: object = 0
    sys.argv = ["citegraph", *words]
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(said):
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest if largest >= 0 else hard, hard))
        try:
            main()
        except SystemExit as ended:
            code = ended.code or 0
        except Exception as error:
            code = f"{type(error).__name__}: {error}"
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    return code, said.getvalue()


if __name__ == "__main__":
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    bound = int(sys.argv[1])
    for line in sys.stdin:
        sys.stdout.write(json.dumps(run(json.loads(line), bound)) + "\n")
        sys.stdout.flush()
