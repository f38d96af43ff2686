"""Which actor a noun phrase stands for: the one it names, the one it speaks for, else its antecedent."""

from __future__ import annotations

from weakref import proxy

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.language.questions import conjuncts, noun_phrase
from newstables.link.mentions import Naming
from newstables.link.people.antecedents import Antecedents
from newstables.link.people.bodies_like import firms
from newstables.link.people.offices import holder_in
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.tree import child, is_behind_comma, preposition, relation
from newstables.link.words import words
from newstables.records import Actor

_OF_A_PEOPLE = ("s", "sh", "ch", "ese")  # "the Germans", "the Irish", "the French", "the Chinese"


class People:
    """The actors behind the phrases of an article."""

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self.reading = reading
        # Weakly, for a circle of objects would keep all that is known of an article until the batch is done.
        self.antecedents = Antecedents(reading, speech, proxy(self))
        self._known: dict[int, Actor | None] = {}

    def actor_of(self, head: int) -> Actor | None:
        """The actor that the phrase around `head` stands for; None where the text leaves a choice."""
        if head not in self._known:
            self._known[head] = None  # whoever asks for it meanwhile goes in a circle
            self._known[head] = self.named(head) or self._spoken_for(head) or self.antecedents.of(head)
        return self._known[head]

    def named(self, head: int) -> Actor | None:
        """The actor that a phrase names itself: by its head, by the name in apposition to it."""
        reading, parse = self.reading, self.reading.parse
        naming = reading.mentions.around(parse.starts[head])
        if naming is not None and self._is_all(head, naming):
            return None if naming[2].kind == "country" and self._is_citizen(head) else naming[2]
        for other in parse.children(head):
            if parse.deps[other] in ("appos", "flat", "nmod:desc", "nmod:unmarked"):
                inner = reading.mentions.around(parse.starts[other])
                own = parse.deps[other] == "appos" or (
                    parse.deps[other] == "flat" and other == head + 1
                )  # the union Metall
                if inner is not None and (inner[2].kind == "person" or own):
                    return inner[2]
        return None

    def _is_citizen(self, head: int) -> bool:
        """Whether a word for a people means one of them: "the German signed", "a Kenyan"; not "the French"."""
        parse = self.reading.parse
        word = parse.words[head]
        determiner = child(parse, head, "det")
        is_one = determiner is not None and parse.lower[determiner] in ("the", "a", "an", "this", "that", "another")
        is_people = word.endswith(_OF_A_PEOPLE) or word not in default_gazetteer().adjectives
        return is_one and not is_people and parse.tags[head] not in ("NNS", "NNPS")

    def _is_all(self, head: int, naming: Naming) -> bool:
        """Whether a naming is the phrase's own, not that of a possessor inside it, nor "Kenyan" of "Kenyan police"."""
        parse = self.reading.parse
        if naming[2].kind == "person" or parse.pos[head] == "PROPN":
            return True
        return naming[1] >= parse.ends[head] and parse.pos[head] in ("NOUN", "ADJ", "X", "NUM", "PRON")

    def _are_several(self, name: int, naming: Naming) -> bool:
        """Whether other actors are joined to a name: "presidents of Kenya and Uganda", "Kenyan and Ugandan police"."""
        parse = self.reading.parse
        joined = (one for one in conjuncts(parse, name) if parse.starts[one] >= naming[1])
        adjectives = default_gazetteer().adjectives
        for one in joined:
            other = self.reading.mentions.around(parse.starts[one])
            if other is not None and other[2].actor_id != naming[2].actor_id:
                return True
            if parse.words[one] in adjectives and adjectives[parse.words[one]].country != naming[2].country:
                return True
        return False

    def _spoken_for(self, head: int) -> Actor | None:
        """Of "a spokesman for N.", "N.'s figures", "Kenyan police": whom they speak for."""
        reading, parse = self.reading, self.reading.parse
        lemma = parse.lemmas[head].lower()
        _, after = noun_phrase(parse, head)
        beside_it = (
            [after + 1] if after + 1 < len(parse) and parse.words[after] in ("at", "of", "for", "from", "with") else []
        )
        for other in (*parse.children(head), *beside_it):
            dep = relation(parse, other)
            beside = other < head and dep in ("compound", "amod", "nmod", "flat")
            behind = other in beside_it or (
                other > head
                and dep in ("nmod", "appos")
                and preposition(parse, other) in ("of", "for", "at", "with", "from", "in", "by", "")
            )
            if not (beside or behind) or (dep == "nmod" and other > head and is_behind_comma(parse, other)):
                continue  # "according to U.S. estimates, with the rebels in control"
            naming = reading.mentions.around(parse.starts[other])
            if naming is None:
                continue
            if self._are_several(other, naming):
                return None
            is_own = beside or preposition(parse, other) in ("of", "at", "")  # no developer "in Congress"
            is_body = lemma in words("people", "mouthpieces") or (lemma in firms() and is_own)
            is_body = is_body and not (lemma in firms() and naming[2].sector == "IGO")  # "the UN agency": one of many
            if lemma in words("people", "printed") and preposition(parse, other) == "in" and not beside:
                continue  # "a study in the Lancet": the journal only prints it
            if naming[2].kind == "organisation" and is_body:
                return naming[2]
            is_government = naming[2].kind == "country" and lemma in words("people", "governments")
            if is_government and (beside or preposition(parse, other) == "of"):
                return holder_in(reading, head, naming) or naming[2]
        return None
