"""Variants of a record before it is rendered: given names in full, very short titles."""

from random import Random

from citegraph.parse.training.records import Record, Writer

_RU_GIVEN = (
    "Екатерина", "Александр", "Мария", "Иван", "Анна", "Сергей", "Ольга", "Дмитрий", "Елена",
    "Алан", "Варис", "Фатих", "Михаил", "Наталья", "Юрий", "Светлана",
)  # fmt: skip
_EN_GIVEN = (
    "Susanne", "John", "Claire", "Jerome", "Mark", "Clarke", "Maria", "Kenneth", "Itxaso", "Jorma",
    "Peter", "Anna", "Norbert", "Michael", "Erdem", "Alex", "Katharina", "Oscar", "David", "Laura",
)  # fmt: skip


def vary(record: Record, chance: Random) -> Record:
    """Return the record, one in eight with given names, one in ten with a title of few words."""
    if chance.random() < 0.13:
        record = _with_given_names(record, chance)
    if chance.random() < 0.1:
        record = _with_short_title(record, chance)
    return record


def _with_given_names(record: Record, chance: Random) -> Record:
    names = _RU_GIVEN if record.russian else _EN_GIVEN
    keep = chance.random() < 0.4
    writers = tuple(
        Writer(writer.family, (chance.choice(names), *(writer.initials[1:] if keep else ())))
        for writer in record.writers
    )
    return Record(writers, record.values, record.russian)


def _with_short_title(record: Record, chance: Random) -> Record:
    words = record.get("title").split()[: chance.randint(1, 3)]
    title = " ".join(words).strip(" ,.:;–—-(")
    return Record(record.writers, {**record.values, "title": title}, record.russian)
