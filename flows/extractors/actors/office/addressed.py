"""How a person is addressed right before the name, behind an office and a comma: "the minister, Dr. Krag"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.actors.lexicon import Words, listed
from newstables.extractors.actors.office.role_starts import bare

_COUNCILLORS = frozenset({"coun", "cllr"})


@cache
def address_at_end() -> re.Pattern[str]:
    """How a person is addressed, at the end: ", Dr. ", ", H.E. Prof. "."""
    forms = [
        r"\.? ?".join(form) if form.isupper() else form for form in listed("titles", "addressed", "forms_of_address")
    ]
    forms += listed("titles", "ranks_of_police")  # "the Commissioner of Police, CP Dapo Okello,"
    return re.compile(rf", (?:(?:{'|'.join(forms)})\.? )+$")


def is_rank(word: str, words: Words) -> bool:
    """ "Capt.", "General", "Professor": a role by itself, where none stands before the comma."""
    return bare(word) in listed("titles", "ranks") or bare(word) in words.offices


def is_an_address(word: str, words: Words) -> bool:
    """ "Dr.", "Sheikh", "Comrade", "Cllr": it tells no role beside another."""
    low = word.lower().strip(".")
    return low in words.addresses or low in _COUNCILLORS or word in listed("titles", "forms_of_address")
