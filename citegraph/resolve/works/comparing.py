"""What two references agree and disagree in: one level for each feature."""

from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from citegraph.resolve.index_cuts import shortens
from citegraph.resolve.works.authors import first_author, shared_authors
from citegraph.resolve.works.descriptions import Description, Title, same_container
from citegraph.resolve.works.titles import in_two_languages, is_cut, own_words

BANDS = (0.97, 0.94, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5)


def compare(left: Description, right: Description) -> list[tuple[str, str]]:
    two = in_two_languages(left, right)
    found = [*title_levels(left, right, two)]
    found.append(("first author", first_author(left, right) if True else ""))
    found.append(("authors", authors(left, right)))
    found.append(("year", year(left, right)))
    found += place(left, right)
    c = container(left, right)
    found.append(("container", c))
    vp = dict(found)["volume and pages"]
    if c in ("unlike", "near") or "one a journal" in c:
        vp = dict(found)["volume and pages"]
        if "other" in vp:
            found.append(
                (
                    "another place",
                    (
                        "volume"
                        if vp.startswith("other") and not vp.endswith("other")
                        else "pages" if not vp.startswith("other") else "volume and pages"
                    ),
                )
            )
    found.append(("kinds", kinds(left, right)))
    found += identifiers(left, right, two)
    found += others(left, right, two)
    return found


def title_levels(left, right, two):
    if not left.titles or not right.titles:
        yield "title", "missing"
        return
    best = (-1.0, None, None)
    for one in left.titles:
        for other in right.titles:
            sim = 1.0 if one.key == other.key else Indel.normalized_similarity(one.key, other.key)
            if sim > best[0]:
                best = sim, one, other
    sim, one, other = best
    if sim == 1.0:
        n = len(one.key)
        column = one.is_column or max(one.years, other.years) >= 3
        if column:
            far = (
                (left.issue and right.issue and left.issue != right.issue)
                or (left.volume and right.volume and left.volume != right.volume)
                or (left.first_page and right.first_page and left.first_page != right.first_page)
            )
            yield "title", "equal, column elsewhere" if far else "equal, column"
            return
        yield "title", "equal, very short" if n < 16 else "equal, short" if n < 30 else "equal"
        return
    if one.indexed != other.indexed and shortens(
        *((one, other) if one.indexed else (other, one))
        and ((one.printed, other.printed) if one.indexed else (other.printed, one.printed))
    ):
        yield "title", "shortened"
        return
    if two and sim < 0.75:
        yield "title", "two languages"
        return
    a, b = own_words(one, other) if sim >= 0.5 else (9, 9)
    short, long = sorted((one.key, other.key), key=len)
    if len(short) >= 20 and short in long:
        yield "title", (
            "cut" if long.startswith(short) else "end" if long.endswith(short) else "within"
        )
        m = max(a, b)
        yield "title words added", str(m) if m < 3 else "3-5" if m < 6 else "6+"
        return
    level = next((str(x) for x in BANDS if sim >= x), "unlike")
    yield "title", level
    if sim >= 0.6:
        yield "title words", f"{min(a, 2)} {min(b, 2)}" if a <= b else f"{min(b, 2)} {min(a, 2)}"


def authors(left, right):
    if not left.author_keys or not right.author_keys:
        return "missing"
    n = shared_authors(left, right)
    least = min(len(left.author_set), len(right.author_set))
    most = max(len(left.author_set), len(right.author_set))
    if n == 0:
        return "none, words" if left.name_words & right.name_words else "none"
    if n >= least:
        if n == most:
            return f"all {min(n, 4)}"
        return f"all of fewer {min(n, 3)}"
    share = n / least
    return "most" if share >= 0.6 else "half" if share >= 0.4 else "few"


def year(left, right):
    if left.year is None or right.year is None:
        return "missing"
    apart = abs(left.year - right.year)
    return (
        "same"
        if not apart
        else "1 apart" if apart == 1 else "2 apart" if apart == 2 else "3-5" if apart < 6 else "6+"
    )


def _state(one, other):
    return "missing" if not one or not other else "same" if one == other else "other"


def place(left, right):
    v = _state(left.volume, right.volume)
    i = _state(left.issue, right.issue)
    p = "missing"
    if left.contained and right.contained and left.first_page and right.first_page:
        f = left.first_page == right.first_page
        l = left.last_page == right.last_page
        known = left.last_page and right.last_page
        if f:
            p = "near" if known and not l else "same"
        elif l and left.last_page:
            p = "near"
        else:
            p = "other"
    yield "volume and pages", f"{v}, {p}"
    yield "issue", i


def container(left, right):
    if not left.venue_words or not right.venue_words:
        return "missing" if left.venue_words or right.venue_words else "both missing"
    one_journal = (left.kind == "journal") != (right.kind == "journal")
    if same_container(left, right):
        return "same, one a journal" if one_journal else "same"
    r = container_likeness(" ".join(sorted(left.venue_words)), " ".join(sorted(right.venue_words)))
    if r >= 80:
        return "similar, one a journal" if one_journal else "similar"
    if acronym(left.reference.container, right.reference.container):
        return "acronym, one a journal" if one_journal else "acronym"
    return "near" if r >= 60 else "unlike"


@lru_cache(maxsize=1 << 16)
def container_likeness(a, b):
    return fuzz.token_set_ratio(a, b)


@lru_cache(maxsize=1 << 16)
def acronym(a, b):
    import re

    wa, wb = re.findall(r"[^\W\d_]+", a), re.findall(r"[^\W\d_]+", b)
    ia, ib = "".join(w[0] for w in wa).casefold(), "".join(w[0] for w in wb).casefold()
    return any(len(w) >= 3 and w.casefold() in ib for w in wa) or any(
        len(w) >= 3 and w.casefold() in ia for w in wb
    )


def kinds(left, right):
    if not left.kind or not right.kind:
        return "unknown"
    return "same" if left.kind == right.kind else " and ".join(sorted((left.kind, right.kind)))


def identifiers(left, right, two):
    yield "doi", _state(left.doi, right.doi)
    yield "isbn", _state(left.isbn, right.isbn)
    yield "url", (
        ("same, two languages" if two and "/" in left.url else "same")
        if left.url and left.url == right.url
        else "missing"
    )


def others(left, right, two):
    yield "number of pages", _state(left.page_total, right.page_total)
    if two:
        shared, both = left.numbers & right.numbers, left.numbers | right.numbers
        if not shared:
            yield "printed numbers", "none"
        else:
            j = len(shared) / len(both)
            e = "many" if len(both) >= 4 else "some" if len(both) >= 3 else "few"
            yield "printed numbers", f"{e} " + (
                "all" if j > 0.99 else "most" if j >= 0.7 else "half" if j >= 0.4 else "few"
            )
    n = left.notice != right.notice
    if n:
        yield "notice", "one"
