"""The actor whose people, things, deeds or money a number counts."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.link.frames import Frame, person_before
from newstables.link.hints import words
from newstables.link.scene import Scene, Sentence
from newstables.records import Actor, Claim

_RELATIVE = re.compile(r",\s(?:which|who)$")
_MIDDLE = re.compile(r",\s(?:which|who)\s[^,]*,\s$")
_PRONOUN = re.compile(r"(?:(?:[Ii]n|[Oo]n)\s\w+,?\s)?(?:[Hh]e|[Ss]he)(?=\s)")
_ITS = re.compile(r"(?:It|(?:Its|His|Her)\s[a-z]+|The\s(?P<noun>[a-z]+))(?=\s)")
_PRONOUN_STARTS = frozenset("IiOoHhSsT")  # of both
_ME = re.compile(r"[\"“‘'`]*I(?=\s)")
_PART_OF = re.compile(r"(?:His|Her|Its|Their|The|Our)(?:\s[a-z-]+){1,3},\s")  # "His team, Banco Atlas, has won"
_AGENT = re.compile(r"(?:ed|en)\sby\s$")
_OF = re.compile(r"\sof\s(?:the\s)?")
_AGE = re.compile(r",\s\d\d,")
_ITSELF = re.compile(r"(?:(?:on|in|late|early)?\s?(?:[A-Z]\w+|a statement)\s)?(?:that\s)?(?:it|its)\b")
_AGED = re.compile(r",\s(?:aged?\s)?")
_VERB = re.compile(r"\s[a-z]")
_NEAR = 60  # code points
_ITS_OWN = ("'s", "’s")
_NOT_ABOUT = frozenset({"age", "ordinal", "duration"})


def set_about(claim: Claim, scene: Scene, sentence: Sentence, clause: tuple[int, int], frame: Frame | None) -> None:
    """Fill about_actor_id where the words beside the number name the actor."""
    if claim.kind == "count" and _is_agent(claim, scene):
        return
    if claim.kind == "age":
        actor = _aged(claim, scene)
    elif claim.event in words("about", "victims"):
        return
    else:
        actor = _in_words(claim, scene, frame)
        if actor is None and claim.kind == "count":
            actor = _owner(claim, scene)
        if actor is None:
            actor = _own(claim, scene, sentence, frame)
        if actor is None and claim.kind not in _NOT_ABOUT:
            actor = _myself(claim, scene, clause[0], frame) or _subject(claim, scene, sentence, clause[0], frame)
    if actor is not None:
        claim.about_actor_id = _state_of(actor, claim, scene).actor_id


def _state_of(actor: Actor, claim: Claim, scene: Scene) -> Actor:
    """A state's troops are the state's, whichever of its ministers sends them."""
    if actor.kind != "person" or actor.sector != "GOV" or actor.country is None:
        return actor
    if words("about", "of_state").isdisjoint(claim.text.lower().split()):
        return actor
    return scene.state(actor.country) or actor


def _in_words(claim: Claim, scene: Scene, frame: Frame | None) -> Actor | None:
    """The actor named in the words for what is measured: "US aircraft", "Prater's mine", "the jihadists"."""
    about_start, about_end = claim.about_start, claim.about_end
    if about_start is None or about_end is None or claim.kind in _NOT_ABOUT:
        return None
    named = scene.mentions_in(about_start, about_end)
    if not named:  # "IS jihadists": the name stands right before
        before = scene.mention_before(about_start, _NEAR)
        if before is None or before[1] != about_start - 1 or scene.text[before[1]] != " ":
            return None
        named = [before]
    start, end, actor = named[0]
    if len(named) > 1 and any(other.actor_id != actor.actor_id for _, _, other in named):
        return None
    if frame is not None and frame.start <= start < frame.end and frame.verb_end <= claim.start:
        return None  # the subject of "said" is not what is counted
    words_before = scene.text[max(0, start - 12) : start].split()
    if words_before and (words_before[-1].lower() in words("about", "oblique") or words_before[-1][-1] in ",/"):
        return None
    if start > about_start and len(scene.text[about_start:start].split()) > 2:
        return None  # deep inside: "the address on the form of a French donor"
    if actor.kind == "country" and not _is_of_state(end, about_end, scene):
        return None
    return actor


def _is_of_state(end: int, about_end: int, scene: Scene) -> bool:
    """Whether what follows a country's name is the state's own: "US aircraft", not "a French donor"."""
    rest = scene.text[end:about_end].split()
    return not rest or rest[0] in ("'s", "’s") or any(word.lower() in words("about", "of_state") for word in rest)


def _owner(claim: Claim, scene: Scene) -> Actor | None:
    """ "64 clients of Castellan Trust"."""
    match = _OF.match(scene.text, claim.end)
    named = scene.mentions_in(match.end(), match.end() + _NEAR) if match else []
    if match is None or not named or named[0][0] != match.end() or named[0][2].kind == "country":
        return None
    return named[0][2]


def _own(claim: Claim, scene: Scene, sentence: Sentence, frame: Frame | None) -> Actor | None:
    """ "Halvorsen will close two of its nine plants": whose they are, where only one can be meant."""
    text = scene.text
    if not text.endswith("its", 0, claim.start - 1) or text[claim.start - 4 : claim.start - 3].isalpha():
        return None
    start = frame.start if frame is not None and frame.scope_start <= claim.number_start else sentence.start
    named = [item for item in scene.mentions_in(start, claim.start) if item[2].kind != "person"]
    if len({actor.actor_id for _, _, actor in named}) != 1 or len(text[start : named[0][0]].split()) > 1:
        return None
    return None if text.startswith(_ITS_OWN, named[0][1]) else named[0][2]


def _myself(claim: Claim, scene: Scene, start: int, frame: Frame | None) -> Actor | None:
    """ "I lost $1.7 million," said Ruth Oyelaran: the speaker."""
    if not claim.is_quoted or frame is None or frame.actor is None or frame.actor.kind != "person":
        return None
    if claim.kind == "measure":
        return None
    lead = _ME.match(scene.text, start, claim.start)
    return frame.actor if lead is not None and _is_verb_group(scene.text[lead.end() : claim.start]) else None


def _antecedent(sentence: Sentence, scene: Scene, *kinds: str) -> Actor | None:
    """Whom "He" or "Its" at the start of a sentence stands for: the subject that the sentence before begins with."""
    if sentence.index == 0:
        return None
    start, end = scene.sentences[sentence.index - 1]
    if "\n" in scene.text[end : sentence.start]:
        return None
    named = scene.mentions_in(start, min(end, start + 80))
    if not named or len(scene.text[start : named[0][0]].split()) > 1 or named[0][2].kind not in kinds:
        return None
    return None if scene.text.startswith(_ITS_OWN, named[0][1]) else named[0][2]


def _aged(claim: Claim, scene: Scene) -> Actor | None:
    """ "Verhaegen, 33," and "the 27-year-old Costa"."""
    before = scene.mention_before(claim.start, _NEAR)
    if before is not None and before[2].kind == "person" and _AGED.fullmatch(scene.text, before[1], claim.start):
        return before[2]
    named = scene.mentions_in(claim.end, claim.end + 40)
    if named and named[0][2].kind == "person" and scene.text[claim.end : named[0][0]].isspace():
        return named[0][2]
    return None


def _subject(claim: Claim, scene: Scene, sentence: Sentence, start: int, frame: Frame | None) -> Actor | None:
    """The subject of the clause that begins at `start`: a name before the verb, or "it" that stands for the speaker."""
    text = scene.text
    if text.endswith(("which", "who"), sentence.start, start):
        relative = _RELATIVE.search(text, max(sentence.start, start - 12), start)
        if relative is not None:  # "Halvorsen, which employs 31,000 people"
            named = scene.mentions_in(sentence.start, relative.start() + 1)
            if (
                named
                and _stands_alone(named[-1], relative.start(), scene)
                and not scene.mentions_in(start, claim.start)
            ):
                return named[-1][2] if len(text[start : claim.start].split()) <= 5 else None
            return None
    if frame is not None and frame.scope_start <= claim.number_start and start < frame.scope_start:
        start = frame.scope_start
        while start < claim.start and text[start] in ", \n":
            start += 1
        if text.startswith("to ", start):  # "Abbott pledged to deploy 600 troops"
            return frame.actor
        actor = _it(start, claim, scene, frame)
        if actor is not None:
            return actor
    elif text.endswith(", ", sentence.start, start) and text.find("wh", sentence.start, start) >= 0:
        before = _MIDDLE.search(text, sentence.start, start)
        if before is not None:  # "Castellan, which manages $18 billion, has set aside $120 million"
            named = scene.mentions_in(sentence.start, before.start() + 1)
            if named and _stands_alone(named[-1], before.start(), scene) and not scene.mentions_in(start, claim.start):
                return named[-1][2] if _is_verb_group(text[start - 1 : claim.start]) else None
    named = scene.mentions_in(start, claim.start)
    if not named:
        return _pronoun(claim, scene, sentence, start)
    if len(named) == 2 and text[named[0][0] : named[1][0]].strip() == named[1][2].role:
        named = [(named[0][0], named[1][1], named[1][2])]  # "Canadian Prime Minister Ruth Calloway" is one subject
    first, end, actor = named[0]
    if first > start:
        part = _PART_OF.fullmatch(text, start, first)
        if part is None:
            opening = text[start:first].split()
            if len(opening) > 1 or (opening and opening[0].lower() not in ("the", "a", "and", "that")):
                return None
        elif text.startswith(", ", end):
            end += 1
    if len(named) > 1 and any(other.actor_id != actor.actor_id for _, _, other in named):
        return None
    if text[first:end] in default_gazetteer().adjectives and not _is_of_state(end, claim.start, scene):
        return None
    between = text[end : claim.start]
    if "," in between:
        between = _AGE.sub("", between)
    return actor if not between.startswith(_ITS_OWN) and _is_verb_group(between) else None


def _pronoun(claim: Claim, scene: Scene, sentence: Sentence, start: int) -> Actor | None:
    """Whom "He" or "The company" at the start of a clause without names stands for."""
    if scene.text[start] not in _PRONOUN_STARTS:
        return None
    lead = _PRONOUN.match(scene.text, start, claim.start)
    if lead is not None:
        if not _is_verb_group(scene.text[lead.end() : claim.start]):
            return None
        return _antecedent(sentence, scene, "person") or person_before(start, scene)
    own = _ITS.match(scene.text, start, claim.start) if start == sentence.start else None
    if own is None or not _is_verb_group(scene.text[own.end() : claim.start]):
        return None
    if own["noun"] is not None:  # "The company has paid $140,000"
        kind = "country" if own["noun"] == "country" else "organisation"
        return _antecedent(sentence, scene, kind) if own["noun"] in words("about", "anaphors") else None
    kinds = ("organisation", "country") if own[0].startswith("It") else ("person",)
    return _antecedent(sentence, scene, *kinds)


def _stands_alone(mention: tuple[int, int, Actor], end: int, scene: Scene) -> bool:
    """Whether a name ends right there and is no part of a longer phrase ("First of America")."""
    before = scene.text[max(0, mention[0] - 12) : mention[0]].split()
    return mention[1] == end and not (before and before[-1].lower() in ("of", "and", "for", "by"))


def _it(start: int, claim: Claim, scene: Scene, frame: Frame) -> Actor | None:
    """ "Halvorsen said on Thursday it would cut 2,400 jobs": what the speaker says of itself."""
    if frame.actor is None or frame.actor.kind == "person":
        return None
    return frame.actor if _ITSELF.match(scene.text, start, claim.start) else None


def _is_agent(claim: Claim, scene: Scene) -> bool:
    """ "was attacked by 300 men": they are the doers, and nobody's."""
    if claim.unit in words("about", "margins"):
        return False
    return _AGENT.search(scene.text, max(0, claim.start - 8), claim.start) is not None


def _is_verb_group(between: str) -> bool:
    """Whether the words between a subject and a number are a verb and little more."""
    return _VERB.match(between) is not None and "," not in between and len(between.split()) <= 8
