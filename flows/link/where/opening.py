"""What an article opens with that is not where its dateline is."""

from __future__ import annotations

from functools import cached_property

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.link.reading import ArticleReading
from newstables.link.where.nowhere import is_measured_from
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.where.saying import PlacesOfSaying
from newstables.link.where.scene import DATELINE, ArticleScene
from newstables.link.where.unnamed_lands import is_all_over, is_set_elsewhere
from newstables.link.words import words


class Opening:
    """The opening of an article with a dateline."""

    def __init__(self, reading: ArticleReading, setting: ArticleScene, said: PlacesOfSaying) -> None:
        self._reading = reading
        self._setting = setting
        self._said = said

    def is_elsewhere(self, sentence: int) -> bool:
        """Whether the article has told of a town that is not the dateline's before a sentence, or opens with it; or
        opens with one that has no name.
        """
        left = self._left_in
        if left is not None and (sentence > left or sentence not in range(*self._reading.paragraph(0))):
            return True
        return self._is_unnamed

    @cached_property
    def _sentences(self) -> range:
        """The sentences of the paragraph that the dateline opens, which a headline may stand before."""
        dateline = self._reading.document.dateline
        parse = self._reading.parse
        first = parse.sent_of[parse.token_at(dateline.start)] if dateline is not None else 0
        return range(*self._reading.paragraph(first))

    @cached_property
    def _is_unnamed(self) -> bool:
        """`KARO - A landslide on a remote island`: whether the opening tells of another place without its name."""
        parse = self._reading.parse
        if self._setting.rule != DATELINE:
            return False
        for first, after in (parse.sents[sentence] for sentence in self._sentences):
            if is_set_elsewhere(parse, first, after) or any(map(self._is_side_of_land, range(first, after))):
                return True
        return False

    def _is_side_of_land(self, token: int) -> bool:
        """Whether a word names the dateline's land, a side of which is told, or all of it."""
        parse = self._reading.parse
        if parse.pos[token] != "PROPN" or not is_all_over(parse, token):
            return False
        known = known_place(parse.words[token])
        return known is not None and known.kind == COUNTRY and known.country == self._setting.country

    @cached_property
    def _left_in(self) -> int | None:
        """The sentence of the opening that names a town which is not the dateline's: "LIMA - A bus fell in Puno", "60
        km from Puno".
        """
        parse = self._reading.parse
        opening = range(*self._reading.paragraph(0))
        told = [place for sentence in opening for place in self._said.others(sentence)]
        apart = words("where", "wide_divisions", "settled")
        told = [place for place in told if place.known or parse.lower[place.token] in apart]
        told = [place for place in told if not self._reading.is_dateline(place.token)]
        told = [place for place in told if place.holds or is_measured_from(parse, place.token)]
        return parse.sent_of[told[0].token] if told and self._is_other(told[0]) else None

    def _is_other(self, place: PlaceName) -> bool:
        """Whether a place lies in the dateline's country, and is neither that nor its town."""
        lands = (self._setting.country,) if place.known else (self._setting.country, None)
        if place.path or self._setting.rule != DATELINE or place.country not in lands:
            return False
        name = self._reading.text[place.start : place.end]
        known = known_place(name)
        is_land = known is not None and known.kind == COUNTRY and not is_all_over(self._reading.parse, place.token)
        line = self._reading.filed_from.lower()
        within = any(word.lower() in line for word in name.split() if word[:1].isupper())  # "COALTON, Ohio"
        return not is_land and not within and (self._setting.place or "").lower() not in name.lower()

    def is_of_abroad(self, sentence: int) -> bool:
        """Whether a sentence tells of another country than the dateline's alone: "LONDON - Kin of the miners trapped in
        Chile met", after which "twelve died" is not of London.
        """
        if sentence < 0 or self._setting.rule != DATELINE or self._setting.country is None:
            return False
        told = [place for place in self._said.others(sentence) if place.holds and place.known and not place.path]
        told = [place for place in told if not self._reading.is_dateline(place.token) and place.country is not None]
        return bool(told) and all(place.country != self._setting.country for place in told)

    @cached_property
    def opens_abroad(self) -> bool:
        """Whether the first sentence behind the dateline tells of another country alone."""
        parse = self._reading.parse
        first = (one for one, (_, after) in enumerate(parse.sents) if not self._reading.is_dateline(after - 2))
        return self.is_of_abroad(next(first, -1))
