"""The parse stage: a printed reference in, its field spans out."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

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
from citegraph.parse.options import NO_MODEL, ParseOptions, default_options
from citegraph.parse.rivals import doubted_below, name_rivals
from citegraph.parse.spans import join_spans
from citegraph.parse.tagger import Tagger
from citegraph.parse.teaching.taught import Taught, load_taught
from citegraph.parse.tokens import tokenize
from citegraph.text.back_references import find_back_reference

#: Applied in this order after the CRF; each may correct what came before.
RULES: tuple[Callable[[Draft], None], ...] = (
    rules.label_links,
    headings.author_of_one_name,
    headings.author_at_start,
    headings.initials_of_two_letters,
    headings.particle_after_initials,
    headings.lone_word_of_title,
    headings.words_of_title,
    headings.people_of_title,
    areas.cut_at_signs,
    areas.title_of_periodical,
    areas.title_area,
    unpublished.label_archive,
    inventions.label_standard,
    inventions.label_patent,
    acts.label_act,
    unpublished.label_report,
    unpublished.label_thesis,
    rules.label_access_date,
    rules.label_date_after_address,
    parts.label_edition,
    rules.label_numbers,
    parts.drop_extent,
    rules.label_page_total,
    parts.label_bracketed_total,
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
    areas.people_after_slash,
    areas.bodies_of_statement,
    responsibility.label_responsibility,
    responsibility.editors_before_term,
    gost.editors_of_container,
    transliterated.editors_before_imprint,
    heads.title_after_people,
    heads.title_like_person,
    headings.body_at_start,
    headings.title_after_initials,
    heads.person_with_particle,
    heads.title_before_slash,
    heads.title_around_slash,
    gost.drop_repeated_people,
    western.read_western,
    transliterated.translation_of_host,
    heads.title_before_closing_quote,
    heads.fill_title,
    imprint.label_publisher_after_place,
    imprint.country_of_place,
    imprint.year_in_place,
    imprint.publisher_in_place,
    imprint.cut_publisher_term,
    imprint.repository_is_publisher,
    heads.title_of_page,
    heads.title_of_rest,
    gost.container_of_chapter,
    hosts.container_area,
    periodicals.series_of_container,
    parts.cut_container_end,
    imprint.publisher_of_journal,
    parts.split_volume_run,
    periodicals.issue_without_volume,
    periodicals.volume_without_term,
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
    parts.years_of_title,
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
        """Return the reference with its field spans; with none when it holds no words.

        Of a reference beyond the bounds of the options the beginning is read, and ``unread``
        of the result says how much is left.
        """
        known = self._taught.recall(raw.text) if self._taught else None
        if known is not None:
            return LabelledReference(raw, known)
        found = find_back_reference(raw.text)
        return label_back_reference(raw, found, self._label) if found else self._label(raw)

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
        draft = Draft(text, tokens, *self._tagger.label(features(text, tokens)))
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
