"""Pure functions on text: scripts, transliteration, folds and cleaning."""

from citegraph.text.clean import collapse_spaces, letters_and_digits, strip_controls
from citegraph.text.fingerprint import fingerprint
from citegraph.text.fold import latin_letters, surname_key
from citegraph.text.homoglyphs import repair_homoglyphs
from citegraph.text.initials import Agreement, initials, initials_agree
from citegraph.text.lemmas import lemma
from citegraph.text.meanings import loan_sound, text_meanings, word_meanings
from citegraph.text.names import given_agree
from citegraph.text.person_names import read_person
from citegraph.text.scripts import Script, cyrillic_share, script_of
from citegraph.text.search import search_key, search_rules
from citegraph.text.sound_blocks import western_blocks
from citegraph.text.titles import looks_transliterated, title_key, title_words
from citegraph.text.transliterate import SYSTEMS, transliterate
from citegraph.text.western import surname_similarity

__all__ = [
    "SYSTEMS",
    "Agreement",
    "Script",
    "collapse_spaces",
    "cyrillic_share",
    "fingerprint",
    "given_agree",
    "initials",
    "initials_agree",
    "latin_letters",
    "lemma",
    "letters_and_digits",
    "loan_sound",
    "looks_transliterated",
    "read_person",
    "repair_homoglyphs",
    "script_of",
    "search_key",
    "search_rules",
    "strip_controls",
    "surname_key",
    "surname_similarity",
    "text_meanings",
    "title_key",
    "title_words",
    "transliterate",
    "western_blocks",
    "word_meanings",
]
