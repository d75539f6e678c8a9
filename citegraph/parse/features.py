"""Features of the tokens of a reference for the linear-chain CRF.

Kept cheap: the facts of a token are remembered, those of a phrase made once for all its tokens.
"""

from citegraph.parse.facts import Facts, facts_of
from citegraph.parse.phrases import phrase_rows
from citegraph.parse.tokens import Token, gaps

_EDGE = Facts("^", "^", "", "^", "", False, ())
_EARLY = 6


def features(text: str, tokens: list[Token], between: list[str] | None = None) -> list[list[str]]:
    """Return the list of features of every token of the reference ``text``.

    ``between`` are the gaps of its tokens, when they are known already.

    >>> from citegraph.parse.tokens import tokenize
    >>> rows = features("М., 2007.", tokenize("М., 2007."))
    >>> [feature for feature in rows[1] if feature.startswith(("s=", "<", "-w="))]
    ['s=year', '<., |.', '-w=м']
    """
    if not tokens:
        return []
    facts = [facts_of(token.text, token.kind) for token in tokens]
    between = gaps(text, tokens) if between is None else between
    phrases = phrase_rows(facts, between)
    brackets = _brackets(between)
    between = [*between, "", ""]
    facts += (_EDGE, _EDGE)
    two, one, now, next1 = _EDGE, _EDGE, facts[0], facts[1]
    last, before = "", between[0]
    rows = []
    for i, phrase in enumerate(phrases):
        after, next2 = between[i + 1], facts[i + 2]
        shape, kind = now.shape, now.kind
        rows.append(
            [
                *now.own,
                f"<{before}|{after}",
                f"s<{shape}{before}",
                f"s>{shape}{after}",
                f"-w={one.word}",
                f"+w={next1.word}",
                f"-k{one.kind}{before}{kind}",
                f"+k{kind}{after}{next1.kind}",
                f"--{two.kind}",
                f"++{next2.kind}",
                f"-<{last}{one.shape}{before}",
                f"+>{after}{next1.shape}{between[i + 2]}",
                f"in{brackets[i]}{shape}",
                f"at{i if i < _EARLY else _EARLY}{shape}",
                *phrase,
            ]
        )
        two, one, now, next1 = one, now, next1, next2
        last, before = before, after
    return rows


def _brackets(between: list[str]) -> list[str]:
    """Say for every token which bracket holds it and whether quotation marks do."""
    bracket, quoted = "", False
    rows = []
    for gap in between[:-1]:
        for char in gap:
            if char in "[(":
                bracket = char
            elif char in "])":
                bracket = ""
            elif char == '"':
                quoted = not quoted
        rows.append(bracket + "q" if quoted else bracket)
    return rows
