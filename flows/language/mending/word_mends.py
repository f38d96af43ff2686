"""The mends of words, in order: tags that the form or the place of a word forbids."""

from __future__ import annotations

from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

from .words.accused import name_accused
from .words.bodies_named_by_work import name_working
from .words.diseases import name_diseases
from .words.fines import name_fines
from .words.hyphened_names import join_based, join_names
from .words.hyphened_places import join_places
from .words.hyphened_verbs import join_to_verbs
from .words.lettered_series import join_letters
from .words.like_for_like import join_like_for_like
from .words.living import make_living
from .words.market_shares import name_shares
from .words.modifiers import hang_times, name_origins
from .words.parted_names import join_parted_names
from .words.parted_passives import make_parted_passives
from .words.phrasal_verbs import (
    free_hedges,
    free_particles,
    join_laid_off,
    join_laid_on,
    join_taken_in,
    join_taken_over,
    make_off,
)
from .words.projecting import make_projecting
from .words.retagging import (
    free_her,
    make_lasting,
    make_names,
    make_pasts,
    make_prices,
    make_verbs,
    mark_slashes,
    name_acronyms,
    name_behind_prepositions,
    name_the_who,
    number_sums,
    unmake_gerunds,
)
from .words.selves import make_selves
from .words.shared_passives import share_gapped_passives, share_passives
from .words.street_numbers import name_houses
from .words.totals import make_totals
from .words.worth import free_worth


def mend_words(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Tags that the form or the place of a word forbids."""
    unmake_gerunds(answers, tokens, model)
    make_names(answers, tokens, model)
    name_behind_prepositions(answers, tokens, model)
    name_the_who(answers, tokens, model)
    name_houses(answers, tokens, model)
    name_acronyms(answers, tokens, model)
    make_prices(answers, tokens, model)
    make_lasting(answers, tokens, model)
    make_pasts(answers, tokens, model)
    make_verbs(answers, tokens, model)
    number_sums(answers, tokens, model)
    mark_slashes(answers, tokens, model)
    share_passives(answers, tokens, model)
    share_gapped_passives(answers, tokens, model)
    make_parted_passives(answers, tokens, model)
    hang_times(answers, tokens, model)
    name_origins(answers, tokens, model)
    join_names(answers, tokens, model)
    free_worth(answers, tokens, model)
    name_accused(answers, tokens, model)
    join_laid_on(answers, tokens, model)
    join_laid_off(answers, tokens, model)
    join_taken_over(answers, tokens, model)
    free_hedges(answers, tokens, model)
    join_taken_in(answers, tokens, model)
    make_off(answers, tokens, model)
    free_particles(answers, tokens, model)
    free_her(answers, tokens, model)
    name_shares(answers, tokens, model)
    join_parted_names(answers, tokens, model)
    join_places(answers, tokens, model)
    join_to_verbs(answers, tokens, model)
    make_projecting(answers, tokens, model)
    make_living(answers, tokens, model)
    make_selves(answers, tokens, model)
    name_fines(answers, tokens, model)
    join_like_for_like(answers, tokens, model)
    join_letters(answers, tokens, model)
    make_totals(answers, tokens, model)
    name_working(answers, tokens, model)
    name_diseases(answers, tokens, model)
    join_based(answers, tokens, model)
