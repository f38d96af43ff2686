"""Claim → who said it, who it is about, when, where: each link on evidence inside the sentence or its quotation."""

from __future__ import annotations

from newstables.language.annotate import Document
from newstables.link.about import set_about
from newstables.link.attribution import set_speaker
from newstables.link.scene import Scene
from newstables.link.when import set_period
from newstables.link.where import set_place
from newstables.records import Actor, Article, Claim, DateMention

__all__ = ["link"]


def link(
    document: Document, article: Article, claims: list[Claim], actors: list[Actor], dates: list[DateMention]
) -> None:
    """Fill the linked fields of `claims` in place, each on evidence inside its sentence or quotation."""
    if not claims:
        return
    scene = Scene(document, article, claims, actors, dates)
    has_quotes = bool(document.quotes)
    for claim in claims:
        sentence = scene.sentence_of(claim)
        clause = sentence.clause(claim)
        quote = document.quote_at(claim.number_start) if has_quotes else None
        claim.is_quoted = quote is not None
        frame = set_speaker(claim, scene, sentence, quote)
        set_about(claim, scene, sentence, clause, frame)
        set_period(claim, scene, sentence, clause)
        set_place(claim, scene, sentence, clause)
