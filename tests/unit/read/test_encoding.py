import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.read.encoding import CANDIDATES, _most_plausible, decode
from citegraph.read.plausibility import plausibility

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


SHORT = """
Литература|Введение|Иванов И. И.|Щукин Э. Ю.|О языке|Юность|Эхо|Щи|М.: Наука, 1987|С. 15–29
Там же. С. 14|и др.|пер. с англ.|Журнал «Экология»|История России XIX века|Модель LSTM
ИСТОЧНИКИ|СПИСОК ЛИТЕРАТУРЫ|МГУ|США|ГОСТ Р 7.0.5-2008|Указ. соч.|Чай|Еда|Подъезд|Хабибуллин Р. Ш.
""".strip().replace("\n", "|")


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "utf-8", "utf-16-le"])
@pytest.mark.parametrize("text", SHORT.split("|"))
def test_a_few_letters_are_enough(text: str, encoding: str) -> None:
    if encoding == "koi8-r" and {"–", "№", "«"} & set(text):
        pytest.skip("this encoding has no such sign")
    if encoding == "cp866" and {"–", "«"} & set(text):
        pytest.skip("this encoding has no such sign")
    assert text == decode(text.encode(encoding)).text


@pytest.mark.parametrize("text", ["Лёд на реке", "Подъезд", "Жёлтый лист", "Вестник погоды, 1999"])
def test_mac_encoding_is_taken_where_others_make_no_sense(text: str) -> None:
    assert text == decode(text.encode("mac-cyrillic")).text


@pytest.mark.parametrize("text", ["Сім'я і дім", "Історія України"])
def test_ukrainian_is_read(text: str) -> None:
    for encoding in ("cp1251", "koi8-u", "utf-16-be"):
        assert text == decode(text.encode(encoding)).text


def test_two_signs_of_utf8_may_be_a_word_by_chance() -> None:
    assert "ран" == decode("ран".encode("cp866")).text
    assert "中文" == decode("中文".encode()).text


@pytest.mark.parametrize("sign", ["😀", "𝛼", "ࢭ", "㐂", "ﬁ", "\ue0a0"])
@pytest.mark.parametrize(
    "text",
    [
        "@article{lake2001, title={On rivers SIGN and lakes}, author={Lake, A. B.}, year=2001}",
        '{"title": "SIGN"}',
        '[\n {"title": "A SIGN"}]',
        "1. Lake A. B. On rivers and lakes SIGN. Moscow: Water Press, 2001.",
    ],
)
def test_one_rare_sign_in_a_text_of_utf8_does_not_change_the_encoding(text: str, sign: str) -> None:
    whole = text.replace("SIGN", sign)
    assert (whole, "utf-8") == (decode(whole.encode()).text, decode(whole.encode()).encoding)


@pytest.mark.parametrize("cut", [1, 2])
def test_text_cut_in_the_midst_of_a_letter_is_utf8(cut: int) -> None:
    text = "Tides of the small harbours. " * 9 + "Łódź — Wieś"
    decoded = decode(f"{text}—".encode()[:-cut])
    assert ("utf-8", True) == (decoded.encoding, decoded.damaged)
    assert decoded.text.startswith(text)


def test_one_letter_of_another_encoding_at_the_end_is_no_cut() -> None:
    assert "utf-8" != decode("Tides of Malm\xf6".encode("cp1252")).encoding


@pytest.mark.parametrize("broken", [b"\xff", b"\xfe\xff", b"\xc3"])
def test_a_short_text_of_utf8_with_a_broken_byte_stays_utf8(broken: bytes) -> None:
    data = b"Brook B. On Rivers " + broken + " 2001.\nРучьёв А. О реках. 2003.".encode()
    found = decode(data)
    assert ("utf-8", True) == (found.encoding, found.damaged)
    assert found.text.endswith("Ручьёв А. О реках. 2003.")


_PIECES = (
    *"Щё ч–—№«»„“”’…°\u00a0", *"aZ09 .,\n\x00_",
    "Сад", "СССР", "plain words", "    ", "1998", "-" * 9,
)  # fmt: skip


@given(
    st.lists(st.sampled_from(_PIECES)).map("".join),
    st.sampled_from(["cp1251", "koi8-r", "cp866", "mac-cyrillic"]),
    st.binary(max_size=4),
)
def test_what_is_left_out_of_ascii_changes_no_weight(text: str, written: str, more: bytes) -> None:
    data = text.encode(written, errors="replace") + more
    best, score = _most_plausible(data)
    weights = {
        name: share + plausibility(data.decode(name, errors="replace"))
        for name, share in CANDIDATES.items()
    }
    assert (weights[best], score) == (max(weights.values()), max(weights.values()))
