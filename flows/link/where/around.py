"""Where a number holds whose own sentence names no place for it: what the article tells around it."""

from __future__ import annotations

import re
from functools import cached_property

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate
from newstables.link.reading import ArticleReading
from newstables.link.tree import way_up
from newstables.link.when.happening import is_victim_count
from newstables.link.where.at_home import country_told_around
from newstables.link.where.bare import BARE
from newstables.link.where.datelines import is_beyond_dateline
from newstables.link.where.filling import fill
from newstables.link.where.going_on import goes_on_elsewhere
from newstables.link.where.governors import place_of_governor
from newstables.link.where.habits import is_habit, is_of_harm
from newstables.link.where.happened import Happenings
from newstables.link.where.left_behind import have_left
from newstables.link.where.names import places_in
from newstables.link.where.nationality import is_no_land, nationality
from newstables.link.where.officials import land_of_officials
from newstables.link.where.one_town import is_of_the_town, tells_of_one_town
from newstables.link.where.opening import Opening
from newstables.link.where.place_name import PlaceName, country_of, known_place
from newstables.link.where.police import of_police
from newstables.link.where.saying import PlacesOfSaying, is_seat
from newstables.link.where.scene import DATELINE, ArticleScene
from newstables.link.where.sentence import (
    in_the_country,
    is_elsewhere,
    is_of_lands,
    is_town_elsewhere,
)
from newstables.link.where.such_a_place import is_in_such_a_place
from newstables.link.words import states, words
from newstables.records import Claim

_CRIMES = frozenset(("killed", "injured", "arrested"))  # that a town's police tell of
_BILLION = 1_000_000_000
_OF_A_BILLION = frozenset(("CHN", "IND"))  # people
_OPENING = 3  # sentences that an opening paragraph has at most
_OF_COUNTRIES = "IGO"  # the sector of such bodies
_USA = "USA"
_PERSON = "person:"
_COUNTRY = "country:"  # what the id of a country's actor begins with


class Around:
    """What the sentences around a number tell of where it holds."""

    __slots__ = ("__dict__", "_opening", "_places_of", "_speech", "happened", "reading", "setting")

    def __init__(self, reading: ArticleReading, setting: ArticleScene, said: PlacesOfSaying) -> None:
        self.reading = reading
        self.setting = setting
        self._places_of = said.others
        self._speech = said.speech
        self.happened = Happenings(reading, setting, said)
        self._opening = Opening(reading, setting, said)

    def place(self, claim: Claim, sentence: int) -> None:
        """A sentence without a place: the country of a nationality in it, else where the article's scene is."""
        reading = self.reading
        by_seat = claim.event is not None and is_seat(claim.attributed_to or "")
        country = nationality(reading, sentence, reading.token(claim)) if not by_seat else None
        about = claim.about_actor_id
        if claim.action in words("where", "sending"):
            about = None  # "Norway sent 300 troops": they are no longer there
            country = country if country != _country_in(claim.agent or "") else None
        if self._is_of_arms(claim) and country == _country_in(claim.agent or ""):
            if known_place(claim.agent or "") is not None:
                return  # "Norway killed 12 rebels": perhaps not in Norway
            country = None  # "Norwegian jets struck 3 bridges": not in Norway
        if (claim.agent_actor_id or "").startswith(_PERSON) and claim.unit in words("where", "abroad"):
            about = None  # "the general placed 600 soldiers": they may be anywhere
        if claim.kind == "age" or (about is not None and is_no_land(reading, claim)):
            about = None  # "six-year-old Jordan": a person
            country = country if claim.kind == "age" else None
        if about is not None and about.startswith(_COUNTRY) and _are_several_lands(claim.about or ""):
            return  # "China and India traded"
        if about is not None and about.startswith(_COUNTRY) and country_of(claim.about or "") is None:
            is_state = self.setting.country == _USA and not states().isdisjoint((claim.about, claim.agent))
            claim.country = _USA if is_state else about.removeprefix(_COUNTRY)  # Georgia, of a dateline in Atlanta
            claim.place_rule = "<country> that it is about"
        elif country is not None:
            claim.country, claim.place_rule = country, "<nationality> in its sentence"
        elif (is_there := _is_there(reading.parse, reading.token(claim))) and (
            found := self._before(sentence)
        ) is not None:
            fill(claim, found, "<place> of the sentence before, there", reading, self.setting)
        elif is_victim_count(claim) and (found := self.happened.place_of(claim, sentence)) is not None:
            self._fill_happened(claim, found)
        elif (governed := place_of_governor(reading, self._speech, claim)) is not None:
            fill(claim, governed, "<place> that its speaker governs", reading, self.setting)
        elif is_victim_count(claim) and (other := self._counted_before(claim, sentence)) is not None:
            claim.place, claim.country, claim.place_rule = other.place, other.country, "<place> of what happened"
        elif self._is_of_its_police(claim) and (town := self._of_police) is not None:
            claim.place, claim.country = town
            claim.place_rule = "<town> of its police"
        elif is_victim_count(claim) and (found := self.happened.unlisted_place_of(claim, sentence)) is not None:
            self._fill_happened(claim, found)
        elif in_the_country(reading, sentence, self.setting.sure_country):
            claim.country, claim.place_rule = self.setting.sure_country, "<the country>"
        elif not (
            claim.kind == "ordinal" or is_there or by_seat or is_elsewhere(self.reading, sentence, self._home(claim))
        ):
            self._take_scene(claim, sentence)

    def _is_of_its_police(self, claim: Claim) -> bool:
        if claim.event not in _CRIMES or self.setting.place:
            return False
        return not is_in_such_a_place(self.reading.parse, self.reading.token(claim))

    def _counted_before(self, claim: Claim, sentence: int) -> Claim | None:
        """The number of others struck before whose place holds for these; in the scene's own town that is the place."""
        is_there = self.setting.is_town and not self._opening.is_elsewhere(sentence)
        return None if is_there else self.happened.counted_before(claim, sentence)

    def _fill_happened(self, claim: Claim, found: PlaceName) -> None:
        land = land_of_officials(self.reading, claim, found)
        if land is None:
            fill(claim, found, "<place> of what happened", self.reading, self.setting)
        else:
            claim.country, claim.place_rule = land, "<nationality> in its sentence"

    def _take_scene(self, claim: Claim, sentence: int) -> None:
        """The place of the article's scene, or its country alone; nothing for what may be anywhere else."""
        if self._is_of_mankind(claim) or self._is_of_union(claim) or self._is_abroad(claim, sentence):
            return
        if is_victim_count(claim) and (self._opening.is_of_abroad(sentence - 1) or self._opening.opens_abroad):
            return
        reading = self.reading
        number, country = reading.token(claim), self._home(claim)
        if is_of_lands(reading.parse, number) or goes_on_elsewhere(reading, sentence, number, country):
            return
        is_habitual = is_habit(reading, claim)
        if is_habitual and is_of_harm(claim):
            return  # "malaria kills 600,000 people a year": not here alone
        is_gone = have_left(reading.parse, number)
        if is_gone and is_town_elsewhere(reading, sentence, country):
            return
        is_near = not (is_gone or is_habitual) and self._is_near(claim, sentence)
        if claim.kind in BARE and self.setting.rule != DATELINE and not self._is_opening(sentence):
            return  # of somebody told of later on: the headline tells of no place of theirs
        claim.place, claim.country, claim.place_rule = self.setting.for_claim(is_near=is_near)
        if claim.country is None and country is not None:
            claim.country, claim.place_rule = country, "<country> of the article"

    def _home(self, claim: Claim) -> str | None:
        """The country of the scene; of an article without a scene, and for what happened to somebody, the one country
        that it speaks of.
        """
        happened = claim.kind == "count" and claim.event is not None and claim.claim_status == "stated"
        if self.setting.country is not None or not happened or self.happened.is_old(claim):
            return self.setting.country
        sentence = self.reading.parse.sent_of[self.reading.token(claim)]
        return country_told_around(self.reading, sentence, self.setting.sure_country)

    def _is_near(self, claim: Claim, sentence: int) -> bool:
        """Whether what a number tells is where the article was filed, and not only in that country."""
        is_opening = self._is_opening(sentence)
        is_event = claim.event is not None and claim.claim_status == "stated"
        is_one_town = self._is_one_town and is_of_the_town(self.reading, claim, sentence)
        is_told = is_opening or is_event or self._is_deed(claim) or is_one_town
        if not is_told or self.happened.is_old(claim) or self._is_sent(claim):
            return False
        if self._opening.is_elsewhere(sentence):
            return False
        is_filed = self.setting.rule == DATELINE
        land = self.setting.country
        return not (is_filed and is_beyond_dateline(self.reading, claim, sentence, land, is_one_town=is_one_town))

    def _is_of_arms(self, claim: Claim) -> bool:
        """Whether a land or its forces did it to those counted, and no body that stays in the land."""
        at_home = words("where", "executing") | words("where", "sheltering")
        if claim.event not in words("where", "done_abroad") or claim.action in at_home:
            return False
        if claim.action == "lose" and claim.unit not in words("where", "abroad"):
            return False  # Norway has lost 12 people to floods
        if claim.agent_start is None or claim.agent_end is None:
            return False
        is_land = (claim.agent_actor_id or "").startswith(_COUNTRY)
        parse = self.reading.parse
        last = parse.token_at(claim.agent_end - 1)
        return is_land and parse.lemmas[last].lower() not in words("where", "domestic")

    def _is_of_mankind(self, claim: Claim) -> bool:
        """Whether more people are counted than the scene's country has."""
        many = claim.unit == "person" and (claim.value or claim.value_low or 0) >= _BILLION
        return many and self.setting.country not in _OF_A_BILLION

    def _is_of_union(self, claim: Claim) -> bool:
        """Whether it is told of a body of many countries: the rate of the European Central Bank, the WHO's needs."""
        about = self.reading.actors_by_id.get(claim.about_actor_id or "")
        return about is not None and about.sector == _OF_COUNTRIES

    def _is_abroad(self, claim: Claim, sentence: int) -> bool:
        """Whether it is told beside a town of another country, and not of somebody hurt here."""
        return claim.event is None and is_town_elsewhere(self.reading, sentence, self.setting.country)

    def _is_sent(self, claim: Claim) -> bool:
        """Whether somebody abroad sends it, of which the town of the dateline may see nothing."""
        sender = self.reading.actors_by_id.get(claim.agent_actor_id or "")
        is_abroad = sender is not None and (sender.kind == "country" or sender.sector == _OF_COUNTRIES)
        return is_abroad and claim.action in words("where", "sending")

    @cached_property
    def _of_police(self) -> tuple[str, str | None] | None:
        """The town whose police the article speaks of."""
        return of_police(self.reading)

    @cached_property
    def _is_one_town(self) -> bool:
        return tells_of_one_town(self.reading, self.setting)

    def _is_opening(self, sentence: int) -> bool:
        """Whether a sentence stands in the paragraph that the dateline opens, of which feeds may keep but one."""
        return sentence < _OPENING and self.reading.paragraph(sentence)[0] == 0

    def _is_deed(self, claim: Claim) -> bool:
        """Whether it counts who or what took part in a deed at the scene: "about 300 people had gathered"."""
        parse = self.reading.parse
        is_done = parse.tags[clause_verb(parse, self.reading.token(claim))] in ("VBD", "VBN", "VBG")
        deed = claim.action in words("where", "deeds") and claim.claim_status == "stated"
        return claim.kind == "count" and deed and is_done and self.setting.is_town

    def _before(self, sentence: int) -> PlaceName | None:
        """`Clashes broke out in Oslo. Police held 300 men there.`: the one place of the sentence before; or, where
        somebody speaks, of his own, `a nurse at a clinic in Oslo said nine had died there`.
        """
        before = [place for place in places_in(self.reading, sentence) if place.holds]
        before = before or ([place for place in self._places_of(sentence - 1) if place.holds] if sentence else [])
        return before[0] if len(before) == 1 else None


def _are_several_lands(phrase: str) -> bool:
    """Whether a phrase names more than one country: "China and the US"."""
    known = (
        (known_place(name) for name in re.split(r",\s(?:and\s)?|\s(?:and|or)\s", phrase)) if " and " in phrase else ()
    )
    return sum(place is not None and place.kind == COUNTRY for place in known) > 1


def _country_in(phrase: str) -> str | None:
    """The country of whoever is called so: by its adjective, or a name of its own."""
    known = (known_place(name) for name in (phrase, *phrase.split()))
    return country_of(phrase) or next((one.country for one in known if one is not None), None)


def _is_there(parse: Parse, number: int) -> bool:
    """Whether a number's clause says "there", of a place told before."""
    if "there" not in parse.words_of(parse.sent_of[number]):
        return False
    for step in way_up(parse, number):
        there = [one for one in parse.children(step) if parse.lower[one] == "there" and parse.deps[one] == "advmod"]
        if there and (step == number or is_predicate(parse, step)):
            return True
    return False
