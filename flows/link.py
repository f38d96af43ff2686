"""Claim → who said it, who it is about, when, where."""

from __future__ import annotations

from flows.annotate import Document
from flows.records import Actor, Article, Claim, DateMention


def link(
    document: Document, article: Article, claims: list[Claim], actors: list[Actor], dates: list[DateMention]
) -> None:
    """Fill the linked fields of `claims` in place, each on evidence inside its sentence or quotation."""
