"""The parse stage: a printed reference in, its field spans out."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from citegraph.model import LabelledReference, RawReference
from citegraph.parse.back_references import label_back_reference, label_behind
from citegraph.parse.confidence import Confidence
from citegraph.parse.draft import Draft
from citegraph.parse.features import features
from citegraph.parse.options import NO_MODEL, ParseOptions, default_options
from citegraph.parse.rivals import doubted_below, name_rivals
from citegraph.parse.rules.order import RULES
from citegraph.parse.spans import join_spans
from citegraph.parse.tagger import Tagger
from citegraph.parse.teaching.taught import Taught, load_taught
from citegraph.parse.tokens import gaps, tokenize
from citegraph.text.back_references import find_back_reference, opening_signal


class Parser:
    """Labels the fields of printed references; the model is opened with the first one."""

    def __init__(self, tagger: Tagger, options: ParseOptions, taught: Taught | None = None) -> None:
        self._tagger = tagger
        self._options = options
        self._taught = taught

    def parse(self, raw: RawReference) -> LabelledReference:
        """Return the reference with its field spans; with none when it holds no words.

        Of a reference beyond the bounds of the options the beginning is read, and ``unread``
        of the result says how much is left.
        """
        if raw.marked is not None:
            return LabelledReference(raw, raw.marked.spans)
        known = self._taught.recall(raw.text) if self._taught else None
        if known is not None:
            return LabelledReference(raw, known)
        found = find_back_reference(raw.text)
        if found:
            return label_back_reference(raw, found, self._label)
        start = opening_signal(raw.text)
        return label_behind(raw, start, self._label) if start else self._label(raw)

    def _label(self, raw: RawReference) -> LabelledReference:
        draft = self.settle(raw.text)
        unread = len(raw.text) - len(draft.text)
        if not draft.labels:
            return LabelledReference(raw, (), 0.0, unread)
        if self._taught is not None:
            self._taught.correct(draft)
        sure = Confidence(draft)
        spans = join_spans(draft, sure)
        certainty = round(sure.of_reference(spans), 4)
        bound = doubted_below(spans, certainty, self._options)
        spans = name_rivals(draft, spans, bound, self._tagger.rival)
        return LabelledReference(raw, spans, certainty, unread)

    def settle(self, text: str) -> Draft:
        """Return the words of a printed reference with their labels, all rules applied.

        Of a text beyond the bounds of the options, that of its beginning.
        """
        text = _beginning(text, self._options.max_characters)
        tokens = tokenize(text)
        if len(tokens) > self._options.max_tokens:
            tokens = tokens[: self._options.max_tokens]
            text = text[: tokens[-1].end]
        between = gaps(text, tokens)
        draft = Draft(text, tokens, *self._tagger.label(features(text, tokens, between)), between)
        for rule in RULES if draft.labels else ():
            rule(draft)
        return draft

    def parse_many(self, raws: Iterable[RawReference]) -> Iterator[LabelledReference]:
        """Parse references one after another; one result for each, in order."""
        for raw in raws:
            yield self.parse(raw)


def load_parser(model_path: Path | None = None, options: ParseOptions | None = None) -> Parser:
    """Return a parser with the shipped model, or with the CRFsuite model at ``model_path``.

    ``options.model`` names the model of a project, which corrects what the parser reads.
    """
    options = options or default_options()
    taught = load_taught(Path(options.model)) if options.model not in ("", NO_MODEL) else None
    return Parser(Tagger(model_path), options, taught)


def _beginning(text: str, most: int) -> str:
    """The text up to the last word end within ``most`` characters."""
    if len(text) <= most:
        return text
    return text[:most].rpartition(" ")[0] or text[:most]
