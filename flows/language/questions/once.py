"""Questions about a token that many rules ask of the same few: answered once a text."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from ..document import Parse

Answer = TypeVar("Answer")


def once(ask: Callable[[Parse, int], Answer]) -> Callable[[Parse, int], Answer]:
    """Keep the answers to a question with the parse that it is asked of."""
    name = f"{ask.__module__}.{ask.__name__}"

    @wraps(ask)
    def answer(parse: Parse, token: int) -> Answer:
        try:
            found: Answer = parse.answers[name][token]
        except KeyError:
            found = parse.answers.setdefault(name, {})[token] = ask(parse, token)
        return found

    return answer
