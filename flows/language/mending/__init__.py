"""What the network gets wrong, put right in place, one kind after the other: later ones see what earlier ones made."""

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
from .phrases.adverbs_of_time import free_adverbs, free_clocks, free_counted, free_earlier
from .phrases.ages_of_nouns import seat_ages
from .phrases.amounts_of_moves import seat_amounts_of_moves
from .phrases.amounts_of_nouns import seat_amounts, seat_bounded
from .phrases.apposed_owners import seat_owned
from .phrases.apposed_subjects import seat_apposed
from .phrases.bare_objects import free_bare_objects
from .phrases.crossings import seat_behind_marks, seat_determiners
from .phrases.degrees_of_predicates import seat_degrees
from .phrases.ended_times import close_times
from .phrases.fronted_places import free_fronted_places
from .phrases.fronted_years import free_years
from .phrases.glossed_places import seat_glosses
from .phrases.harmed import seat_harmed
from .phrases.holders import name_holders
from .phrases.joined_subjects import (
    join_given_names,
    seat_joined_counts,
    seat_joined_doers,
    seat_joined_names,
    seat_led_doers,
)
from .phrases.levels_reached import seat_levels, seat_levels_behind_told
from .phrases.lost_subjects import free_numbers
from .phrases.many_behind_verbs import free_from_many, seat_objects_of_joined
from .phrases.neighbours_of_numbers import seat_neighbours
from .phrases.next_subjects import seat_next_subjects
from .phrases.numbered_participles import free_numbered_verbs, seat_participles
from .phrases.of_them_nouns import join_nouns
from .phrases.opened_subjects import seat_names
from .phrases.opening_times import free_opening_times
from .phrases.partitives import seat_numbers
from .phrases.prepositions import lead_phrases
from .phrases.shared_units import part_sums, part_units, share_units
from .phrases.shares import free_verbs
from .phrases.states_of_objects import free_objects
from .phrases.subjects import join_subjects, make_counted_subjects, make_subjects
from .phrases.taken_captives import free_captives
from .phrases.times_after_nouns import free_subjects
from .phrases.times_behind import free_times
from .phrases.times_behind_places import hang_behind_places
from .phrases.times_of_asides import hang_on_asides
from .phrases.times_running import hang_running
from .phrases.torn_names import join_bound_names, join_over_heads, join_torn_names
from .phrases.torn_objects import seat_torn_objects
from .phrases.true_subjects import seat_subjects
from .phrases.two_units import seat_two_units
from .words.accused import name_accused
from .words.bodies_named_by_work import name_working
from .words.diseases import name_diseases
from .words.fines import name_fines
from .words.hyphened_names import join_based, join_names
from .words.hyphened_places import join_places
from .words.lettered_series import join_letters
from .words.like_for_like import join_like_for_like
from .words.living import make_living
from .words.market_shares import name_shares
from .words.modifiers import hang_times, name_origins
from .words.parted_names import join_parted_names
from .words.parted_passives import join_states, make_parted_passives, make_passives_behind_with
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
from .words.shared_passives import share_gapped_passives, share_passives
from .words.street_numbers import name_houses
from .words.totals import make_totals
from .words.worth import free_worth


def mend(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Put right, in place, the tags and trees of a batch as the network gave them."""
    _of_words(answers, tokens, model)
    _of_phrases(answers, tokens, model)
    _of_clauses(answers, tokens, model)


def _of_words(answers: Parsed, tokens: Tokens, model: Weights) -> None:
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
    make_projecting(answers, tokens, model)
    make_living(answers, tokens, model)
    name_fines(answers, tokens, model)
    join_like_for_like(answers, tokens, model)
    join_letters(answers, tokens, model)
    make_totals(answers, tokens, model)
    name_working(answers, tokens, model)
    name_diseases(answers, tokens, model)
    join_based(answers, tokens, model)


def _of_phrases(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Subjects, numbers, times and prepositions that hang on the wrong word."""
    make_subjects(answers, model)
    make_counted_subjects(answers, model)
    join_subjects(answers, model)
    seat_subjects(answers, tokens, model)
    seat_apposed(answers, tokens, model)
    seat_owned(answers, tokens, model)
    seat_glosses(answers, tokens, model)
    seat_names(answers, tokens, model)
    seat_behind_marks(answers, tokens, model)
    seat_determiners(answers, model)
    seat_numbers(answers, tokens, model)
    seat_neighbours(answers, model)
    seat_torn_objects(answers, tokens, model)
    seat_two_units(answers, tokens, model)
    share_units(answers, model)
    part_units(answers, tokens, model)
    part_sums(answers, tokens, model)
    free_verbs(answers, tokens, model)
    free_times(answers, tokens, model)
    hang_running(answers, tokens, model)
    close_times(answers, tokens, model)
    free_fronted_places(answers, tokens, model)
    free_numbers(answers, model)
    join_given_names(answers, model)
    seat_joined_names(answers, model)
    seat_joined_doers(answers, model)
    seat_led_doers(answers, model)
    seat_joined_counts(answers, tokens, model)
    name_holders(answers, tokens, model)
    lead_phrases(answers, tokens, model)
    seat_amounts(answers, tokens, model)
    seat_bounded(answers, tokens, model)
    seat_levels(answers, tokens, model)
    seat_levels_behind_told(answers, tokens, model)
    seat_amounts_of_moves(answers, tokens, model)
    free_years(answers, tokens, model)
    seat_participles(answers, tokens, model)
    free_numbered_verbs(answers, tokens, model)
    free_objects(answers, tokens, model)
    join_nouns(answers, tokens, model)
    free_captives(answers, tokens, model)
    seat_ages(answers, tokens, model)
    free_subjects(answers, tokens, model)
    seat_degrees(answers, tokens, model)
    free_opening_times(answers, tokens, model)
    free_bare_objects(answers, tokens, model)
    free_from_many(answers, tokens, model)
    seat_objects_of_joined(answers, model)
    seat_next_subjects(answers, tokens, model)
    free_adverbs(answers, tokens, model)
    free_clocks(answers, tokens, model)
    free_earlier(answers, tokens, model)
    free_counted(answers, tokens, model)
    seat_harmed(answers, tokens, model)
    join_torn_names(answers, tokens, model)
    join_bound_names(answers, tokens, model)
    join_over_heads(answers, model)
    hang_on_asides(answers, tokens, model)


def _of_clauses(answers: Parsed, tokens: Tokens, model: Weights) -> None:
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
