"""A thesis of 300 pages as a PDF file: seconds and memory of reading it and of a whole build."""

import subprocess
import sys
import tempfile
from pathlib import Path

from bench._thesis import write_thesis

ROOT = Path(__file__).parents[1]
PAGES = 300
_MEASURED = """
import resource, sys, time
from pathlib import Path
start = time.perf_counter()
{work}
seconds = time.perf_counter() - start
from citegraph.read.pdf.worker import end_all
end_all()
peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in (0, -1)]
print(len(references), seconds, *peaks)
"""
_WORK = {
    "read and segment": """
from citegraph.workflow import segment_sources
references = segment_sources([sys.argv[1]]).references
""",
    "citegraph build": """
from citegraph.workflow import build
references = build([sys.argv[1]], sys.argv[2]).library.references
""",
}


def main() -> str:
    """Return a table of the costs; memory is that of the process and of its child for PDF."""
    lines = [
        f"| a thesis of {PAGES} pages | references | wall s | peak MiB | of the child MiB |",
        "|---|---:|---:|---:|---:|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "thesis.pdf"
        write_thesis(path, PAGES)
        for name, work in _WORK.items():
            done = subprocess.run(
                [sys.executable, "-c", _MEASURED.format(work=work), path, folder],
                cwd=ROOT,
                check=True,
                capture_output=True,
                text=True,
            )
            found, seconds, own, child = map(float, done.stdout.split())
            lines.append(f"| {name} | {found:.0f} | {seconds:.1f} | {own:.0f} | {child:.0f} |")
    return "\n".join(lines)
