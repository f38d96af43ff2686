"""Shares in a clause without a finite verb behind "with": "with 40% of the 300 stations reporting"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_verb, of_phrase

_SO_FAR = ("now", "already", "still", "yet", "currently")  # with half of its budget now spent
_CAST = ("cast", "poll")  # with 54% of the votes cast, she won: all of them were


def acting_in_absolute(parse: Parse, share: int) -> int | None:
    """The noun, that of a share led by "with" or of its "of", on which the participle hangs that tells what the share
    does or suffers: in front of its sentence, or behind a comma what it does; not "left with 40% of those here".
    """
    whole = (
        of_phrase(parse, share)
        if parse.prepositions[share] == "with" and parse.deps[share] in ("obl", "nmod")
        else None
    )
    if whole is None:
        return None
    below = (child for noun in (whole, share) for child in parse.children(noun) if child > whole)
    deed = next((child for child in below if parse.deps[child] == "acl"), None)
    if deed is None or not is_verb(parse, deed) or parse.lemmas[deed].lower() in _CAST:
        return None
    first = parse.left_edge(share)
    is_apart = "," in parse.words[first - 1 : first + 1] and parse.tags[deed] == "VBG"
    is_apart = is_apart or any(child < deed and parse.lower[child] in _SO_FAR for child in parse.children(deed))
    return parse.heads[deed] if share < parse.heads[share] or is_apart else None


def is_whole_in_absolute(parse: Parse, noun: int) -> bool:
    """Whether a noun is that of which only a share does what the participle behind it tells."""
    share = parse.heads[noun]
    return (
        parse.deps[noun] == "nmod" and of_phrase(parse, share) == noun and acting_in_absolute(parse, share) is not None
    )
