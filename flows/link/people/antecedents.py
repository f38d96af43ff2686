"""Whom a pronoun, "the minister" or "the company" stands for: after Lappin and Leass, whoever stands out by a margin.

Each naming in the same paragraph and the sentences before scores by its place in its clause and by how near it is.
The best of the fitting kind and gender is meant if the next is well behind; else nobody is.
"""

from __future__ import annotations

from collections.abc import Callable

from newstables.link.reading import Reading
from newstables.link.speech import Speech
from newstables.link.tree import child, is_under, relation
from newstables.link.words import words
from newstables.records import Actor

_BACK = 4  # sentences
_FADES = 0.5  # a sentence farther back
_MARGIN = 1.3  # by how much the best has to beat the next
_SPEAKS, _SUBJECT, _OBJECT, _ELSE = 5.0, 4.0, 2.0, 1.0
_POSSESSOR = 1.0
_KINDS = {"he": ("person",), "she": ("person",), "it": ("organisation", "country"), "they": ("organisation",)}


class Antecedents:
    """The antecedents of an article's pronouns and definite nouns."""

    def __init__(self, reading: Reading, speech: Speech, named: Callable[[int], Actor | None]) -> None:
        self.reading = reading
        self.speech = speech
        self._named = named
        self._gender: dict[str, str] | None = None

    def of(self, head: int) -> Actor | None:
        """The actor meant by a word, if it is a pronoun or a definite noun and one stands out."""
        parse = self.reading.parse
        word = parse.words[head].lower()
        for name, kinds in _KINDS.items():
            if word in words("people", name):
                return self._best(head, kinds, name if name in ("he", "she") else None)
        if self._is_definite(head):
            return self._of_noun(head)
        return None

    def _is_definite(self, head: int) -> bool:
        parse = self.reading.parse
        if parse.pos[head] != "NOUN":
            return False
        determiner = child(parse, head, "det")
        return determiner is not None and parse.words[determiner].lower() in ("the", "this", "that")

    def _of_noun(self, head: int) -> Actor | None:
        """`the minister`: the one person whose role says so; `the company`, `the country`: the one that stands out."""
        parse = self.reading.parse
        lemma, word = parse.lemmas[head].lower(), parse.words[head].lower()
        if lemma != word or any(relation(parse, other) in ("nmod", "compound") for other in parse.children(head)):
            return None
        holders = [a for a in self.reading.actors if a.kind == "person" and lemma in (a.role or "").lower().split()]
        if holders:
            return holders[0] if len(holders) == 1 else None
        if lemma in words("people", "firms"):
            return self._best(head, ("organisation",), None)
        if lemma in words("people", "states"):
            return self._best(head, ("country",), None)
        if lemma in words("people", "men") | words("people", "women"):
            return self._best(head, ("person",), "he" if lemma in words("people", "men") else "she")
        return None

    def _best(self, head: int, kinds: tuple[str, ...], gender: str | None) -> Actor | None:
        scores: dict[str, float] = {}
        actors: dict[str, Actor] = {}
        for actor, score in self._candidates(head):
            if actor.kind in kinds and self._fits(actor, gender):
                actors[actor.actor_id] = actor
                scores[actor.actor_id] = max(scores.get(actor.actor_id, 0.0), score)
        if not scores:
            return None
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        if len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _MARGIN:
            return None
        return actors[ranked[0][0]]

    def _candidates(self, head: int) -> list[tuple[Actor, float]]:
        """The namings before a word, with their weight."""
        reading, parse = self.reading, self.reading.parse
        sentence = parse.sent_of[head]
        found: list[tuple[Actor, float]] = []
        weight = 1.0
        for back in range(min(_BACK, sentence) + 1):
            earlier = sentence - back
            start, end = reading.characters(earlier)
            limit = parse.starts[head] if back == 0 else end
            for at, _, actor in reading.mentions.within(start, limit):
                token = parse.token_at(at)
                if back == 0 and self._shares_clause(token, head):
                    continue
                found.append((actor, self._salience(token) * weight))
            for act in self.speech.acts(earlier):
                if (back or act.speaker < head) and act.speaker != head:
                    actor_said = self._speaker(act.speaker)
                    if actor_said is not None and not is_under(parse, head, act.speaker):
                        found.append((actor_said, _SPEAKS * weight))
            weight *= _FADES
        return found

    def _speaker(self, token: int) -> Actor | None:
        """Who speaks in an act before: by name, or as a pronoun that has an antecedent of its own."""
        named = self._named(token)
        if named is not None:
            return named
        word = self.reading.parse.words[token].lower()
        if word in words("people", "he") | words("people", "she"):
            return self.resolve(token) if self.resolve is not None else None
        return None

    resolve: Callable[[int], Actor | None] | None = None  # People.actor_of, which keeps what it has found

    def _shares_clause(self, token: int, head: int) -> bool:
        """Whether both are parts of one verb: "Ek told him" is not about Ek; a possessive may be."""
        parse = self.reading.parse
        if parse.deps[head] == "nmod:poss":
            return False
        return parse.heads[token] == parse.heads[head]

    def _salience(self, token: int) -> float:
        parse = self.reading.parse
        top = token
        while relation(parse, top) in ("flat", "compound", "appos", "conj") and parse.heads[top] != top:
            top = parse.heads[top]
        dep = parse.deps[top]
        if dep.startswith("nsubj"):
            return _SUBJECT
        if dep in ("obj", "iobj", "obl:agent"):
            return _OBJECT
        return _POSSESSOR if dep == "nmod:poss" else _ELSE

    def _fits(self, actor: Actor, gender: str | None) -> bool:
        known = self._genders().get(actor.actor_id)
        return gender is None or known is None or known == gender

    def _genders(self) -> dict[str, str]:
        """actor_id → "he" or "she", where a title or a role beside the name tells."""
        if self._gender is None:
            self._gender = {}
            for start, _, actor in self.reading.mentions.all:
                before = self.reading.text[max(0, start - 24) : start].lower().replace(".", "").split()
                said = {*before[-1:], *(actor.role or "").lower().split()}
                naming = self.reading.text[start : start + 5].lower().replace(".", "").split()[:1]
                said.update(naming)
                if said & words("people", "men"):
                    self._gender.setdefault(actor.actor_id, "he")
                elif said & words("people", "women"):
                    self._gender.setdefault(actor.actor_id, "she")
        return self._gender
