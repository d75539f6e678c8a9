"""Real BibTeX files: every entry is read, and comes back."""

import tarfile

from bibtexparser.entrypoint import parse_string

from bench.formats_bibtex import SUFFIXES, count_entries, count_kept, read_records, record_of
from citegraph.export import render_references
from tests.shared import shared

#: Every so many files are tried; the benchmark tries all.
_STEP = 9


def test_no_entry_of_real_files_is_lost() -> None:
    entries = kept = 0
    with tarfile.open(shared("corpora/bib.tar.gz")) as archive:
        members = [one for one in archive if one.isfile() and one.name.endswith(SUFFIXES)]
        for member in sorted(members, key=lambda one: one.name)[::_STEP]:
            file = archive.extractfile(member)
            assert file
            data = file.read()
            if len(data) > 1_000_000:
                continue
            found = read_records(data, "a.bib")
            text = data.decode("utf-8", errors="replace").removeprefix("\ufeff")
            assert (member.name, count_entries(text)) == (member.name, len(found))
            # Whatever another program reads is read here too.
            others = {entry.key for entry in parse_string(text).entries if len(entry.fields) > 1}
            keys = {record_of(one).key for one in found}
            assert (member.name, set()) == (member.name, others - keys)
            written = render_references("bibtex", found).encode()
            entries += len(found)
            kept += count_kept(found, read_records(written, "b.bib"))
    assert kept >= 0.99 * entries > 0
