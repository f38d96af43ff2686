"""The mends of phrases, in order: what hangs on the wrong word."""

from __future__ import annotations

from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

from .phrases.adverbs_of_time import free_adverbs, free_clocks, free_counted, free_earlier
from .phrases.ages_of_nouns import seat_ages
from .phrases.amounts_of_moves import seat_amounts_of_moves
from .phrases.amounts_of_nouns import seat_amounts, seat_bounded
from .phrases.apposed_owners import seat_owned
from .phrases.apposed_subjects import seat_apposed
from .phrases.bare_objects import free_bare_objects
from .phrases.crossed_prepositions import lower_crossed
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
from .phrases.spent_on_doing import part_spent
from .phrases.states_of_objects import free_objects
from .phrases.subjects import join_subjects, make_counted_subjects, make_subjects
from .phrases.taken_captives import free_captives
from .phrases.times_after_nouns import free_subjects
from .phrases.times_behind import free_times
from .phrases.times_of_asides import hang_on_asides
from .phrases.times_running import hang_running
from .phrases.torn_names import join_bound_names, join_over_heads, join_torn_names
from .phrases.torn_objects import seat_torn_objects
from .phrases.true_subjects import seat_subjects
from .phrases.two_units import seat_two_units


def mend_phrases(answers: Parsed, tokens: Tokens, model: Weights) -> None:
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
    lower_crossed(answers, model)
    part_spent(answers, tokens, model)
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
