"""The parse stage: a printed reference in, its field spans out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from citegraph.model import LabelledReference, RawReference
from citegraph.parse import (
    acts,
    areas,
    gost,
    headings,
    heads,
    hosts,
    imprint,
    imprint_areas,
    inventions,
    parts,
    periodicals,
    responsibility,
    rules,
    transliterated,
    unpublished,
    western,
)
from citegraph.parse.back_references import label_back_reference
from citegraph.parse.confidence import Confidence
from citegraph.parse.draft import Draft
from citegraph.parse.features import features
from citegraph.parse.options import ParseOptions, default_options
from citegraph.parse.rivals import name_rivals
from citegraph.parse.spans import join_spans
from citegraph.parse.tagger import Tagger
from citegraph.parse.tokens import Token, tokenize
from citegraph.text.back_references import find_back_reference

#: References that go through the steps together.
_BATCH = 32
#: Applied in this order after the CRF; each may correct what came before.
RULES: tuple[Callable[[Draft], None], ...] = (
    rules.label_links,
    headings.author_of_one_name,
    headings.author_at_start,
    headings.initials_of_two_letters,
    headings.particle_after_initials,
    headings.people_of_title,
    areas.title_area,
    unpublished.label_archive,
    inventions.label_standard,
    inventions.label_patent,
    acts.label_act,
    unpublished.label_thesis,
    rules.label_access_date,
    parts.label_edition,
    rules.label_numbers,
    parts.drop_extent,
    rules.label_page_total,
    periodicals.label_vancouver,
    parts.drop_remarks,
    parts.label_series,
    gost.split_at_container,
    transliterated.container_before_translation,
    transliterated.label_brackets,
    transliterated.container_between_brackets,
    rules.label_language_note,
    imprint_areas.imprint_area,
    imprint_areas.publisher_area,
    imprint.label_imprint,
    areas.responsibility_after_slash,
    responsibility.label_responsibility,
    responsibility.editors_before_term,
    gost.editors_of_container,
    transliterated.editors_before_imprint,
    heads.title_after_people,
    heads.title_like_person,
    headings.title_after_initials,
    heads.person_with_particle,
    heads.title_before_slash,
    heads.title_around_slash,
    gost.drop_repeated_people,
    western.read_western,
    heads.title_before_closing_quote,
    heads.fill_title,
    imprint.label_publisher_after_place,
    imprint.cut_publisher_term,
    heads.title_of_page,
    heads.title_of_rest,
    gost.container_of_chapter,
    hosts.container_area,
    periodicals.series_of_container,
    parts.cut_container_end,
    imprint.publisher_of_journal,
    parts.split_volume_run,
    periodicals.issue_without_volume,
    periodicals.several_issues,
    periodicals.drop_worded_numbers,
    periodicals.number_of_book,
    periodicals.bracketed_half_volume,
    periodicals.article_number,
    areas.drop_notes,
    inventions.settle_patent,
    acts.settle_act,
    parts.settle_part,
    acts.label_article_of_gazette,
    parts.months_are_dates,
    periodicals.day_of_newspaper,
    parts.settle_dates,
    rules.label_missing_date,
)


class _Settled(NamedTuple):
    """A draft that all rules were applied to, and the features of its tokens."""

    draft: Draft
    rows: list[list[str]]


class Parser:
    """Labels the fields of printed references; the model is opened with the first one."""

    def __init__(self, tagger: Tagger, options: ParseOptions) -> None:
        self._tagger = tagger
        self._options = options

    def parse(self, raw: RawReference) -> LabelledReference:
        """Return the reference with its field spans; with none when it holds no words.

        Of a reference beyond the bounds of the options the beginning is read, and ``unread``
        of the result says how much is left.
        """
        return self._parse([raw])[0]

    def parse_many(self, raws: Iterable[RawReference]) -> Iterator[LabelledReference]:
        """Parse references some at a time; one result for each, in order."""
        rest = iter(raws)
        while batch := list(islice(rest, _BATCH)):
            yield from self._parse(batch)

    def settle(self, text: str) -> Draft:
        """Return the words of a printed reference with their labels, all rules applied.

        Of a text beyond the bounds of the options, that of its beginning.
        """
        return self._settle([text])[0].draft

    def _parse(self, raws: Sequence[RawReference]) -> list[LabelledReference]:
        found = [find_back_reference(raw.text) for raw in raws]
        plain = [raw for raw, repeat in zip(raws, found, strict=True) if repeat is None]
        labelled = iter(self._label(plain))
        return [
            (
                next(labelled)
                if repeat is None
                else label_back_reference(raw, repeat, lambda one: self._label([one])[0])
            )
            for raw, repeat in zip(raws, found, strict=True)
        ]

    def _label(self, raws: Sequence[RawReference]) -> list[LabelledReference]:
        settled = self._settle([raw.text for raw in raws])
        return [self._result(raw, one) for raw, one in zip(raws, settled, strict=True)]

    def _settle(self, texts: Sequence[str]) -> list[_Settled]:
        """Settle the texts step by step, each step for all of them.

        A processor runs one piece of code on many references faster than all code on each.
        """
        cut = [self._cut(text) for text in texts]
        rows = [features(text, tokens) for text, tokens in cut]
        labels = list(map(self._tagger.label, rows))
        drafts = [Draft(*each, *sure) for each, sure in zip(cut, labels, strict=True)]
        words = [draft for draft in drafts if draft.labels]
        for rule in RULES:
            for draft in words:
                rule(draft)
        return list(map(_Settled, drafts, rows))

    def _cut(self, text: str) -> tuple[str, list[Token]]:
        """The text and its tokens, both within the bounds."""
        text = _beginning(text, self._options.max_characters)
        tokens = tokenize(text)
        if len(tokens) > self._options.max_tokens:
            tokens = tokens[: self._options.max_tokens]
            text = text[: tokens[-1].end]
        return text, tokens

    def _result(self, raw: RawReference, settled: _Settled) -> LabelledReference:
        draft = settled.draft
        unread = len(raw.text) - len(draft.text)
        if not draft.labels:
            return LabelledReference(raw, (), 0.0, unread)
        sure = Confidence(draft)
        spans = join_spans(draft, sure)
        certainty = round(sure.of_reference(spans), 4)
        likely = partial(self._tagger.likely, settled.rows)
        spans = name_rivals(draft, spans, self._options.field_bound, likely)
        return LabelledReference(raw, spans, certainty, unread)


def load_parser(model_path: Path | None = None, options: ParseOptions | None = None) -> Parser:
    """Return a parser with the shipped model, or with the model at ``model_path``."""
    return Parser(Tagger(model_path), options or default_options())


def _beginning(text: str, most: int) -> str:
    """The text up to the last word end within ``most`` characters."""
    if len(text) <= most:
        return text
    return text[:most].rpartition(" ")[0] or text[:most]
