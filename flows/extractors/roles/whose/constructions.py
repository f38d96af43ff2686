"""The names of the constructions in which a step finds whose amount a number states."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import (
    OF_LIST,
)
from newstables.extractors.roles.whose.aged import older, person, turning
from newstables.extractors.roles.whose.amount_verbs import at_age, exceeding, fronted_age, lasting, multiplied, numbered
from newstables.extractors.roles.whose.apposed import BESIDE, PRICED, apposed, bounded, moved, moved_beside
from newstables.extractors.roles.whose.compared_for import set_against
from newstables.extractors.roles.whose.counted_things import counted, filled
from newstables.extractors.roles.whose.described import described
from newstables.extractors.roles.whose.double_objects import object_before, taken_off
from newstables.extractors.roles.whose.fronted import fronted
from newstables.extractors.roles.whose.gapping import gapped, of_those
from newstables.extractors.roles.whose.headlined import headlined
from newstables.extractors.roles.whose.labels import bracketed, bracketed_price, labelled
from newstables.extractors.roles.whose.levels_before import of_level_before
from newstables.extractors.roles.whose.levels_of_change import level_of_change, undergone
from newstables.extractors.roles.whose.marks import at_mark
from newstables.extractors.roles.whose.measured import WITH_NOUN, measured, with_absolute
from newstables.extractors.roles.whose.multiples import AS_MANY, multiple_of
from newstables.extractors.roles.whose.named import named_amount
from newstables.extractors.roles.whose.of_phrases import of_phrase
from newstables.extractors.roles.whose.of_relative import of_relative
from newstables.extractors.roles.whose.pointed import of_gain, pointed
from newstables.extractors.roles.whose.predicated import predicated
from newstables.extractors.roles.whose.qualities import of_degree, priced
from newstables.extractors.roles.whose.ranked import RANKED, ranked
from newstables.extractors.roles.whose.rated import counted_again, rated
from newstables.extractors.roles.whose.scales import on_scale
from newstables.extractors.roles.whose.set_apart import bracketed_share, level_beside_forecast, of_confidence
from newstables.extractors.roles.whose.steps import Step
from newstables.extractors.roles.whose.told_ages import joined_ages, of_ages, presumed, spanned

NAMED = "<noun> of <amount>"
APPOSED = "<subject>, <amount>,"
PRICED_BESIDE = "<noun> (<price>)"
OF_WHOLE = "<amount> of <noun>"
OF_RELATIVE = "<noun>, of which <amount>"
CONSTRUCTIONS: dict[Step, str] = {
    described: "<amount> <noun>",
    person: "<person>, <age>",
    at_age: "<subject> <verb> at <age>",
    fronted_age: "at <age>, <subject>",
    older: "<noun> older than <age>",
    turning: "<subject> turns <age>",
    of_ages: "ages of <noun>",
    presumed: "<subject> believed to be <age>",
    spanned: "<subject> ranges in age",
    set_against: "against <amount> for <noun>",
    predicated: "<subject> is <amount>",
    joined_ages: "<subject> is <amount>",
    headlined: "<noun> up <amount>",
    multiplied: "<subject> doubled",
    numbered: "<subject> number <amount>",
    exceeding: "<subject> exceeded <amount>",
    pointed: "<subject> <verb> <points>",
    of_gain: "<subject> <verb> <points>",
    filled: "<number> <quantity> of <noun>",
    counted: "<number> <noun>",
    of_phrase: OF_WHOLE,
    named_amount: NAMED,
    of_degree: "<amount> <degree>",
    of_level_before: "<amount>, <amount> more",
    lasting: "<subject> lasts <duration>",
    measured: "<subject> <verb> <amount>",
    object_before: "<verb> <object> <amount>",
    taken_off: "<amount> off <noun>",
    moved: BESIDE,
    moved_beside: BESIDE,
    fronted: "of <noun>, <amount>",
    with_absolute: WITH_NOUN,
    labelled: "<noun>: <amount>",
    of_confidence: "<amount> <confidence>",
    bracketed: "<name> (<amount>)",
    bracketed_price: PRICED_BESIDE,
    bracketed_share: "<name> (<amount>)",
    rated: "<amount> <noun>",
    counted_again: "<number> <noun>, <rate>",
    multiple_of: AS_MANY,
    level_of_change: "<change> in <noun> to <amount>",
    at_mark: "<subject> <verb> the <amount> mark",
    undergone: "<subject> saw <change> to <amount>",
    level_beside_forecast: "<noun> with <forecast> at <amount>",
    apposed: APPOSED,
    bounded: "<noun> over <amount>",
    gapped: OF_LIST,
    of_relative: OF_RELATIVE,
    ranked: RANKED,
    of_those: "those <preposition> <noun> <amount>",
    priced: PRICED,
    on_scale: "<noun> of <scale> <number>",
}
