"""A reference with typed values."""

from dataclasses import dataclass

from citegraph.model.labelled import LabelledReference


@dataclass(frozen=True, slots=True)
class Name:
    """A person, or a body when ``literal`` is set; ``printed`` is the form on paper.

    ``affiliation`` is where the person worked then, as records of databases print it, several
    joined by "; "; ``orcid`` the bare ORCID iD («0000-0002-1825-0097»).

    >>> str(Name(family="Исланкина", given="Е. А."))
    'Исланкина, Е. А.'
    >>> Name(literal="OECD").is_corporate
    True
    """

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""
    printed: str = ""
    affiliation: str = ""
    orcid: str = ""

    @property
    def is_corporate(self) -> bool:
        """Whether this is an organisation or a name that cannot be taken apart."""
        return bool(self.literal)

    def __str__(self) -> str:
        if self.literal:
            return self.literal
        family = f"{self.particle} {self.family}" if self.particle else self.family
        return ", ".join(part for part in (family, self.given, self.suffix) if part)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as far as it is printed: year, month, day; ``end_year`` for 1975-1983.

    >>> PartialDate(2016, 7, 8).iso
    '2016-07-08'
    >>> PartialDate(1975, end_year=1983).iso
    '1975/1983'
    """

    year: int
    month: int | None = None
    day: int | None = None
    end_year: int | None = None

    @property
    def iso(self) -> str:
        """The date in ISO 8601 / EDTF form."""
        parts = [f"{self.year:04d}"]
        if self.month:
            parts.append(f"{self.month:02d}")
            if self.day:
                parts.append(f"{self.day:02d}")
        end = f"/{self.end_year:04d}" if self.end_year else ""
        return "-".join(parts) + end


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference with typed fields; ``printed`` leads back to the text and its place.

    ``type`` is a CSL 1.0.2 item type; ``pages`` "first-last" with an ASCII hyphen;
    ``doi`` is bare and lower-case; ``language`` a BCP 47 code or "".
    ``document_number`` is that of a law, standard, patent, report or preprint («209-ФЗ»),
    ``archive`` the shelf mark of an unpublished document («РГАДА. Ф. 9. Оп. 1. Д. 25»).
    ``place`` is the place as printed («М.»), ``place_name`` its full name («Москва»);
    ``container`` is the title proper of a host book, ``container_subtitle`` what follows « : ».
    A text field that is not printed is "". ``refers_to`` is the id of the entry that this one
    repeats («Там же», op. cit.): the fields are then those of that entry, the place its own.
    """

    id: str
    printed: LabelledReference
    type: str = "document"
    title: str = ""
    translated_title: str = ""
    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    container: str = ""
    translated_container: str = ""
    series: str = ""
    genre: str = ""
    edition: str = ""
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    volume: str = ""
    issue: str = ""
    part: str = ""
    pages: str = ""
    page_total: str = ""
    publisher: str = ""
    place: str = ""
    doi: str = ""
    isbn: str = ""
    issn: str = ""
    url: str = ""
    language: str = ""
    note: str = ""
    refers_to: str = ""
    container_subtitle: str = ""
    place_name: str = ""
    document_number: str = ""
    archive: str = ""

    @property
    def year(self) -> int | None:
        """Year of publication, or None when none is printed."""
        return self.issued.year if self.issued else None

    @property
    def citing(self) -> str:
        """The id of the citing document: its file, and its part of the file."""
        return self.printed.raw.citing
