"""Whoever stands with any verb at all behind words in quotation marks says them: `"…," jibed Ann Lee`."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_passive
from newstables.link.persons import is_person
from newstables.link.speech.act import Act
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.owners import owner_of
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_nominal, preposition
from newstables.link.words import words

_FINITE = frozenset(("VBD", "VBZ"))


def act_of_manner(parse: Parse, verb: int) -> Act | None:
    """The act of a verb that no list knows: its clause before it ends in a closing mark, and its subject is named; or a
    quotation opens right behind it.
    """
    if (opening := _before_quotation(parse, verb)) is not None:
        return opening
    if parse.tags[verb] not in _FINITE | {"NNS"} or is_passive(parse, verb):
        return None
    speaker = child(parse, verb, "nsubj") if parse.tags[verb] in _FINITE else None
    speaker = speaker if speaker is not None else _inverted(parse, verb)
    if speaker is None or not is_nominal(parse, speaker):
        return None
    if parse.lemmas[speaker].lower() in words("speech", "sayings"):  # "…," came the reply from Lee
        behind = (one for one in parse.children(verb) if preposition(parse, one) == "from")
        speaker = owner_of(parse, speaker) or next(behind, None)
    elif parse.lemmas[verb] in words("speech", "citing"):  # "…," the paper quoted Lee as saying
        speaker = child(parse, verb, "obj")
    if speaker is None:
        return None
    before = min(verb, parse.left_edge(speaker)) - 1
    if before < 1 or parse.words[before] not in CLOSERS or parse.words[before - 1] not in (",", "!", "?"):
        return None
    said = child(parse, verb, "ccomp")
    if said is None or said > verb:
        said = _opening_words(parse, before)
    if said is None:
        return None
    return Act("…, <verb> <speaker>" if speaker > verb else "…, <speaker> <verb>", verb, speaker, (said,))


def _before_quotation(parse: Parse, verb: int) -> Act | None:
    """`The mayor fumed: “…”`, `Lee laughed, “We left.”`: who stands alone with a verb before whole words of his."""
    mark = next((one for one in range(verb + 1, min(verb + 3, len(parse))) if parse.words[one] in (",", ":")), 0)
    quote = parse.quote_at(parse.starts[mark + 1]) if mark and mark + 1 < len(parse) else None
    if quote is None or quote.start != parse.starts[mark + 1] or parse.tags[verb] not in _FINITE:
        return None
    is_uttered = " ".join(parse.words[at].lower() if at > verb else parse.lemmas[at] for at in range(verb, mark))
    who = child(parse, verb, "nsubj")
    if who is None or who > verb or child(parse, verb, "mark", "obj") is not None or parse.deps[verb] == "acl:relcl":
        return None
    is_somebody = parse.pos[who] == "PROPN" or parse.lower[who] in ("he", "she") or is_person(parse.lemmas[who].lower())
    is_whole = parse.words[mark] == "," and mark == verb + 1 and parse.words[mark + 2 : mark + 3] != []
    is_whole = is_whole and is_somebody and parse.words[mark + 2][:1].isupper()
    if not is_whole and not (is_uttered in words("speech", "uttered", "passing_on") and can_tell(parse, who)):
        return None
    return Act("<speaker> <verb> “…”", verb, who, (), (mark + 1, parse.token_at(quote.end - 1) + 1))


def _inverted(parse: Parse, verb: int) -> int | None:
    """`“Nine hundred!” snorts his wife`, `“It cost £40,” winks his father`: the person right behind the word that
    follows a quotation which opens the sentence, where the tagger takes the verb for a plural or him for an object.
    """
    if not parse.is_root(verb) or not parse.words[verb].islower():
        return None
    behind = (one for one in parse.children(verb) if one > verb and parse.left_edge(one) == verb + 1)
    person = next(behind, None)
    if person is None or not is_nominal(parse, person):
        return None
    is_known = parse.pos[person] == "PROPN" or is_person(parse.lemmas[person].lower())
    return person if is_known and parse.words[verb - 1] in CLOSERS and _opening_words(parse, verb - 1) else None


def _opening_words(parse: Parse, mark: int) -> int | None:
    """`“Make it 20,” Luc shot back`: the head of a quotation that begins the sentence and ends at a closing mark."""
    quote = parse.quote_at(parse.starts[mark])
    if quote is None:
        return None
    first = parse.token_at(quote.start)
    if first != parse.sents[parse.sent_of[mark]][0]:
        return None
    return next((token for token in range(first, mark) if not first <= parse.heads[token] < mark), None)
