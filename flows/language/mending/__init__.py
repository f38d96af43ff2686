"""What the network gets wrong, put right in place, one kind after the other: later ones see what earlier ones made."""

from __future__ import annotations

from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

from .clause_mends import mend_clauses
from .phrase_mends import mend_phrases
from .word_mends import mend_words


def mend(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Put right, in place, the tags and trees of a batch as the network gave them."""
    mend_words(answers, tokens, model)
    mend_phrases(answers, tokens, model)
    mend_clauses(answers, tokens, model)
