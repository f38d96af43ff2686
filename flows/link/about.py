"""The actor whose people, things, deeds or money a number counts."""

from __future__ import annotations

import re

from flows.link.attribution import Frame
from flows.link.scene import Scene, words
from flows.records import Actor, Claim

_POSSESSIVE = re.compile(r"\b(its|his|her|their)\s(?:[\w-]+\s){0,2}$", re.I)
_RELATIVE = re.compile(r",\s(?:which|who)$")
_NOT_ABOUT = frozenset({"age", "ordinal", "duration"})


def set_about(claim: Claim, scene: Scene, frame: Frame | None) -> None:
    """Fill about_actor_id where the words beside the number name the actor."""
    actor = _aged(claim, scene) if claim.kind == "age" else _in_words(claim, scene) or _subject(claim, scene, frame)
    if actor is not None:
        claim.about_actor_id = actor.actor_id


def _in_words(claim: Claim, scene: Scene) -> Actor | None:
    """The actor named in the words for what is measured: "US aircraft", "Prater's mine", "the jihadists"."""
    if claim.about_start is None or claim.about_end is None:
        return None
    named = scene.mentions_in(claim.about_start, claim.about_end)
    if not named or len({actor.actor_id for _, _, actor in named}) > 1:
        return None
    start, _, actor = named[0]
    before = scene.text[max(0, start - 12) : start].split()
    if before and before[-1].lower() in words("about", "oblique") and start > claim.about_start:
        return None
    if claim.event in words("about", "victims"):
        return None
    return actor


def _aged(claim: Claim, scene: Scene) -> Actor | None:
    """ "Verhaegen, 33," and "the 27-year-old Costa"."""
    named = scene.mentions_in(claim.start - 60, claim.start)
    if named and named[-1][2].kind == "person" and re.fullmatch(r",\s(?:aged?\s)?", scene.text[named[-1][1] : claim.start]):
        return named[-1][2]
    named = scene.mentions_in(claim.end, claim.end + 40)
    if named and named[0][2].kind == "person" and scene.text[claim.end : named[0][0]].isspace():
        return named[0][2]
    return None


def _subject(claim: Claim, scene: Scene, frame: Frame | None) -> Actor | None:
    """The subject of the clause: a name before the verb, or "it" that stands for the speaker."""
    if claim.kind in _NOT_ABOUT or claim.event in words("about", "victims"):
        return None
    sentence = scene.document.sentence_at(claim.number_start)
    start, _ = scene.clause(claim, sentence)
    relative = _RELATIVE.search(scene.text, max(sentence[0], start - 12), start)
    if relative is not None:  # "Halvorsen, which employs 31,000 people"
        named = scene.mentions_in(sentence[0], relative.start() + 1)
        if named and named[-1][1] == relative.start() and not scene.mentions_in(start, claim.start):
            return named[-1][2] if len(scene.text[start : claim.start].split()) <= 5 else None
        return None
    if frame is not None and frame.verb_end and start <= frame.verb_end <= claim.number_start:
        opening = scene.text[frame.verb_end : claim.number_start]
        after = re.match(r"(?:\s(?:on|in|late|early)?\s?(?:[A-Z]\w+|a statement))?\s(?:that\s)?(it|its)\b", opening)
        return frame.actor if after and frame.actor is not None and frame.actor.kind != "person" else None
    named = scene.mentions_in(start, claim.start)
    if not named:
        return None
    first, end, actor = named[0]
    lead = scene.text[start:first].split()
    if len(lead) > 1 or lead and lead[0].lower() not in ("the", "a", "and"):
        return None
    between = scene.text[end : claim.start]
    if between.startswith(("'s", "’s")) or "," in between or len({a.actor_id for _, _, a in named}) > 1:
        return None
    if len(between.split()) > 8 or not re.match(r"\s[a-z]", between):
        return None
    return actor
