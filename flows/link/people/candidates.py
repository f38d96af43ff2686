"""Whom a pronoun or a noun may take up: those named or speaking before it, by how far each stands out there."""

from __future__ import annotations

from newstables.language.questions import conjuncts
from newstables.link.people.resolver import Resolver
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.tree import head_within, is_under, relation
from newstables.link.words import words
from newstables.records import Actor

_BACK, _FAR_BACK = 4, 12  # sentences: for things and firms, for people
_END = 4  # tokens from the "he" of "…, he said." to the end
_FADES = 0.5  # a sentence farther back
_SPEAKS, _SUBJECT, _OBJECT, _ELSE, _POSSESSOR = 5.0, 4.0, 2.0, 1.0, 1.0


class Candidates:
    """The namings of an article that stand before a word."""

    def __init__(self, reading: ArticleReading, speech: Speeches, people: Resolver) -> None:
        self.reading = reading
        self.speech = speech
        self._people = people

    def before(self, head: int, kinds: tuple[str, ...]) -> list[tuple[Actor, float]]:
        """The actors of such kinds that are named or speak before a word, with the weight of each naming."""
        reading, parse = self.reading, self.reading.parse
        sentence = parse.sent_of[head]
        most = _FAR_BACK if kinds == ("person",) else _BACK
        found: list[tuple[Actor, float]] = []
        weight = 1.0
        for back in range(min(most, sentence) + 1):
            earlier = sentence - back
            start, end = reading.characters(earlier)
            limit = parse.starts[head] if back == 0 else end
            for at, stop, actor in reading.mentions.within(start, limit):
                if actor.kind not in kinds:
                    continue
                token = head_within(parse, at, stop)
                if reading.is_dateline(token):
                    continue  # "OSLO (Reuters) - …": who only wrote it
                if back == 0 and (self._shares_clause(token, head) or self._is_said_by(token, head)):
                    continue
                if self._is_one_of_several(token):
                    continue
                found.append((actor, self._salience(token) * weight))
            for act in self.speech.acts(earlier):
                is_before = bool(back) or (act.speaker < head and not self._is_said_by(act.speaker, head))
                if is_before and act.speaker != head:
                    teller = self._speaker(act.speaker)
                    if teller is None or teller.kind not in kinds or is_under(parse, head, act.speaker):
                        continue
                    found.append((teller, _SPEAKS * weight))
            weight *= _FADES
        return found

    def are_only_in_words_of(self, actor: Actor, head: int) -> bool:
        """Whether all namings of somebody before a speaker stand in the words that his sentence tells of him."""
        parse = self.reading.parse
        first, _ = self.reading.characters(parse.sent_of[head])
        named = [n for n in self.reading.mentions.within(0, parse.starts[head]) if n[2] is actor]
        return all(n[0] >= first and self._is_said_by(head_within(parse, n[0], n[1]), head) for n in named)

    def _is_one_of_several(self, token: int) -> bool:
        """Whether a naming is joined to others as a subject, or beside one: "Norway and Chile" are no "it", and of "Two
        men, Ek and Lund, left" neither is "he".
        """
        parse = self.reading.parse
        joined = conjuncts(parse, token)
        dep = parse.deps[joined[0]]
        if len(joined) > 1 and dep == "appos":
            dep = parse.deps[parse.heads[joined[0]]] if parse.tags[parse.heads[joined[0]]] == "NNS" else dep
        return len(joined) > 1 and dep.startswith("nsubj")

    def _speaker(self, token: int) -> Actor | None:
        """Who speaks in an act before: by name, or as a pronoun that has an antecedent of its own."""
        named = self._people.named(token)
        if named is not None:
            return named
        word = self.reading.parse.words[token].lower()
        if word in words("people", "he", "she"):
            return self._people.actor_of(token)
        return None

    def _shares_clause(self, token: int, head: int) -> bool:
        """Whether both are parts of one verb: "Ek told him" is not about Ek; a possessive may be."""
        parse = self.reading.parse
        if parse.deps[head] == "nmod:poss":
            return False
        return parse.heads[token] == parse.heads[head]

    def _is_said_by(self, token: int, head: int) -> bool:
        """Whether a naming stands in the words of whom the pronoun means, all that "…, he said." ends: he speaks of
        somebody else.
        """
        parse = self.reading.parse
        _, after = parse.sents[parse.sent_of[head]]
        acts = [act for act in self.speech.acts(parse.sent_of[head]) if act.speaker == head]
        if acts and token < head and after - head <= _END and parse.words[head - 1] == ",":
            return True
        return any(is_under(parse, token, content) for act in acts for content in act.contents)

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
