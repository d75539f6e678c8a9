"""Members of ZIP archives, also of those that no program packs."""

import io
from zipfile import ZipFile

from citegraph.read.options import default_options
from citegraph.read.unzip import Unzip


def test_a_member_without_a_name_is_a_member() -> None:
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("x", "nameless")
        archive.writestr("folder/", "")
        archive.writestr("a.txt", "1. Hill J. On Rivers. 1998.")
    # The standard library writes no empty name: a central directory of another program does.
    data = bytearray(packed.getvalue())
    start = data.index(b"PK\x01\x02")
    data[start + 28 : start + 30] = b"\x00\x00"
    del data[start + 46]
    size = data.rindex(b"PK\x05\x06") + 12
    length = int.from_bytes(data[size : size + 4], "little") - 1
    data[size : size + 4] = length.to_bytes(4, "little")
    opened = Unzip(bytes(data), default_options())
    assert ["", "a.txt"] == [info.filename for info in opened.members]
