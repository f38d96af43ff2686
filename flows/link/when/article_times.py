"""The time expressions that the numbers of an article may hold for, by sentence and by number."""

from __future__ import annotations

from newstables.link.nearby import near
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.when.candidates import every_time, times_in
from newstables.link.when.timed import Timed


class ArticleTimes:
    """The time expressions of an article, each sentence's looked for once."""

    def __init__(self, reading: ArticleReading, speech: Speeches) -> None:
        self._reading = reading
        self._speech = speech
        self._of_sentence: dict[int, list[Timed]] = {}
        self._near: dict[int, list[Timed]] = {}  # of a number

    def of_sentence(self, sentence: int) -> list[Timed]:
        """The time expressions of a sentence that a number may hold for."""
        if sentence not in self._of_sentence:
            self._of_sentence[sentence] = times_in(self._reading, self._speech, sentence)
        return self._of_sentence[sentence]

    def near(self, token: int) -> list[Timed]:
        """All time expressions near a number in its sentence."""
        if token not in self._near:
            self._near[token] = near(every_time(self._reading, self._reading.parse.sent_of[token]), token)
        return self._near[token]
