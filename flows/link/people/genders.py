"""Who is "he" and who is "she": by a title, a role or the first name, or by a pronoun that has told of one before."""

from __future__ import annotations

import re
from functools import cached_property

from newstables.language.given_names import given_names
from newstables.link.reading import ArticleReading
from newstables.link.tree import head_within
from newstables.link.words import words
from newstables.records import Actor

_SYLLABLES = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+")
_TITLE = 24  # characters before a name that its title stands in


class Genders:
    """The genders of an article's persons, as far as it tells them."""

    def __init__(self, reading: ArticleReading) -> None:
        self.reading = reading

    def fit(self, actor: Actor, gender: str | None) -> bool:
        """Whether a pronoun of such a gender may stand for somebody."""
        known = self.told.get(actor.actor_id) if gender is not None else None
        return known is None or known == gender

    def is_doubtful(self, actor: Actor, gender: str | None, position: int) -> bool:
        """Whether "she" at a position may be somebody to whom an actor, of whom nothing tells the gender, has just done
        something: "Robin Doyle hired Anna Berg. She said". Of whom the text has gone on to tell since, it goes on.
        """
        if gender is None or actor.actor_id in self.told:
            return False
        parse, mentions = self.reading.parse, self.reading.mentions
        here = parse.sent_of[parse.token_at(position)]
        since = self.reading.characters(max(0, here - 1))[0]
        last = next((naming for naming in reversed(mentions.within(since, position)) if naming[2] is actor), None)
        if last is None:
            return False
        doer = head_within(parse, *last[:2])
        start, end = self.reading.characters(parse.sent_of[doer])
        beside = (naming for naming in mentions.within(start, min(end, position)) if naming[2] is not actor)
        return any(
            self.told.get(who.actor_id) == gender and parse.heads[head_within(parse, first, after)] == parse.heads[doer]
            for first, after, who in beside
        )

    @cached_property
    def told(self) -> dict[str, str]:
        """actor_id → "he" or "she", where a title, a role or the first name tells."""
        found: dict[str, str] = {}
        for start, end, actor in self.reading.mentions.all:
            if actor.kind == "person" and actor.actor_id not in found:
                told = self._of_naming(start, end, actor)
                if told is not None:
                    found[actor.actor_id] = told
        return found

    def _of_naming(self, start: int, end: int, actor: Actor) -> str | None:
        text = self.reading.text
        before = text[max(0, start - _TITLE) : start].lower().replace(".", "").split()[-1:]
        said = {*before, *(actor.role or "").lower().split(), *text[start:end].lower().replace(".", "").split()[:1]}
        if said & words("people", "men"):
            return "he"
        if said & words("people", "women"):
            return "she"
        return None if _opens_with_family(actor.name) else given_names().get(actor.name.split()[0])


def _opens_with_family(name: str) -> bool:
    """`Kim Jong-un`, `Su Tseng-chang`: two syllables of a given name stand behind the family's name."""
    return _SYLLABLES.fullmatch(name) is not None
