"""Dates that come in parts."""


def iso_date(year: str, month: str = "", day: str = "") -> str:
    """Return year, month and day as one date; words stay as they are.

    >>> iso_date("2014", "5", "7"), iso_date("2014", "May", "7"), iso_date("2014a", "5")
    ('2014-05-07', '7 May 2014', '2014a')
    """
    year, month, day = (part.strip() for part in (year, month, day))
    if not year or not month:
        return year
    if all(part.isascii() and part.isdigit() for part in (year, month)) and int(month) <= 12:
        whole = f"{year}-{int(month):02d}"
        return f"{whole}-{int(day):02d}" if day.isascii() and day.isdigit() else whole
    return f"{day} {month} {year}".strip() if month.isalpha() else year
