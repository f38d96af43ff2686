"""Lists of the lexicon by what their verbs take: a clause, a quotation, a figure, an infinitive."""

from __future__ import annotations

from functools import cache

from newstables.link.speech.complements import CLAUSE_ALONE
from newstables.link.speech.speaking_of import openers_of_phrases
from newstables.link.words import words

# No clause of theirs tells what somebody says.
FIGURE_ALONE = ("registering", "revising", "unveiling", "taking_credit", "giving", "handing_out", "seeking")
INFINITIVE_ALONE = ("intending", "aiming")
_ALONE = (*FIGURE_ALONE, *CLAUSE_ALONE, *INFINITIVE_ALONE)
VERBS = (
    "saying", "showing", "figuring", "calling", "accusing", "ascribing", "judging", "wanting", "wishing", "urging",
    "foreseeing", "counting", "finding", "painting", "likening", "identifying",
    *_ALONE,
)  # fmt: skip
OF_ALL = tuple(name for name in VERBS if name not in ("showing", "finding"))  # whoever or whatever speaks
OF_DOCUMENTS = ("showing", "saying", "finding", "counting", "wanting", "seeking")


@cache
def with_all_ways(is_document: bool) -> frozenset[str]:
    """The verbs that take a clause, a quotation, a figure; of documents those that only show, too."""
    ways = [name for name in VERBS if name not in _ALONE and (is_document or name != "showing")]
    return verbs_of(*ways) | openers_of_phrases()


@cache
def told_beside() -> frozenset[str]:
    """The verbs that may stand beside the clause that is said: "…, says Lee"; not "…, pushed for by Lee"."""
    return verbs_of(*(name for name in VERBS if name not in _ALONE))


@cache
def verbs_of(*lists: str) -> frozenset[str]:
    """All verbs of some lists."""
    return frozenset().union(*(words("speech", name) for name in lists))
