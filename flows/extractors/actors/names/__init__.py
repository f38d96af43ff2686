"""Where a text names persons, organisations and places: one model over tokens (MODEL.md says how it was made)."""

from __future__ import annotations

from newstables.extractors.actors.names.tagger import Span, Tagger, in_batches, tagger_of
from newstables.extractors.actors.names.tokens import NameTokens

__all__ = ["NameTokens", "Span", "Tagger", "in_batches", "tagger_of"]
