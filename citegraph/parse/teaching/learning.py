"""Training a correction layer and trying it on references that it was not trained on."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from citegraph.errors import CitegraphError
from citegraph.model import Span
from citegraph.parse.draft import Draft
from citegraph.parse.teaching.corrected import CorrectedReference
from citegraph.parse.teaching.crf_file import BrokenModel, check_model
from citegraph.parse.teaching.layer import KEEP, Layer, LayerModel
from citegraph.parse.teaching.lessons import (
    Lesson,
    as_it_is,
    corrected_spans,
    find_habits,
    lesson,
    without_habits,
)
from citegraph.parse.teaching.options import TeachingOptions
from citegraph.parse.teaching.ordinary import ordinary_references
from citegraph.parse.teaching.printed import squeeze
from citegraph.parse.teaching.scores import Scores, same_spans, score

#: Returns a printed reference as the shipped model and the rules settle it.
Settle = Callable[[str], Draft]
#: Called with (stage, done, total).
Progress = Callable[[str, int, int], None]

_TRAINING_SEED, _TRIAL_SEED = 7, 77


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt: the layer, and how it changed what is read.

    ``layer`` is None when it read references that it had not seen worse than the shipped model
    does. ``before`` and ``after`` are scores over the corrected references, each read by a layer
    that had not seen it (``after`` is None for a single reference); ``tried`` made-up ordinary
    references were read, ``changed`` of them otherwise than before; of ``others``, references
    of the person's own that were not corrected, ``others_changed``.
    """

    layer: LayerModel | None
    before: Scores
    after: Scores | None
    habits: tuple[str, ...]
    tried: int
    changed: tuple[str, ...]
    others: int
    others_changed: tuple[str, ...]


def learn(
    corrected: Sequence[CorrectedReference],
    others: Sequence[str],
    settle: Settle,
    options: TeachingOptions,
    progress: Progress,
) -> Learnt:
    """Train a layer on corrected references, each text once, and try it.

    ``others`` are printed references that nobody corrected: the layer is trained to leave them,
    and the made-up ordinary ones, as they are. The same input gives the same bytes.
    """
    rounds = min(options.folds, len(corrected)) if len(corrected) > 1 else 0
    steps = rounds + 2
    progress("teach", 0, steps)
    taught = [lesson(settle(one.text), one) for one in corrected]
    known = {squeeze(one.text) for one in corrected}
    rest = [as_it_is(settle(text)) for text in others if squeeze(text) not in known]
    made = ordinary_references(options.ordinary, _TRAINING_SEED)
    kept = [*(as_it_is(settle(text)) for text in made), *rest]
    progress("teach", 1, steps)
    before = score(corrected, [corrected_spans(None, one.draft) for one in taught])
    found: dict[int, tuple[Span, ...]] = {}
    for part in range(rounds):
        found |= _read_part(part, rounds, taught, kept, options)
        progress("teach", part + 2, steps)
    after = score(corrected, [found[k] for k in sorted(found)]) if found else None
    helps = bool(taught) and (after is None or after.micro.f1 >= before.micro.f1)
    model = train_layer(taught, kept, options) if helps else None
    layer = Layer(model) if model else None
    tried = [settle(text) for text in ordinary_references(options.tried, _TRIAL_SEED)]
    changed = _changed(layer, tried), _changed(layer, [one.draft for one in rest])
    habits = tuple(find_habits(taught, options))
    progress("teach", steps, steps)
    return Learnt(model, before, after, habits, len(tried), changed[0], len(rest), changed[1])


def _read_part(
    part: int,
    parts: int,
    taught: Sequence[Lesson],
    kept: Sequence[Lesson],
    options: TeachingOptions,
) -> dict[int, tuple[Span, ...]]:
    """Read every ``parts``-th corrected reference by a layer that learnt from the others."""
    seen = [one for k, one in enumerate(taught) if k % parts != part]
    layer = Layer(train_layer(seen, kept, options))
    held = range(part, len(taught), parts)
    return {k: corrected_spans(layer, taught[k].draft) for k in held}


def train_layer(
    taught: Sequence[Lesson], kept: Sequence[Lesson], options: TeachingOptions
) -> LayerModel:
    """Train by L-BFGS with L1 and L2 penalties."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": options.c1, "c2": options.c2, "max_iterations": options.iterations})
    for one in (*taught, *without_habits(kept, taught, options)):
        if one.edits:
            trainer.append(one.rows, one.edits)
    # A label that never occurs in training is none that the model knows; this one always is.
    trainer.append([["none"]], [KEEP])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "layer.crfsuite"
        trainer.train(str(path))
        return LayerModel(_whole(path), _changed_labels(taught))


def _whole(path: Path) -> bytes:
    """The bytes of a model just trained; CRFsuite says nothing when the disk is full."""
    try:
        model = path.read_bytes()
        check_model(model)
    except (OSError, BrokenModel) as error:
        raise CitegraphError(
            f"{path.parent.parent}: what was learnt could not be written there; is the disk full? "
            "Free it, or name another folder in the variable TMPDIR"
        ) from error
    return model


def _changed_labels(taught: Sequence[Lesson]) -> tuple[str, ...]:
    """Return the labels that a person corrected, sorted."""
    pairs = ((label, edit) for one in taught for label, edit in one.pairs)
    return tuple(sorted({label for label, edit in pairs if edit != KEEP}))


def _changed(layer: Layer | None, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """Return the texts that are read otherwise with the layer than without."""
    return tuple(
        draft.text
        for draft in drafts
        if not same_spans(corrected_spans(None, draft), corrected_spans(layer, draft))
    )
