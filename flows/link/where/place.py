"""Where a number holds: the place nearest to it in its tree, else its sentence's one place, else the scene."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache, cached_property

from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate
from newstables.lexicon import alternation
from newstables.link.happening import DAY_RULE, is_victim_count, tells_of_happening
from newstables.link.nearby import near
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.tree import is_under, preposition, way_up
from newstables.link.where.names import places_in
from newstables.link.where.nearest import nearest
from newstables.link.where.parts import is_of_part
from newstables.link.where.place_name import PlaceName, country_of, known_place
from newstables.link.where.placeless import is_given_elsewhere, is_of_countries, is_of_the_world
from newstables.link.where.saying import PlacesOfSaying
from newstables.link.where.scene import ArticleScene, setting_of
from newstables.link.where.sentence import (
    country_of_sentence,
    goes_on,
    in_the_country,
    is_elsewhere,
    is_of_town,
    is_traded,
    nationality,
)
from newstables.link.where.venues import in_brackets, listed, of_police, unnamed
from newstables.link.words import words
from newstables.records import Claim

_IN = re.compile(r"(?:\s(?:of (?:them|these|those|whom|which)|more|others))?\s(?:in|at|near|across|around)\s(?:the\s)?")
_BARE = frozenset(("age", "duration"))  # of somebody or something: where they are is not said of them
_VENUE = frozenset(("in", "at", "near", "outside"))  # before where a match is played; "lost 3-1 to Halden"
_CRIMES = frozenset(("killed", "injured", "arrested"))  # that a town's police tell of
_LONG_AGO = timedelta(days=31)
_BACK = 7  # sentences in which what happened is told
_BLOCK = re.compile(r"the \d+(?:th)?(?: to \d+)?[- ]block of\b")
_COUNTRY = "country:"  # what the id of a country's actor begins with


class Places:
    """The places of an article, a sentence at a time."""

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self.reading = reading
        self.speech = speech
        self._said = PlacesOfSaying(reading, speech)
        self._places: dict[int, list[PlaceName]] = {}

    def of_sentence(self, sentence: int) -> list[PlaceName]:
        """The places that a sentence names, without those where somebody only spoke."""
        if sentence not in self._places:
            found = places_in(self.reading, sentence)
            self._places[sentence] = [place for place in found if not self._said.is_of_saying(place)]
        return self._places[sentence]

    def set_place(self, claim: Claim) -> None:
        """Fill place, country and place_rule."""
        reading = self.reading
        token = reading.token(claim)
        if is_of_the_world(reading.parse, token):
            return
        is_placed = claim.kind not in _BARE and not is_of_countries(reading.parse, token)
        told = in_brackets(reading, claim.start, is_measure=claim.kind == "measure") if is_placed else None
        if told is None and claim.kind == "percent":
            told = listed(reading, claim.start)
        if told is not None:
            claim.place, claim.country = told
            claim.place_rule = "<place> (<number>)"
            return
        sentence = reading.parse.sent_of[token]
        places = near(self.of_sentence(sentence), token)
        places = [place for place in places if not self._said.is_of_speaker(place.token, token)]
        places = self._said.where_said(token) or places
        if claim.kind == "score" and places:
            places = [place for place in places if preposition(reading.parse, place.token) in _VENUE]
            if not places:
                return  # "lost 3-1 to Halden"
        if places:
            self._from_sentence(claim, token, places, is_placed=is_placed)
            return
        if is_placed or claim.kind in _BARE:
            self._from_scene(claim, sentence)
        if claim.place is None and is_placed and (building := unnamed(reading, token)) is not None:
            claim.place, claim.place_rule = building, claim.place_rule or "<building> of its clause"

    def _from_sentence(self, claim: Claim, token: int, places: list[PlaceName], *, is_placed: bool) -> None:
        parse = self.reading.parse
        sentence = parse.sent_of[token]
        cues = {act.cue for act in self._said.acts(sentence)}
        holding = [place for place in places if place.holds]
        holding = [place for place in holding if not place.origin] or holding
        own = [place for place in holding if not is_of_part(self.reading.text, claim, place)]
        found = self._behind(claim, own) or nearest(parse, token, own, cues, is_placed=is_placed)
        if found is None and is_victim_count(claim) and not self._is_old(claim):
            self._from_scene(claim, sentence)
        elif found is None and is_placed and self._are_here(places, is_sure=len(own) == len(holding)):
            claim.country = self.setting.country
            claim.place_rule = self.setting.rule if claim.country is not None else None
        if found is not None and claim.kind in _BARE and not is_under(parse, token, clause_verb(parse, found[0].token)):
            return  # of ages and lengths only what a clause around them tells
        if found is None or is_given_elsewhere(parse, token, places, found[0]):
            return
        place, rule = found
        if not (place.known and claim.kind != "count" and is_traded(self.reading, sentence)):
            self._fill(claim, place, rule)

    def _behind(self, claim: Claim, places: list[PlaceName]) -> tuple[PlaceName, str] | None:
        """`12 million, nine of them in Oslo`: the place right behind a number."""
        for place in places:
            if place.start > claim.end and _IN.fullmatch(self.reading.text, claim.end, place.start):
                return place, "<number> in <place>"
        return None

    def _are_here(self, places: list[PlaceName], *, is_sure: bool) -> bool:
        """Whether all places lie in the article's country; unless it `is_sure`, those of no country do not."""
        countries = (None, self.setting.country) if is_sure else (self.setting.country,)
        return all(place.country in countries for place in places)

    def _fill(self, claim: Claim, place: PlaceName, rule: str) -> None:
        claim.place = " ".join(self.reading.text[place.start : place.end].split())
        claim.country, claim.place_rule = place.country, rule
        if place.country is None and not (place.known and _many().search(claim.place)):
            sentence = self.reading.parse.sent_of[place.token]
            claim.country = country_of_sentence(self.reading, sentence, self.setting.sure_country)
        scene = self.setting
        is_street = claim.place.split()[-1].lower() in words("where", "streets") or _BLOCK.match(claim.place)
        is_within = scene.place is not None and scene.is_town and scene.place.lower() not in claim.place.lower()
        if not place.known and is_street and is_within:
            claim.place = f"{claim.place}, {scene.place}"  # a street lies in the town of the dateline

    def _is_opening(self, sentence: int) -> bool:
        """Whether a sentence stands in the paragraph that the dateline opens."""
        return self.reading.paragraph(sentence)[0] == 0

    @cached_property
    def _of_happening(self) -> PlaceName | None:
        """The known place that the article's happenings agree on."""
        every = [place for sentence in range(len(self.reading.parse.sents)) for place in self.of_sentence(sentence)]
        told = [place for place in every if place.known and place.holds]
        told = [place for place in told if self.reading.parse.words[place.token] not in words("where", "continents")]
        told = [place for place in told if tells_of_happening(self.reading, place.token)]
        names = {self.reading.text[place.start : place.end] for place in told}
        return told[0] if len(names) == 1 else None

    def _of_what_happened(self, claim: Claim, sentence: int) -> PlaceName | None:
        """Where victims were hurt who are counted in a sentence without a place: the last told before, if the article
        is of nothing else; where there is a dateline, only a place that is a town or a land itself.
        """
        if self._is_old(claim) or self._has_own_time(claim, sentence):
            return None
        if not self.setting.place:
            return self._of_happening
        for before in range(sentence - 1, max(-1, sentence - _BACK), -1):
            places = [place for place in self.of_sentence(before) if place.holds and not place.path]
            told = [place for place in places if place.known and tells_of_happening(self.reading, place.token)]
            if told:
                between = range(before + 1, sentence + 1)
                elsewhere = any(is_elsewhere(self.reading, other, told[0].country) for other in between)
                return told[0] if len(places) == 1 and not elsewhere else None
        return None

    @cached_property
    def _of_police(self) -> tuple[str, str | None] | None:
        """The town whose police the article speaks of."""
        return of_police(self.reading)

    @cached_property
    def setting(self) -> ArticleScene:
        """Where the article says that it all happens: dateline, headline."""
        return setting_of(self.reading)

    def _from_scene(self, claim: Claim, sentence: int) -> None:
        """A sentence without a place: the country of a nationality in it, else where the article's scene is."""
        reading = self.reading
        country = nationality(reading, sentence, reading.token(claim))
        about = claim.about_actor_id
        if claim.action in words("where", "sending"):
            about = None  # "Norway sent 300 troops": they are no longer there
            country = country if country != _country_in(claim.agent or "") else None
        if about is not None and about.startswith(_COUNTRY) and country_of(claim.about or "") is None:
            claim.country, claim.place_rule = about.removeprefix(_COUNTRY), "<country> that it is about"
        elif country is not None:
            claim.country, claim.place_rule = country, "<nationality> in its sentence"
        elif (is_there := _is_there(reading.parse, reading.token(claim))) and (
            found := self._before(sentence)
        ) is not None:
            self._fill(claim, found, "<place> of the sentence before, there")
        elif is_victim_count(claim) and (found := self._of_what_happened(claim, sentence)) is not None:
            self._fill(claim, found, "<place> of what happened")
        elif claim.event in _CRIMES and not self.setting.place and (town := self._of_police) is not None:
            claim.place, claim.country = town
            claim.place_rule = "<town> of its police"
        elif in_the_country(reading, sentence) and self.setting.sure_country is not None:
            claim.country, claim.place_rule = self.setting.sure_country, "<the country>"
        elif not (claim.kind == "ordinal" or is_there or is_elsewhere(self.reading, sentence, self.setting.country)):
            is_near = self._is_opening(sentence) or claim.event is not None or self._is_deed(claim)
            is_near = is_near and not self._is_old(claim)
            claim.place, claim.country, claim.place_rule = self.setting.for_claim(is_near=is_near)

    def _is_deed(self, claim: Claim) -> bool:
        """Whether it counts who or what took part in a deed at the scene: "about 300 people had gathered"."""
        parse = self.reading.parse
        is_done = parse.tags[clause_verb(parse, self.reading.token(claim))] in ("VBD", "VBN", "VBG")
        deed = claim.action in words("where", "deeds") and claim.claim_status == "stated"
        return claim.kind == "count" and deed and is_done and self.setting.is_town

    def _before(self, sentence: int) -> PlaceName | None:
        """`Clashes broke out in Oslo. Police held 300 men there.`: the one place of the sentence before."""
        before = [place for place in self.of_sentence(sentence - 1) if place.holds] if sentence else []
        return before[0] if len(before) == 1 else None

    def _has_own_time(self, claim: Claim, sentence: int) -> bool:
        """Whether a sentence tells a time that is no day: what is counted since May happened elsewhere, too."""
        if claim.period_rule == DAY_RULE:
            return False
        times = [date for date in self.reading.dates_in(sentence) if date.timex_type == "DATE"]
        return len(times) > 1 or any(date.granularity not in (None, "day", "part_of_day") for date in times)

    def _is_old(self, claim: Claim) -> bool:
        """Whether it is of another time: the dateline tells where the news is, not where that was.

        So with what is counted over months, but for what the town itself counts ("the city has had 300 fires").
        """
        sentence = self.reading.parse.sent_of[self.reading.token(claim)]
        if goes_on(self.reading, sentence):
            return not is_of_town(self.reading, sentence)
        published, start, end = self.reading.article.published_at, claim.period_start, claim.period_end
        if published is None or start is None or end is None or claim.period_rule == DAY_RULE:
            return False
        is_old = published - end > _LONG_AGO or end - start > _LONG_AGO
        return is_old and not is_of_town(self.reading, sentence)


def _country_in(phrase: str) -> str | None:
    """The country of whoever is called so: by its adjective, or a name of its own."""
    known = (known_place(word) for word in phrase.split())
    return country_of(phrase) or next((one.country for one in known if one is not None), None)


@cache
def _many() -> re.Pattern[str]:
    """What names of no one country have: several, or a continent."""
    return re.compile(rf"\band\b|,|\b(?:{alternation(words('where', 'continents'))})\b")


def _is_there(parse: Parse, number: int) -> bool:
    """Whether a number's clause says "there", of a place told before."""
    return any(
        parse.lower[other] == "there" and parse.deps[other] == "advmod"
        for step in way_up(parse, number)
        if step == number or is_predicate(parse, step)
        for other in parse.children(step)
    )
