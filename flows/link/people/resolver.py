"""Who is asked whom a phrase names, and whom it stands for."""

from __future__ import annotations

from typing import Protocol

from newstables.records import Actor


class Resolver(Protocol):
    """Who asks for antecedents, and knows what phrases name."""

    def named(self, head: int) -> Actor | None:
        """The actor that a phrase names itself."""

    def actor_of(self, head: int) -> Actor | None:
        """The actor that it stands for."""
