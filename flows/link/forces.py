"""What hits a place without anybody's hand in sight: a quake, a rocket, Cyclone Bulbul."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import of_phrase
from newstables.link.tree import relation
from newstables.link.words import words


def is_force(parse: Parse, doer: int) -> bool:
    """Whether a noun happens or flies: a quake, a rocket, a name with such a word in it, "Cyclone Bulbul"; no name of
    arms or weather alone, which is a team's or a person's ("Miami Heat", "Gale"), and no "wave of migrants".
    """
    happenings = words("happened", "happenings")
    lemma = parse.lemmas[doer].lower()
    is_capital = parse.words[doer][:1].isupper() and doer > parse.sentence(doer)[0]  # the Heat hit Boston
    if parse.pos[doer] != "PROPN" and not is_capital:
        of = of_phrase(parse, doer)
        of_people = of is not None and are_people(parse.lemmas[of].lower())
        return lemma in happenings or (lemma in words("where", "arms") and not of_people)
    named = [one for one in parse.children(doer) if relation(parse, one) in ("compound", "nmod", "flat")]
    return lemma in happenings or any(parse.lemmas[one].lower() in happenings for one in named)


def does_harm(parse: Parse, verb: int) -> bool:
    """Whether a verb tells what befell people or things: they were killed, hurt or lost; not charged."""
    lemma = parse.lemmas[verb].lower()
    return lemma in words("happened", "happening") or lemma in words("happened", "harming")
