"""Where a number holds: the place nearest to it in its tree, else its sentence's one place, else the scene."""

from __future__ import annotations

from newstables.language.questions import clause_verb, is_predicate
from newstables.link.happening import is_victim_count, tells_of_happening
from newstables.link.reading import ArticleReading
from newstables.link.speech import Act, Speeches
from newstables.link.tree import is_under, preposition, relation, way_up
from newstables.link.where.names import places_in
from newstables.link.where.place_name import PlaceName, country_of
from newstables.link.where.scene import ArticleScene, setting_of
from newstables.link.where.sentence import in_the_country, is_elsewhere, is_traded, nationality
from newstables.link.where.venues import in_brackets, of_police, unnamed
from newstables.link.words import words
from newstables.records import Claim

_BARE = frozenset(("age", "duration"))  # of somebody or something: where they are is not said of them
_CRIMES = frozenset(("killed", "injured", "arrested"))  # that a town's police tell of
_COUNTRY = "country:"  # what the id of a country's actor begins with


class Places:
    """The places of an article, a sentence at a time."""

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self.reading = reading
        self.speech = speech
        self._places: dict[int, list[PlaceName]] = {}
        self._happened: PlaceName | None = None
        self._has_looked = False
        self._police: list[tuple[str, str | None] | None] | None = None  # once it was looked for
        self._setting: ArticleScene | None = None

    def of_sentence(self, sentence: int) -> list[PlaceName]:
        """The places that a sentence names, without those where somebody only spoke."""
        if sentence not in self._places:
            found = places_in(self.reading, sentence)
            self._places[sentence] = [place for place in found if not self._is_of_saying(place)]
        return self._places[sentence]

    def set_place(self, claim: Claim) -> None:
        """Fill place, country and place_rule."""
        reading = self.reading
        token = reading.token(claim)
        sentence = reading.parse.sent_of[token]
        places = self.of_sentence(sentence)
        bracketed = in_brackets(reading, claim.start) if claim.kind not in _BARE else None
        if bracketed is not None:
            claim.place, claim.country = bracketed
            claim.place_rule = "<place> (<number>)"
            return
        holding = [place for place in places if place.holds]
        found, rule = self._nearest(token, holding, is_placed=claim.kind not in _BARE)
        if found is not None and self._is_given_elsewhere(token, places, found):
            return
        if found is not None:
            if not (found.known and is_traded(reading, sentence)):
                self._fill(claim, found, rule)
            return
        if places:
            return
        self._from_scene(claim, sentence)
        if claim.place is None and claim.kind not in _BARE and (building := unnamed(reading, token)) is not None:
            claim.place, claim.place_rule = building, claim.place_rule or "<building> of its clause"

    def _fill(self, claim: Claim, place: PlaceName, rule: str) -> None:
        claim.place = " ".join(self.reading.text[place.start : place.end].split())
        claim.country, claim.place_rule = place.country, rule
        if place.country is None and not place.known:
            claim.country = self.setting.sure_country
        scene = self.setting
        last = claim.place.split()[-1].lower()
        is_within = scene.place is not None and scene.rule == "<dateline>" and scene.place not in claim.place
        if not place.known and last in words("where", "streets") and is_within:
            claim.place = f"{claim.place}, {scene.place}"  # a street lies in the town of the dateline

    def _nearest(self, token: int, places: list[PlaceName], *, is_placed: bool) -> tuple[PlaceName | None, str]:
        """The place in the smallest part of the tree around the number, else the sentence's only one."""
        parse = self.reading.parse
        many = len(places)
        places = [place for place in places if not self._is_apart(token, place.token)]
        if not places:
            return None, ""
        whole = self._is_whole(token)
        for step in way_up(parse, token):
            if self._is_cue(step) or (whole and is_predicate(parse, step)):
                break
            inside = [place for place in places if is_under(parse, place.token, step)]
            inside = [place for place in inside if step == token or self._is_near(place.token, step)]
            if inside:
                after = [place for place in inside if place.token > token]
                return (after[0] if after else inside[-1]), "<place> of its clause"
        if many == 1 and not whole and is_placed and places[0].wide and self._is_wide(places[0].token):
            return places[0], "<place> of its sentence"
        return None, ""

    def _is_apart(self, number: int, place: int) -> bool:
        """Whether a semicolon stands between, or the place is of the list behind a colon."""
        between = self.reading.parse.words[min(number, place) : max(number, place)]
        return ";" in between or (place > number and ":" in between)

    def _is_whole(self, token: int) -> bool:
        """Whether a count is that of which another is a part: of "two of the nine mills are in Oslo", the nine."""
        parse = self.reading.parse
        noun = parse.heads[token] if parse.deps[token] == "nummod" else token
        of = relation(parse, noun) == "nmod" and preposition(parse, noun) == "of"
        return of and parse.pos[parse.heads[noun]] == "NUM"

    def _is_given_elsewhere(self, token: int, places: list[PlaceName], found: PlaceName) -> bool:
        """Whether a place in the number's own phrase tells whither: "4 million to Oslo and 3 million to Bergen"."""
        parse = self.reading.parse
        phrase = parse.heads[token] if parse.deps[token] in ("nummod", "compound") else token
        return not is_under(parse, found.token, phrase) and any(
            is_under(parse, place.token, parse.heads[phrase] if relation(parse, phrase) == "nmod" else phrase)
            for place in places
            if not place.holds
        )

    def _is_wide(self, token: int) -> bool:
        """Whether the one place of a sentence may hold for all of it.

        It does where it tells where something is done, or what the sentence's own words are of; not where somebody is
        based, nor of a noun in a clause further down ("to protest the war in N.").
        """
        parse = self.reading.parse
        head = parse.heads[token]
        if parse.lemmas[head] in words("where", "based") and relation(parse, head) in ("acl", "amod", "advcl"):
            return False
        if relation(parse, token) != "nmod":
            return True
        clause = clause_verb(parse, token)
        return parse.is_root(clause) or relation(parse, clause) in ("conj", "ccomp", "parataxis")

    def _is_near(self, place: int, step: int) -> bool:
        """Whether a place belongs to the clause or phrase of `step` itself, not to a clause inside it."""
        parse = self.reading.parse
        for inner in way_up(parse, place):
            if inner == step:
                return True
            if is_predicate(parse, inner) and parse.deps[inner] not in ("conj", "xcomp"):
                return False
        return False

    def _is_cue(self, token: int) -> bool:
        return any(act.cue == token for act in self.speech.telling(self.reading.parse.sent_of[token]))

    def _is_of_saying(self, place: PlaceName) -> bool:
        """Whether a place is where somebody spoke, or whose somebody is who speaks.

        Of "according to a study of 38 reefs in Palau" it is where the counted are.
        """
        parse = self.reading.parse
        if any(parse.deps[other] == "nummod" for other in parse.children(parse.heads[place.token])):
            return False
        acts: list[Act] = self.speech.telling(parse.sent_of[place.token])
        for step in way_up(parse, place.token):
            for act in acts:
                if step in act.contents:
                    return False
                if step in (act.speaker, act.cue):
                    return True
            if is_predicate(parse, step) and relation(parse, step) != "acl":
                break
        return False

    def _is_opening(self, sentence: int) -> bool:
        """Whether a sentence stands in the paragraph that the dateline opens."""
        return self.reading.paragraph(sentence)[0] == 0

    def _of_happening(self) -> PlaceName | None:
        """The known place that the article's happenings agree on."""
        if not self._has_looked:
            self._has_looked = True
            every = [place for sentence in range(len(self.reading.parse.sents)) for place in self.of_sentence(sentence)]
            told = [
                place
                for place in every
                if place.known and place.holds and tells_of_happening(self.reading, place.token)
            ]
            names = {self.reading.text[place.start : place.end] for place in told}
            self._happened = told[0] if len(names) == 1 else None
        return self._happened

    def _of_police(self) -> tuple[str, str | None] | None:
        """The town whose police the article speaks of."""
        if self._police is None:
            self._police = [of_police(self.reading)]
        return self._police[0]

    @property
    def setting(self) -> ArticleScene:
        """Where the article says that it all happens: dateline, headline."""
        if self._setting is None:
            self._setting = setting_of(self.reading)
        return self._setting

    def _from_scene(self, claim: Claim, sentence: int) -> None:
        """A sentence without a place: the country of a nationality in it, else where the article's scene is."""
        reading = self.reading
        country = nationality(reading, sentence)
        about = claim.about_actor_id
        if about is not None and about.startswith(_COUNTRY) and country_of(claim.about or "") is None:
            claim.country, claim.place_rule = about.removeprefix(_COUNTRY), "<country> that it is about"
        elif country is not None:
            claim.country, claim.place_rule = country, "<nationality> in its sentence"
        elif is_victim_count(claim) and (found := self._of_happening()) is not None and not self.setting.place:
            self._fill(claim, found, "<place> of what happened")
        elif claim.event in _CRIMES and not self.setting.place and (town := self._of_police()) is not None:
            claim.place, claim.country = town
            claim.place_rule = "<town> of its police"
        elif in_the_country(reading, sentence) and self.setting.sure_country is not None:
            claim.country, claim.place_rule = self.setting.sure_country, "<the country>"
        elif claim.kind != "ordinal" and not is_elsewhere(self.reading, sentence, self.setting.country):
            claim.place, claim.country, claim.place_rule = self.setting.for_claim(claim, self._is_opening(sentence))
