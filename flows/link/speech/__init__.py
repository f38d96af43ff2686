"""Who says what: the acts of speech of an article, and who answers for a number."""

from __future__ import annotations

from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches

__all__ = ["Act", "Speeches"]
