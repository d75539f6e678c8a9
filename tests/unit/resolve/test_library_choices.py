"""What a work shows of its references, and what is never one work."""

from citegraph.resolve import default_options, resolve
from citegraph.resolve.resolution import Resolution
from citegraph.workflow import parse_references


def resolved(*lines: str) -> Resolution:
    return resolve(parse_references(lines), default_options())


ORIGINAL = "Громов В. Л. История хозяйства предприятий // Вопросы экономики. 2012. № 7. С. 12–30."
TRANSLITERATED = (
    "Gromov V. L. Istoriya khozyaistva predpriyatii [History of enterprises]. Voprosy ekonomiki, "
    "2012, no. 7, pp. 12–30. doi: 10.1234/ve.2012.7.12 (In Russ.)"
)


def test_original_script_comes_first_and_nothing_printed_is_lost() -> None:
    (work,) = resolved(TRANSLITERATED, ORIGINAL).works
    assert "История хозяйства предприятий" == work.reference.title
    assert "10.1234/ve.2012.7.12" == work.reference.doi
    assert "History of enterprises" == work.reference.translated_title
    assert 2 == len(work.references)


def test_thesis_and_its_printed_abstract_are_two_works() -> None:
    found = resolved(
        "Громов В. Л. История хозяйства: дис. … канд. экон. наук. М., 2001. 180 с.",
        "Громов В. Л. История хозяйства: автореф. дис. … канд. экон. наук. М., 2001. 24 с.",
    )
    assert 2 == len(found.works)


def test_equal_numbers_in_other_journals_are_no_reason_without_a_title() -> None:
    found = resolved(
        "// Вопросы экономики. 2018. № 9. С. 15–16.", "// Форсайт. 2018. № 9. С. 15–16."
    )
    assert 2 == len(found.works)


def test_names_of_one_journal_are_learned_from_a_work_printed_under_both() -> None:
    found = resolved(
        "Громов В. Л. История хозяйства предприятий // Записки Северного института. "
        "2012. № 7. С. 12–30.",
        "Gromov V. L. Istoriya khozyaistva predpriyatii. Northern Institute Papers, "
        "2012, no. 7, pp. 12–30.",
        "Белов А. А. О торговле // Записки Северного института. 2013. № 1. С. 3–9.",
    )
    (venue,) = found.venues
    assert "Записки Северного института" == venue.label
    assert "Northern Institute Papers" == venue.latin


def test_yearbooks_of_two_years_are_two_works() -> None:
    found = resolved(
        "Регионы России. Показатели развития. 2012 : стат. сб. М. : Росстат, 2012. 990 с.",
        "Регионы России. Показатели развития. 2013 : стат. сб. М. : Росстат, 2013. 990 с.",
    )
    assert 2 == len(found.works)
