"""What hits people and leaves no wound, and what wounds whomever it hits: droughts, bullets."""

from __future__ import annotations

from newstables.extractors.roles.position import PATIENT, Position, case_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.passives import by_agent, is_passive
from newstables.language.questions.verbs import subject


def by_projectile(parse: Parse, position: Position) -> bool:
    """`were hit by gunfire`, `were struck by bullets`: so are people, where nothing else is named."""
    return position.role == PATIENT and any(
        parse.lemmas[child].lower() in words("projectiles") and case_of(parse, child) == "by"
        for child in parse.children(position.verb)
    )


def by_hardship(parse: Parse, position: Position) -> bool:
    """`were hit by the floods`, `the drought hit 2 million farmers`: whom such a thing hits has no wound of it. What
    strikes by itself may be a strike of missiles.
    """
    if position.role != PATIENT:
        return False
    by = (child for child in parse.children(position.verb) if case_of(parse, child) == "by")
    if any(_is_hardship(parse, child) for child in by):
        return True
    who = None if is_passive(parse, position.verb) else subject(parse, position.verb)
    return who is not None and _is_hardship(parse, who) and parse.lemmas[who].lower() != "strike"


def hurts_by_policy(parse: Parse, position: Position | None) -> bool:
    """`the tariffs hurt 40,000 farmers`: what is decided, and what hits people without touching them, wounds nobody."""
    if position is None or position.role != PATIENT or parse.lemmas[position.verb].lower() != "hurt":
        return False
    who = by_agent(parse, position.verb) if is_passive(parse, position.verb) else subject(parse, position.verb)
    if who is None or parse.lemmas[who].lower() in words("hardships_of_nature"):
        return False
    return _is_hardship(parse, who) or parse.lemmas[who].lower() in words("policies")


def _is_hardship(parse: Parse, token: int) -> bool:
    """`the drought`, `a heat wave`; not a wave of the sea."""
    named = f"{parse.lower[token - 1]}{parse.lemmas[token].lower()}" if token else ""
    return not words("hardships", "hardships_of_nature").isdisjoint((parse.lemmas[token].lower(), named))
