"""What extractors ask of a parse: functions of the parse and a token. None where grammar is silent."""

from __future__ import annotations

from .clauses import clause_span, clause_verb, is_predicate, is_verb
from .moods import conditional, modality, negated, tense
from .passives import by_agent, is_passive
from .phrases import case_of, conjuncts, noun_head, noun_phrase, of_phrase, relation
from .speech import says, speaks
from .verbs import agent, object_of, subject
from .years import counts, may_be_either

__all__ = [
    "agent",
    "by_agent",
    "case_of",
    "clause_span",
    "clause_verb",
    "conditional",
    "conjuncts",
    "counts",
    "is_passive",
    "is_predicate",
    "is_verb",
    "may_be_either",
    "modality",
    "negated",
    "noun_head",
    "noun_phrase",
    "object_of",
    "of_phrase",
    "relation",
    "says",
    "speaks",
    "subject",
    "tense",
]
