"""Whom a pronoun, "the minister" or "the company" stands for: after Lappin and Leass, whoever stands out by a margin.

Each naming in the same paragraph and the sentences before scores by its place in its clause and by how near it is.
The best of the fitting kind and gender is meant if the next is well behind; else nobody is.
"""

from __future__ import annotations

from itertools import islice

from newstables.link.people.bodies_like import firms, may_be_called
from newstables.link.people.candidates import Candidates
from newstables.link.people.genders import Genders
from newstables.link.people.offices import (
    holder_over,
    holders_of,
    is_of_other_land,
    only_business,
    only_of_name,
    words_before,
)
from newstables.link.people.pairs import one_of_two
from newstables.link.people.party_members import member_meant
from newstables.link.people.resolver import Resolver
from newstables.link.people.tellers import same_before, teller_before
from newstables.link.people.told_apart import is_told_apart
from newstables.link.people.unnamed import (
    is_aged_noun,
    is_other_kin,
    names_nobody_before,
    takes_up_nobody,
    was_brought_in,
)
from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.tree import child, relation
from newstables.link.words import words
from newstables.records import Actor

_STANDS_OUT = 1.9  # what "it" needs: the subject of the sentence before
_MARGIN = 1.3  # by how much the best has to beat the next
_SINGULAR = ("NN", "NNP", "NNPS")  # the names of some bodies are plurals
_KINDS = {"he": ("person",), "she": ("person",), "it": ("organisation", "country")}


class Antecedents:
    """The antecedents of an article's pronouns and definite nouns."""

    def __init__(self, reading: ArticleReading, speech: Speeches, people: Resolver) -> None:
        self.reading = reading
        self.speech = speech
        self._people = people
        self._candidates = Candidates(reading, speech, people)
        self._genders = Genders(reading)

    def of(self, head: int) -> Actor | None:
        """The actor meant by a word, if it is a pronoun or a definite noun and one stands out."""
        parse = self.reading.parse
        word = parse.words[head].lower()
        if (named := one_of_two(self.reading, head)) is not None:
            return named
        for name, kinds in _KINDS.items():
            if word in words("people", name):
                if name == "it":
                    told = teller_before(self.reading, self.speech, head, self._people.named, kinds)
                    if told is not None:
                        return told
                    return None if self._is_thing(head) else self._best(head, kinds, None)
                if takes_up_nobody(self.reading, head, name, self._names, speaks=self._speaks(head)):
                    return None
                found = self._goes_on(head, name) or self._best(head, kinds, name) or self._only(head, name)
                if found is not None:  # whom one pronoun has told of is no other's afterwards
                    self._genders.told.setdefault(found.actor_id, name)
                return found
        if self._is_definite(head):
            return self._of_age(head) if is_aged_noun(parse, head) else self._of_noun(head)
        return member_meant(self.reading, head)

    def _goes_on(self, head: int, gender: str) -> Actor | None:
        """`Lars Holm said Ole Lund was ill. He said …`: he who is known to be "he" goes on, of whomever he spoke; so
        does the "he" of the sentence before.
        """
        if (before := same_before(self.reading, head)) is not None:
            return self._people.actor_of(before)
        told = teller_before(self.reading, self.speech, head, self._people.named, ("person",))
        return told if told is not None and self._genders.told.get(told.actor_id) == gender else None

    def _of_age(self, head: int) -> Actor | None:
        """`The 24-year-old said`: who stands out of those named before, where no other was told of just before."""
        is_other = names_nobody_before(self.reading, head, self._names)
        return None if is_other else self._best(head, ("person",), None)

    def _names(self, head: int) -> Actor | None:
        """Whom a noun or a pronoun names or takes up."""
        if self.reading.parse.pos[head] == "PRON":
            return self._people.actor_of(head)
        return self._people.named(head) or (self._of_noun(head) if self._is_definite(head) else None)

    def _only(self, head: int, gender: str) -> Actor | None:
        """The one person named so far, if the sentences near name nobody; not whom a speaker only speaks of."""
        persons = self.reading.mentions.named_before(self.reading.parse.starts[head], "person")
        found = list(islice((actor for actor in persons if self._genders.fit(actor, gender)), 2))
        if len(found) != 1 or (self._speaks(head) and self._candidates.are_only_in_words_of(found[0], head)):
            return None
        return found[0]

    def _is_thing(self, head: int) -> bool:
        """Whether "it" takes up a thing: the subject before it is a common noun that names nobody; not "sales"."""
        parse = self.reading.parse
        sentence = parse.sent_of[head]
        for earlier in (sentence, sentence - 1):
            if earlier < 0:
                break
            first, after = parse.sents[earlier]
            subjects = [t for t in range(first, min(after, head)) if parse.deps[t].startswith("nsubj") and t != head]
            subjects = [t for t in subjects if parse.tags[t] in _SINGULAR and not self._is_beside_it(t)]
            if subjects:
                return self._people.named(subjects[-1] if earlier == sentence else subjects[0]) is None
        return False

    def _is_beside_it(self, token: int) -> bool:
        """Whether a subject is the speaker or the dateline, and so no thing that "it" may take up."""
        return self._speaks(token) or self.reading.is_dateline(token)

    def _speaks(self, token: int) -> bool:
        return any(act.speaker == token for act in self.speech.acts(self.reading.parse.sent_of[token]))

    def _is_definite(self, head: int) -> bool:
        parse = self.reading.parse
        is_title = parse.pos[head] == "PROPN" and is_person(parse.lower[head])  # "the Prime Minister"
        if parse.pos[head] != "NOUN" and not is_title:
            return False
        determiner = child(parse, head, "det")
        return determiner is not None and parse.words[determiner].lower() in ("the", "this", "that")

    def _of_noun(self, head: int) -> Actor | None:
        """`the minister`: the one person whose role says so; `the company`, `the country`: the one that stands out."""
        parse = self.reading.parse
        lemma, word = parse.lemmas[head].lower(), parse.words[head].lower()
        if lemma != word:
            return None
        if any(relation(parse, other) == "nmod" for other in parse.children(head)):
            return holder_over(self.reading, head)
        holders = holders_of(self.reading, head)
        if holders:
            return holders[0] if len(holders) == 1 else None
        only = only_of_name(self.reading, head)
        if only is not None:
            return only
        if words_before(parse, head, "compound"):
            return only_business(self.reading, head)
        if lemma in firms() | words("people", "institutions"):
            found = self._best(head, ("organisation",), None, lemma)
            return None if found is not None and is_of_other_land(self.reading.parse, head, found) else found
        if lemma in words("people", "states"):
            found = self._best(head, ("country",), None)
            if found is not None and is_told_apart(self.reading, head, found):
                return None
            return self._own_country(head) or found if found is None or not self._is_near(head, found) else found
        if lemma in words("people", "men", "women"):
            if was_brought_in(self.reading, head, self._people.named):
                return None  # "A boy of 17 was held. … The boy": whoever that is
            found = self._best(head, ("person",), "he" if lemma in words("people", "men") else "she")
            return None if found is not None and is_other_kin(lemma, found) else found
        return None

    def _best(self, head: int, kinds: tuple[str, ...], gender: str | None, noun: str = "") -> Actor | None:
        """The one that stands out among those before `head` of such a kind and gender, that `noun` may call so."""
        scores: dict[str, float] = {}
        actors: dict[str, Actor] = {}
        for actor, score in self._candidates.before(head, kinds):
            if self._genders.fit(actor, gender) and may_be_called(noun, actor):
                actors[actor.actor_id] = actor
                scores[actor.actor_id] = max(scores.get(actor.actor_id, 0.0), score)
        if not scores:
            return None
        by_name = {one: score for one, score in scores.items() if noun and noun in actors[one].name.lower().split()}
        scores = by_name or scores  # "the bank" is Norrbank's rival, the Fjord Bank
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        if kinds == _KINDS["it"] and ranked[0][1] < _STANDS_OUT:
            return None
        if len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _MARGIN:
            return None
        best = actors[ranked[0][0]]
        return None if self._genders.is_doubtful(best, gender, self.reading.parse.starts[head]) else best

    def _is_near(self, head: int, country: Actor) -> bool:
        """Whether a country is named in the sentence of a word or in that before it."""
        sentence = self.reading.parse.sent_of[head]
        start, _ = self.reading.characters(max(0, sentence - 1))
        named = self.reading.mentions.within(start, self.reading.parse.starts[head])
        return any(actor is country for _, _, actor in named)

    def _own_country(self, head: int) -> Actor | None:
        """The country that an article with a dateline is from, if it is named before a word."""
        own = self.reading.home_country
        countries = self.reading.mentions.named_before(self.reading.parse.starts[head], "country")
        return next((actor for actor in countries if own is not None and actor.country == own), None)
