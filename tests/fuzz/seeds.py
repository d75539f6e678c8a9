"""What mutation begins with: own small files, those that a target makes, corpora beside."""

import re
import tarfile
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib import import_module
from pathlib import Path

from tests.fuzz.table import TARGETS
from tests.shared import FOLDER

ROOT = Path(__file__).resolve().parents[2]
CASES = Path(__file__).with_name("cases")
_ARCHIVES = ("corpora/bib.tar.gz", "corpora/ris-csljson-import.tar.gz")
#: Of a file of many records so many pieces are taken, and so many files of an archive.
_PIECES, _FILES = 12, 600
_BETWEEN = re.compile(rb"(?<=\n)(?=@|TY  -|%0 |PMID|PT |\d{1,3}\. |\n)")


def own_seeds(name: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of inputs that are in this checkout; the cases found so far."""
    target = TARGETS[name]
    for pattern in target.samples:
        for path in sorted(ROOT.glob(pattern)):
            for number, piece in enumerate(pieces(path.read_bytes(), target.longest)):
                yield f"{path.parent.name}-{path.name}-{number}", piece
    made = getattr(import_module(target.module(name)), "seeds", tuple)
    for number, piece in enumerate(made()):
        yield f"made-{number}", piece
    yield from cases(name)


def cases(name: str) -> Iterator[tuple[str, bytes]]:
    """Yield the inputs that once broke a law of a target."""
    folder = CASES / name
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        yield path.name, path.read_bytes()


def corpus_seeds(name: str) -> Iterator[tuple[str, bytes]]:
    """Yield inputs of the corpora that lie beside this checkout; none where they do not."""
    target = TARGETS[name]
    for archive in (FOLDER / one for one in _ARCHIVES):
        if not archive.exists() or not target.corpora:
            continue
        taken = 0
        with tarfile.open(archive) as files:
            for member in files:
                wanted = any(fnmatch(member.name, one) for one in target.corpora)
                file = files.extractfile(member) if wanted and member.isfile() else None
                if file is None or taken >= _FILES:
                    continue
                taken += 1
                for number, piece in enumerate(pieces(file.read(), target.longest)):
                    yield f"{taken}-{number}", piece


def pieces(data: bytes, longest: int) -> Iterator[bytes]:
    """Yield a file, or where it is too long some pieces of it, from record to record.

    >>> list(pieces(b"1. a\\n2. b\\n", 20)), list(pieces(b"1. a\\n2. b\\n", 6))
    ([b'1. a\\n2. b\\n'], [b'1. a\\n', b'2. b\\n'])
    """
    if len(data) <= longest:
        yield data
        return
    held, count = b"", 0
    for part in _BETWEEN.split(data):
        if held and len(held) + len(part) > longest:
            yield held
            held, count = b"", count + 1
            if count >= _PIECES:
                return
        held = (held + part)[:longest]
    yield held
