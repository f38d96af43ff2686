"""Where a number holds: the place nearest to it in its tree, else its sentence's one place, else the scene."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from newstables.language.questions import clause_verb
from newstables.link.nearby import near
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.tree import is_under, preposition
from newstables.link.when.happening import is_victim_count
from newstables.link.where.around import Around
from newstables.link.where.bare import BARE, holds_with_its_sentence, is_of_the_hurt, is_told_apart
from newstables.link.where.beside import told_beside
from newstables.link.where.counting_lands import land_that_counts
from newstables.link.where.distances import land_near
from newstables.link.where.filling import fill
from newstables.link.where.lists import paired
from newstables.link.where.names import places_in
from newstables.link.where.nationality import nationality, of_trader
from newstables.link.where.nearest import nearest
from newstables.link.where.occasions import of_occasion
from newstables.link.where.of_others import set_against
from newstables.link.where.owning_lands import land_of_owner
from newstables.link.where.parts import is_elsewhere, is_of_part, is_right_before_other
from newstables.link.where.place_name import PlaceName
from newstables.link.where.placed_clauses import without_clauses_before
from newstables.link.where.placeless import (
    end_of_fronted_whole,
    is_given_elsewhere,
    is_met_at,
    is_of_all_the_land,
    is_of_countries,
    is_of_the_world,
)
from newstables.link.where.saying import PlacesOfSaying
from newstables.link.where.scene import ArticleScene, setting_of
from newstables.link.where.semicolons import before_semicolon, land_behind
from newstables.link.where.sentence import is_of_lands, is_of_subject, is_traded
from newstables.link.where.venues import unnamed
from newstables.link.words import words
from newstables.records import Claim

_IN = re.compile(
    r"(?:\s(?:of (?:them|these|those|whom|which)|more|others))?"
    r"\s(?:in|at|near|across|around|outside|inside|throughout)\s(?:the\s)?"
)
_TRADED = ("money", "percent", "number")
_VENUE = frozenset(("in", "at", "near", "outside"))  # before where a match is played; "lost 3-1 to Halden"


class Places:
    """The places of an article, a sentence at a time."""

    __slots__ = ("__dict__", "_meant", "_said", "reading", "speech")

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self.reading = reading
        self.speech = speech
        self._said = PlacesOfSaying(reading, speech)
        self._meant = reading.countries_meant

    def set_place(self, claim: Claim) -> None:
        """Fill place, country and place_rule."""
        self._set_place(claim)
        claim.country = self._meant.get(claim.country or "", claim.country)

    def _set_place(self, claim: Claim) -> None:
        reading = self.reading
        token = reading.token(claim)
        if is_of_the_world(reading.parse, token):
            return
        of_countries = is_of_countries(reading.parse, token)
        is_placed = claim.kind not in BARE and not of_countries
        if self._from_beside(claim, is_placed=is_placed) or self._from_owner(claim, token):
            return
        sentence = reading.parse.sent_of[token]
        named = near(places_in(reading, sentence), token)
        named = [place for place in named if not self._said.is_of_saying(place, token)]
        if (behind := end_of_fronted_whole(reading.parse, token)) is not None:
            before = [place for place in named if place.token < behind]
            if named and not before:
                return  # "of the 40 dead, 30 were found in Oslo"
            named = before
        places = self._said.beside_quotation(named, token)
        places = [place for place in places if not self._said.is_of_speaker(place.token, token)]
        places = self._said.where_said(token) or places
        if of_countries:
            places = [place for place in places if is_met_at(reading.parse, token, place.token)]
        elif is_of_all_the_land(reading.parse, token):
            lands = {place.country for place in places if place.known}
            if is_placed and len(lands) == 1 and None not in lands:
                claim.country, claim.place_rule = lands.pop(), "<the country> of <place>"
                return  # 71 percent in Leeds and 55 percent nationally
            places = []
        against = set_against(reading.parse, token)
        if against is not None:
            places = [place for place in places if is_under(reading.parse, place.token, against)]
            if not places:
                return  # "15.4, versus 14.7 for the OECD"
        if claim.kind == "score" and places:
            places = [place for place in places if preposition(reading.parse, place.token) in _VENUE]
            if not places:
                return  # "lost 3-1 to Halden"
        if places:
            self._from_sentence(claim, token, places, is_placed=is_placed)
            return
        if self._from_whole(claim, sentence):
            return
        if is_placed or claim.kind in BARE:
            self._around.place(claim, sentence)
        if claim.place is None and is_placed and (building := unnamed(reading, token)) is not None:
            if claim.kind in _TRADED and building.split()[-1].lower() in words("where", "of_trade"):
                return  # invested 2 million yuan in the bitcoin market
            claim.place, claim.place_rule = building, claim.place_rule or "<building> of its clause"

    def _from_beside(self, claim: Claim, *, is_placed: bool) -> bool:
        """Take the place that the characters beside a number tell: in brackets, in a list; whether one does."""
        told = told_beside(self.reading, claim, is_placed=is_placed)
        if told is None:
            return False
        (claim.place, claim.country), claim.place_rule = told
        return True

    def _from_owner(self, claim: Claim, token: int) -> bool:
        """Take the land that counts, or whose people or parts are counted: no place beside it changes that."""
        if claim.kind != "count":
            return False
        if (land := land_of_owner(self.reading, token)) is not None:
            fill(claim, land, "<land>'s <number>", self.reading, self.setting)
        elif (land := land_that_counts(self.reading, token)) is not None:
            fill(claim, land, "<place> reports <number>", self.reading, self.setting)
        return land is not None

    def _from_whole(self, claim: Claim, sentence: int) -> bool:
        """`Kano confirmed 18 cases, including two deaths`: a part of which no place is told is where the whole is."""
        start, reading = claim.part_of_start, self.reading
        if start is None or start > claim.start or reading.parse.sent_of[reading.parse.token_at(start)] != sentence:
            return False
        whole = next((other for other in reading.claims_in(start, start + 1) if other.start == start), None)
        if whole is None or whole.place is None or whole.place_rule == self.setting.rule:
            return False
        claim.place, claim.country, claim.place_rule = whole.place, whole.country, whole.place_rule
        return True

    def _from_sentence(self, claim: Claim, token: int, places: list[PlaceName], *, is_placed: bool) -> None:
        parse = self.reading.parse
        sentence = parse.sent_of[token]
        cues = {act.cue for act in self._said.acts(sentence)}
        holding = [place for place in places if place.holds]
        own = [place for place in holding if not is_of_part(self.reading.text, claim, place)]
        own = [place for place in own if not is_right_before_other(self.reading, claim, place)]
        if any(is_elsewhere(self.reading.text, claim, place) for place in own):
            if self._are_here(own, is_sure=True) and self.setting.country is not None:
                claim.country, claim.place_rule = self.setting.country, self.setting.rule
            return  # eight in Oslo and 20 in other towns
        own = without_clauses_before(self.reading, claim, own)
        if not own and _are_parts(self.reading, claim, holding):
            land = nationality(self.reading, sentence, token) if is_placed and not is_victim_count(claim) else None
            claim.country, claim.place_rule = land, "<nationality> in its sentence" if land else None
            return  # killed two, one in Iowa and one in Ohio: at no one place
        found = self._in_list(claim, own) or self._behind(claim, own)
        is_held = is_placed or holds_with_its_sentence(parse, claim, token)
        near_by = own if is_placed else [place for place in own if not is_told_apart(parse, place, token)]
        found = found or nearest(parse, token, near_by, cues, is_placed=is_held)
        if found is None and is_placed and (land := land_near(self.reading, places)) is not None:
            far = nearest(parse, token, [replace(place, holds=True) for place in places], cues, is_placed=is_placed)
            if far is not None:
                claim.country, claim.place_rule = land, "<distance> of <place>"
                return
        ways = all(place.path for place in own)
        if found is None and is_placed and ways and (land := of_trader(self.reading, sentence, token)) is not None:
            claim.country, claim.place_rule = land, "<nationality> in its sentence"
            return
        there = of_occasion(parse, token, own) if found is None and is_of_the_hurt(claim) else None
        there = there or (before_semicolon(self.reading, claim, own) if found is None else None)
        if there is not None:
            found = there, "<place> of what happened"
        if found is None and is_placed and (land := land_behind(self.reading, claim, places)) is not None:
            claim.country, claim.place_rule = land, "<nationality> in its sentence"
            return
        if found is None and is_victim_count(claim) and not self._around.happened.is_old(claim):
            self._around.place(claim, sentence)
        elif (
            found is None
            and is_placed
            and not is_of_lands(parse, token)
            and self._are_here(places, is_sure=len(own) == len(holding))
        ):
            claim.country = self.setting.country
            claim.place_rule = self.setting.rule if claim.country is not None else None
        is_bare = claim.kind in BARE and not is_held
        if found is not None and is_bare and not is_under(parse, token, clause_verb(parse, found[0].token)):
            return  # of what tells when only what a clause around it tells
        if found is None or is_given_elsewhere(parse, token, places, found[0]):
            return
        place, rule = found
        is_traded_there = place.known and claim.kind != "count" and is_traded(self.reading, sentence)
        if not is_traded_there or (claim.kind not in _TRADED and is_of_subject(parse, token, place.token)):
            fill(claim, place, rule, self.reading, self.setting)

    def _in_list(self, claim: Claim, places: list[PlaceName]) -> tuple[PlaceName, str] | None:
        """`4 percent and 7 percent in Oslo and Bergen, respectively`: each has its own."""
        place = paired(self.reading, claim, places)
        return (place, "<number> of a list, <place> of a list") if place is not None else None

    def _behind(self, claim: Claim, places: list[PlaceName]) -> tuple[PlaceName, str] | None:
        """`12 million, nine of them in Oslo`: the place right behind a number."""
        for place in places:
            if place.start > claim.end and _IN.fullmatch(self.reading.text, claim.end, place.start):
                return place, "<number> in <place>"
        return None

    def _are_here(self, places: list[PlaceName], *, is_sure: bool) -> bool:
        """Whether all places lie in the article's country; unless it `is_sure`, those of no country do not."""
        countries = (None, self.setting.country) if is_sure else (self.setting.country,)
        return all(place.country in countries and not (place.known and place.several) for place in places)

    @cached_property
    def _around(self) -> Around:
        return Around(self.reading, self.setting, self._said)

    @cached_property
    def setting(self) -> ArticleScene:
        """Where the article says that it all happens: dateline, headline."""
        return setting_of(self.reading)


def _are_parts(reading: ArticleReading, claim: Claim, places: list[PlaceName]) -> bool:
    """Whether the places, all or several, are those of the parts of what a claim counts."""
    parts = sum(is_of_part(reading.text, claim, place) for place in places)
    return parts > 1 or 0 < parts == len(places)
