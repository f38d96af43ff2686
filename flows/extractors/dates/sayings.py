"""When what stands in quotation marks was said: "tomorrow" in a speech is the day after that, not after publication."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from newstables.extractors.dates.clause import head_of_time
from newstables.language.annotate import Document
from newstables.language.questions import clause_verb, says
from newstables.records import DateMention


class Said(NamedTuple):
    """When a quotation was said: the day, or one in the middle of the month or year, where no more is told."""

    day: date
    granularity: str

    def is_finer(self, granularity: str | None) -> bool:
        """Whether a time of that granularity cannot be counted from here: "tomorrow", said in 2019."""
        return self.granularity in _MIDDLE and granularity not in _AS_LONG[self.granularity]


_DAYS = ("day", "part_of_day", "hour", "minute")
_AS_LONG = {"year": ("year", "decade", "century"), "month": ("month", "season", "quarter", "year", "decade", "century")}
_MIDDLE = {"month": 14, "year": 182}  # days from the beginning of what holds the day


class Sayings:
    """The quotations of a text of which the words beside them tell when they were said, before `today`.

    A quotation with no words of its own beside it goes on with the one before it: "We lost," she said on Friday. "We …"
    """

    def __init__(self, document: Document, mentions: Sequence[DateMention], today: date) -> None:
        quotes = document.parse.quotes
        self._document = document
        self._said: dict[int, Said] = {}
        told = [(mention.start, said) for mention in mentions if (said := _said_by(document, mention, today))]
        before: Said | None = None
        for index, quote in enumerate(quotes if told else ()):
            said = _nearest(document, told, quote.start, quote.end)
            if said is None and index and before is not None and self._goes_on(index):
                said = before
            if said is not None:
                self._said[quote.start] = said
            before = said

    def _goes_on(self, index: int) -> bool:
        """Whether a quotation is the speech of the one before it, and nobody is named anew as its speaker."""
        quotes, text = self._document.parse.quotes, self._document.text
        before, quote = quotes[index - 1], quotes[index]
        if before.group == quote.group:
            return True
        line = text.find("\n", quote.end)
        follows = quotes[index + 1].start if index + 1 < len(quotes) else len(text)
        after = text[quote.end : min(follows, line if line >= 0 else len(text))]
        own = text[self._document.sentence_at(quote.start)[0] : quote.start]
        return "\n" not in text[before.end : quote.start] and not own.strip() and not after.strip(" .")

    def at(self, position: int) -> Said | None:
        """When the quotation that holds `position` was said; None where there is none, or its day is not told."""
        quotation = self._document.quote_at(position) if self._said else None
        return self._said.get(quotation[0]) if quotation else None

    def change(self, mentions: Sequence[DateMention]) -> bool:
        """Whether any of `mentions` was read from the day of publication and is part of such a quotation."""
        return any(mention.anchor == "publication" and self.at(mention.start) for mention in mentions)


def _said_by(document: Document, mention: DateMention, today: date) -> Said | None:
    """The time beside a verb of saying, outside of quotation marks: "he said *on Monday*", "told a court *in 2003*"."""
    if mention.starts_at is None or mention.timex_type not in ("DATE", "TIME") or document.quote_at(mention.start):
        return None
    day, parse = mention.starts_at.date(), document.parse
    if mention.granularity in _MIDDLE and mention.anchor == "explicit":
        day += timedelta(days=_MIDDLE[mention.granularity])
    elif mention.granularity not in _DAYS:
        return None
    if day >= today or not says(parse, clause_verb(parse, head_of_time(parse, mention.start))):
        return None
    return Said(day, mention.granularity)


def _nearest(document: Document, told: list[tuple[int, Said]], start: int, end: int) -> Said | None:
    """The time that stands nearest to a quotation in a sentence which that begins, goes on or ends in."""
    first, last = document.sentence_at(start)[0], document.sentence_at(end - 1)[1]
    index = bisect_right(told, start, key=lambda each: each[0])  # none of them is in quotation marks
    near = [(start - at, said) for at, said in told[max(0, index - 1) : index] if first <= at]
    near += [(at - end, said) for at, said in told[index : index + 1] if at < last]
    return min(near)[1] if near else None
