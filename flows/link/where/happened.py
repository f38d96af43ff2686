"""Where something happened to those who are counted in a sentence without a place: told in another sentence."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property

from newstables.language.questions import clause_verb
from newstables.link.reading import ArticleReading
from newstables.link.tree import way_up
from newstables.link.when.happening import DAY_RULE, is_victim_count, tells_of_happening, verbs_of_happening
from newstables.link.when.perfects import is_added, is_of_many_events, is_of_one_person
from newstables.link.where.names import places_in
from newstables.link.where.place_name import PlaceName
from newstables.link.where.saying import PlacesOfSaying
from newstables.link.where.scene import DATELINE, HEADLINE, ArticleScene
from newstables.link.where.sentence import goes_on, is_elsewhere, is_of_town
from newstables.link.where.such_a_place import is_in_such_a_place
from newstables.link.words import words
from newstables.records import Claim

_LONG_AGO, _A_WEEK, _A_DAY = timedelta(days=31), timedelta(days=7), timedelta(days=1)
_DAYS = frozenset(("day", "part_of_day"))
_SCENES = frozenset((DATELINE, HEADLINE))
_BACK = 7  # sentences in which what happened is told


class Happenings:
    """What an article tells of where something happened to people."""

    def __init__(self, reading: ArticleReading, setting: ArticleScene, said: PlacesOfSaying) -> None:
        self._reading = reading
        self._setting = setting
        self._said = said

    def place_of(self, claim: Claim, sentence: int, *, is_listed: bool = True) -> PlaceName | None:
        """Where victims were hurt who are counted in a sentence without a place: the last told before, if the article
        is of nothing else; where there is a dateline, only a place that is a town or a land itself. `is_listed`: a
        place that the lists know, and not "the 600 block of Elm Street".
        """
        if self.is_old(claim) or self._has_own_time(claim, sentence):
            return None
        if is_in_such_a_place(self._reading.parse, self._reading.token(claim)):
            return None
        if not self._setting.place:
            there = self._of_happening if is_listed else self._of_unlisted
            if there is None or self._is_of_another_day(claim, there) or self._is_of_fewer(claim, there):
                return None
            return there
        for before in range(sentence - 1, max(-1, sentence - _BACK), -1):
            places = [place for place in self._said.others(before) if place.holds and not place.path]
            told = [place for place in places if place.known and self._tells_of_happening(place)]
            if told:
                between = range(before + 1, sentence + 1)
                elsewhere = any(is_elsewhere(self._reading, other, told[0].country) for other in between)
                return told[0] if len(places) == 1 and not elsewhere else None
        return None

    def unlisted_place_of(self, claim: Claim, sentence: int) -> PlaceName | None:
        """Where those who are counted were hurt, by a name that no list knows, in an article set nowhere else."""
        return None if self._setting.place else self.place_of(claim, sentence, is_listed=False)

    def counted_before(self, claim: Claim, sentence: int) -> Claim | None:
        """`A bus fell into a gorge in Puno, killing 21. Sixteen were hurt`: the number of others struck before whose
        place its own sentence tells, where all of those have one place.
        """
        if self.is_old(claim) or self._has_own_time(claim, sentence):
            return None
        if is_in_such_a_place(self._reading.parse, self._reading.token(claim)):
            return None
        first = self._reading.characters(max(0, sentence - _BACK + 1))[0]
        others = self._reading.claims_in(first, self._reading.characters(sentence)[0])
        others = [one for one in others if one.place and one.country and one.place_rule not in _SCENES]
        others = [one for one in others if is_victim_count(one) and not self.is_old(one)]
        return others[-1] if len({one.place for one in others}) == 1 else None

    def _tells_of_happening(self, place: PlaceName) -> bool:
        """Whether something happened to people at a place, and not before: "the worst fire since 40 died in Oslo"."""
        parse = self._reading.parse
        is_before = any(parse.lower[parse.left_edge(step)] == "since" for step in way_up(parse, place.token))
        return not is_before and tells_of_happening(self._reading, place.token)

    def _is_of_fewer(self, claim: Claim, there: PlaceName) -> bool:
        """`Shelling killed nine. Three were killed in Vesk`: whether the place, told later, is that of some of them, or
        of one person added to them: `Eight men died. … A woman also died in Vesk`.
        """
        parse = self._reading.parse
        sentence, clause = parse.sent_of[there.token], clause_verb(parse, there.token)
        is_later = claim.value != 1 and there.start > claim.end
        if is_later and is_of_one_person(parse, clause) and is_added(parse, clause):
            return True
        others = self._reading.claims_in(*self._reading.characters(sentence))
        own = [one.value for one in others if one.event == claim.event and one.value is not None]
        return there.start > claim.end and claim.value is not None and bool(own) and max(own) < claim.value

    def _is_of_another_day(self, claim: Claim, there: PlaceName) -> bool:
        """Whether a number has a day of its own, and the sentence that tells the place another."""
        start, end = claim.period_start, claim.period_end
        if claim.period_rule == DAY_RULE or start is None or end is None or end - start > _A_DAY:
            return False
        dates = self._reading.dates_in(self._reading.parse.sent_of[there.token])
        days = {date.starts_at.date() for date in dates if date.granularity in _DAYS and date.starts_at is not None}
        return bool(days) and start.date() not in days

    @cached_property
    def _of_happening(self) -> PlaceName | None:
        """The known place that the article's happenings agree on."""
        return self._only([place for place in self._every if place.known])

    @cached_property
    def _of_unlisted(self) -> PlaceName | None:
        """The place that all of the article's happenings agree on, where no list knows it."""
        return self._only(self._every)

    def _only(self, places: list[PlaceName]) -> PlaceName | None:
        names = {self._reading.text[place.start : place.end] for place in places}
        return places[0] if len(names) == 1 else None

    @cached_property
    def _every(self) -> list[PlaceName]:
        """The places of all that the article tells to have happened to people."""
        sentences = filter(self._may_tell, range(len(self._reading.parse.sents)))
        told = [place for one in sentences for place in places_in(self._reading, one) if place.holds]
        told = [place for place in told if self._reading.parse.words[place.token] not in words("where", "continents")]
        return [place for place in told if self._tells_of_happening(place) and not self._said.is_of_saying(place)]

    def _may_tell(self, sentence: int) -> bool:
        """Whether a place of a sentence may stand in a clause of a happening: one of its words is a verb of such."""
        parse = self._reading.parse
        first, after = parse.sents[sentence]
        is_torn = parse.words[first] == ","  # "…, east of Istanbul" by itself: a place of the sentence before
        return is_torn or not verbs_of_happening().isdisjoint(map(str.lower, parse.lemmas[first:after]))

    def _has_own_time(self, claim: Claim, sentence: int) -> bool:
        """Whether a sentence tells a time that is no day: what is counted since May happened elsewhere, too."""
        if claim.period_rule == DAY_RULE:
            return False
        start, end = claim.period_start, claim.period_end
        if start is not None and end is not None and end - start >= _A_WEEK:
            return True
        parse = self._reading.parse
        if is_of_many_events(parse, clause_verb(parse, self._reading.token(claim))):
            return True
        times = [date for date in self._reading.dates_in(sentence) if date.timex_type == "DATE"]
        return len(times) > 1 or any(date.granularity not in (None, "day", "part_of_day") for date in times)

    def is_old(self, claim: Claim) -> bool:
        """Whether it is of another time: the dateline tells where the news is, not where that was.

        So with what is counted over months, but for what the town itself counts ("the city has had 300 fires").
        """
        sentence = self._reading.parse.sent_of[self._reading.token(claim)]
        if goes_on(self._reading, sentence):
            return not is_of_town(self._reading, sentence)
        published, start, end = self._reading.article.published_at, claim.period_start, claim.period_end
        if start is None or end is None or claim.period_rule == DAY_RULE:
            return False
        is_old = end - start > _LONG_AGO or (published is not None and published - end > _LONG_AGO)
        return is_old and not is_of_town(self._reading, sentence)
