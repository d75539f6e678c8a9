"""The parse stage: a printed reference in, its field spans out."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from citegraph.model import LabelledReference, RawReference
from citegraph.parse import gost, heads, imprint, parts, periodicals, responsibility, rules
from citegraph.parse.confidence import Confidence
from citegraph.parse.draft import Draft
from citegraph.parse.features import features
from citegraph.parse.options import ParseOptions, default_options
from citegraph.parse.rivals import name_rivals
from citegraph.parse.spans import join_spans
from citegraph.parse.tagger import Tagger
from citegraph.parse.tokens import tokenize

#: Applied in this order after the CRF; each may correct what came before.
RULES: tuple[Callable[[Draft], None], ...] = (
    rules.label_links,
    rules.label_access_date,
    parts.label_edition,
    rules.label_numbers,
    parts.drop_extent,
    rules.label_page_total,
    periodicals.label_vancouver,
    parts.drop_remarks,
    parts.label_series,
    gost.split_at_container,
    gost.container_before_translation,
    gost.label_brackets,
    rules.label_language_note,
    imprint.label_imprint,
    responsibility.label_responsibility,
    responsibility.editors_before_term,
    gost.editors_of_container,
    heads.title_after_people,
    heads.title_like_person,
    heads.person_with_particle,
    heads.title_before_slash,
    heads.title_around_slash,
    gost.drop_repeated_people,
    heads.title_before_closing_quote,
    heads.fill_title,
    imprint.label_publisher_after_place,
    imprint.cut_publisher_term,
    heads.title_of_page,
    heads.title_of_rest,
    gost.container_of_chapter,
    parts.cut_container_end,
    imprint.publisher_of_journal,
    parts.split_volume_run,
    periodicals.issue_without_volume,
    parts.settle_part,
    parts.months_are_dates,
    parts.settle_dates,
    rules.label_missing_date,
)


class Parser:
    """Labels the fields of printed references; the model is opened with the first one."""

    def __init__(self, tagger: Tagger, options: ParseOptions) -> None:
        self._tagger = tagger
        self._options = options

    def parse(self, raw: RawReference) -> LabelledReference:
        """Return the reference with its field spans; with none when it holds no words."""
        draft = self.settle(raw.text)
        if not draft.labels:
            return LabelledReference(raw, (), 0.0)
        sure = Confidence(draft)
        spans = join_spans(draft, sure)
        certainty = round(sure.of_reference(spans), 4)
        spans = name_rivals(draft, spans, self._options.field_bound, self._tagger.rival)
        return LabelledReference(raw, spans, certainty)

    def settle(self, text: str) -> Draft:
        """Return the tokens of a printed reference with their labels, all rules applied."""
        tokens = tokenize(text, self._options.max_tokens)
        text = text if len(tokens) < self._options.max_tokens else text[: tokens[-1].end]
        draft = Draft(text, tokens, *self._tagger.label(features(text, tokens)))
        for rule in RULES if draft.labels else ():
            rule(draft)
        return draft

    def parse_many(self, raws: Iterable[RawReference]) -> Iterator[LabelledReference]:
        """Parse references one after another; one result for each, in order."""
        for raw in raws:
            yield self.parse(raw)


def load_parser(model_path: Path | None = None, options: ParseOptions | None = None) -> Parser:
    """Return a parser with the shipped model, or with the model at ``model_path``."""
    return Parser(Tagger(model_path), options or default_options())
