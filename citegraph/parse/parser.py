"""The parse stage: a printed reference in, its field spans out."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from citegraph.model import LabelledReference, RawReference
from citegraph.parse import gost, heads, imprint, parts, periodicals, responsibility, rules
from citegraph.parse.draft import Draft
from citegraph.parse.features import features
from citegraph.parse.options import NO_MODEL, ParseOptions, default_options
from citegraph.parse.spans import join_spans
from citegraph.parse.tagger import Tagger
from citegraph.parse.teaching.taught import Taught, load_taught
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

    def __init__(self, tagger: Tagger, options: ParseOptions, taught: Taught | None = None) -> None:
        self._tagger = tagger
        self._options = options
        self._taught = taught

    def parse(self, raw: RawReference) -> LabelledReference:
        """Return the reference with its field spans; with none when it holds no words."""
        if self._taught is not None:
            known = self._taught.recall(raw.text)
            if known is not None:
                return LabelledReference(raw, known)
        draft, certainty = self._settle(raw)
        if not draft.tokens:
            return LabelledReference(raw, (), 0.0)
        if self._taught is not None:
            self._taught.correct(draft)
        return LabelledReference(raw, join_spans(draft), certainty)

    def draft(self, raw: RawReference) -> Draft:
        """Return a reference as the model and the rules label it, whatever was taught."""
        return self._settle(raw)[0]

    def _settle(self, raw: RawReference) -> tuple[Draft, float]:
        """Return the settled draft, and the mean certainty of the model before the rules."""
        tokens = tokenize(raw.text, self._options.max_tokens)
        text = raw.text if len(tokens) < self._options.max_tokens else raw.text[: tokens[-1].end]
        labels, confidences = self._tagger.label(features(text, tokens))
        draft = Draft(text, tokens, labels, confidences)
        if not tokens:
            return draft, 0.0
        certainty = sum(confidences) / len(confidences)
        for rule in RULES:
            rule(draft)
        return draft, round(certainty, 4)

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
