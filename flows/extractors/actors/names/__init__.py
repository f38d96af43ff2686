"""Where a text names persons, organisations and places: one model over tokens (MODEL.md says how it was made)."""

from __future__ import annotations

from newstables.extractors.actors.names.tagger import Span, Tagger, tagger_of

__all__ = ["Span", "Tagger", "tagger_of"]
