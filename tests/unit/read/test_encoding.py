import pytest

from citegraph.read.encoding import decode

LINES = (
    "Исланкина Е. А. Теоретические аспекты интернационализации кластеров",
    "Инновации. № 6. 2016. С. 83–92",
    "ЛИТЕРАТУРА",
    "Щедрин Ю. Э. Объём ёмкостей: учёт. Съезд, 1990",
)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "mac-cyrillic"])
@pytest.mark.parametrize("line", LINES)
def test_one_line_of_russian_is_recognised(line: str, encoding: str) -> None:
    data = line.encode(encoding, errors="ignore")
    found = decode(data)
    assert data.decode(encoding) == found.text
    assert found.guessed


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("line", [*LINES, "Porter M. On Competition. Boston, 1998"])
def test_unicode_is_recognised(line: str, encoding: str) -> None:
    found = decode(line.encode(encoding))
    assert line == found.text.removeprefix("\ufeff")
    assert not found.damaged


@pytest.mark.parametrize(
    "line", ["Müller H. Über die Größe. Köln, 1990", "Économie générale à Paris"]
)
def test_western_text_is_not_taken_for_russian(line: str) -> None:
    assert line == decode(line.encode("cp1252")).text


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    data = ("Литература и источники. " * 20).encode() + b"\xff\xfe " + "Конец".encode()
    found = decode(data)
    assert "utf-8" == found.encoding
    assert found.damaged
    assert found.text.endswith("Конец")


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\x98", bytes(range(256))])
def test_any_bytes_are_decoded(data: bytes) -> None:
    assert isinstance(decode(data).text, str)
