"""The mends of clauses, in order: what is torn from its clause, or joined to another's."""

from __future__ import annotations

from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

from .clauses.accidents import free_accidents
from .clauses.asides import free_asides, join_infinitives, join_results, part_from_quoted
from .clauses.best_of_all import free_from_best
from .clauses.changed_numbers import seat_changed
from .clauses.compared_expectations import free_from_expected
from .clauses.compared_times import keep_compared_times
from .clauses.contact_clauses import free_contact_clauses
from .clauses.contents import join_amounts, join_contrasts, keep_in_quotations, lift_told
from .clauses.counted_participles import lift_amounts_put, seat_counted_participles
from .clauses.crossed_subjects import free_crossed_subjects
from .clauses.dashed_lists import seat_dashed
from .clauses.days_apart import free_behind_saying, free_from_names, free_set_apart
from .clauses.days_behind_firms import free_behind_firms
from .clauses.fronted_participles import free_fronted_participles
from .clauses.headline_infinitives import free_headline_infinitives
from .clauses.headline_passives import free_headline_passives, part_headline_subjects
from .clauses.headline_seconds import free_second_verbs
from .clauses.headline_verbs import free_headline_verbs, free_present_verbs
from .clauses.hedged_verbs import free_hedged_verbs
from .clauses.interrupted_objects import seat_interrupted, seat_moves_of_objects
from .clauses.joined_finite import join_finite
from .clauses.joined_participles import join_participles, seat_infinitives
from .clauses.joined_past import lift_joined_past, make_joined_margins, make_joined_past
from .clauses.joined_plans import free_joined_plans
from .clauses.joined_sayings import lower_sayings
from .clauses.later_objects import seat_later_objects
from .clauses.left_contents import free_left_comparisons, free_left_contents
from .clauses.market_times import part_market_times
from .clauses.misread import mend_misread
from .clauses.numbers_that_act import free_acting_numbers, free_their_deeds
from .clauses.outcomes import seat_outcomes
from .clauses.parted_counts import part_counts
from .clauses.parted_subjects import seat_behind_relatives, seat_parted_subjects, seat_subjects_of_pasts
from .clauses.reduced_relatives import seat_before_days, seat_reduced
from .clauses.results_of_all import lift_moves_of_shares, lift_results, lower_results
from .clauses.said_objects import seat_said
from .clauses.seen_moves import free_seen_moves
from .clauses.set_aside import free_from_added, set_participles_aside
from .clauses.shared_results import share_results
from .clauses.shares_that_act import free_acting
from .clauses.shown_by_data import free_shown
from .clauses.thinking_parts import free_thinking_parts
from .clauses.times_ahead import free_days
from .clauses.to_date import free_to_date
from .clauses.tolls import free_tolls
from .clauses.verbs_before_names import free_verbs_before_names
from .clauses.when_clauses import seat_when_clauses
from .clauses.where_clauses import seat_where_clauses
from .clauses.who_names import seat_who
from .clauses.year_on_year import free_comparisons
from .phrases.times_behind_places import hang_behind_places
from .words.parted_passives import join_states, make_passives_behind_with


def mend_clauses(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Clauses, days and asides that are torn from theirs, or joined to another's."""
    free_thinking_parts(answers, tokens, model)
    free_acting(answers, tokens, model)
    free_acting_numbers(answers, tokens, model)
    free_their_deeds(answers, model)
    free_shown(answers, tokens, model)
    free_joined_plans(answers, tokens, model)
    free_headline_verbs(answers, tokens, model)
    free_present_verbs(answers, tokens, model)
    free_second_verbs(answers, tokens, model)
    free_headline_infinitives(answers, tokens, model)
    free_headline_passives(answers, tokens, model)
    part_headline_subjects(answers, tokens, model)
    free_fronted_participles(answers, tokens, model)
    free_verbs_before_names(answers, tokens, model)
    free_days(answers, tokens, model)
    free_set_apart(answers, tokens, model)
    free_from_names(answers, tokens, model)
    free_behind_saying(answers, tokens, model)
    free_behind_firms(answers, tokens, model)
    free_asides(answers, tokens, model)
    keep_in_quotations(answers, tokens, model)
    join_amounts(answers, model)
    join_contrasts(answers, model)
    lift_told(answers, tokens, model)
    seat_said(answers, tokens, model)
    free_crossed_subjects(answers, tokens, model)
    set_participles_aside(answers, tokens, model)
    free_from_added(answers, tokens, model)
    part_from_quoted(answers, tokens, model)
    join_infinitives(answers, tokens, model)
    join_results(answers, tokens, model)
    lift_results(answers, tokens, model)
    lift_moves_of_shares(answers, tokens, model)
    free_comparisons(answers, tokens, model)
    keep_compared_times(answers, tokens, model)
    mend_misread(answers, tokens, model)
    free_to_date(answers, tokens, model)
    free_contact_clauses(answers, model)
    free_tolls(answers, tokens, model)
    seat_changed(answers, tokens, model)
    part_market_times(answers, tokens, model)
    share_results(answers, tokens, model)
    free_hedged_verbs(answers, tokens, model)
    seat_counted_participles(answers, tokens, model)
    lift_amounts_put(answers, tokens, model)
    seat_reduced(answers, model)
    seat_before_days(answers, tokens, model)
    seat_parted_subjects(answers, tokens, model)
    seat_subjects_of_pasts(answers, tokens, model)
    seat_behind_relatives(answers, tokens, model)
    seat_when_clauses(answers, tokens, model)
    hang_behind_places(answers, tokens, model)
    seat_where_clauses(answers, tokens, model)
    lower_results(answers, tokens, model)
    seat_later_objects(answers, tokens, model)
    join_participles(answers, tokens, model)
    seat_infinitives(answers, tokens, model)
    free_seen_moves(answers, tokens, model)
    seat_interrupted(answers, tokens, model)
    seat_moves_of_objects(answers, tokens, model)
    make_joined_past(answers, tokens, model)
    lift_joined_past(answers, tokens, model)
    join_finite(answers, model)
    lower_sayings(answers, tokens, model)
    make_joined_margins(answers, tokens, model)
    free_left_contents(answers, tokens, model)
    free_left_comparisons(answers, tokens, model)
    free_accidents(answers, tokens, model)
    part_counts(answers, tokens, model)
    seat_dashed(answers, tokens, model)
    free_from_best(answers, tokens, model)
    free_from_expected(answers, tokens, model)
    make_passives_behind_with(answers, tokens, model)
    join_states(answers, tokens, model)
    seat_outcomes(answers, tokens, model)
    seat_who(answers, tokens, model)
