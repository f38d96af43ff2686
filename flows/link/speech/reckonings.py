"""Acts of speech by a noun of reckoning: "by the ministry's count", "the ministry's estimate of 40"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb
from newstables.link.speech.act import Act
from newstables.link.speech.owners import names_one, of_amount
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_before_comma, is_behind_comma, is_counted, preposition
from newstables.link.words import words

COUNTED = "by the count of <speaker>"  # the rule of such an act
_IN_PLURAL = ("word", "estimate", "figure")  # "in the words of", not "in the bank accounts of"
_BESIDE = frozenset(("above", "below", "over", "under", "within", "beyond", "at", "for", "against"))


def act_of_reckoning(parse: Parse, noun: int) -> Act | None:
    """`by the ministry's count` of its clause; `the ministry's estimate of 40` of the amount."""
    owner = child(parse, noun, "nmod:poss")
    case = preposition(parse, noun)
    if case in _BESIDE and owner is not None and parse.lower[owner] in ("its", "their"):
        return None  # sold for $19 million, above its estimate of 8: what was estimated has it
    if parse.deps[noun] == "obl:agent" and owner is None:
        return None  # "is complemented by a closer view"
    if case == "in" and parse.tags[noun] == "NNS" and parse.lemmas[noun].lower() not in _IN_PLURAL:
        return None  # "in the bank accounts of citizens"
    if case == "on" and not _opens_sentence(parse, noun):
        return None  # "is based on the bank's figures"
    if case == "in" and (quoted := _quoted_behind(parse, noun)) is not None:
        speaker = owner if owner is not None else of_amount(parse, noun)
        return None if speaker is None else Act(COUNTED, noun, speaker, (), quoted)
    if case in ("by", "in", "on") and parse.heads[noun] != noun:
        return _act_of_clause(parse, noun, owner, case)
    amount = of_amount(parse, noun)
    tells_story = parse.lemmas[noun].lower() in words("speech", "narratives")
    if owner is None or amount is None or tells_story or not names_one(parse, owner) or owner > noun:
        return None
    if parse.lemmas[noun].lower() in words("speech", "tolls") and not can_tell(parse, owner):
        return None  # "the storm's toll of 40"
    return Act("<speaker>'s estimate of …", noun, owner, (amount,))


def _act_of_clause(parse: Parse, noun: int, owner: int | None, case: str) -> Act | None:
    """`40 left, by the ministry's count`, `by police estimates`, `stood by her estimate of 40`."""
    speaker = owner if owner is not None else of_amount(parse, noun)
    described = child(parse, noun, "det", "amod", "nummod", "compound") is not None
    if owner is None and case in ("by", "on") and described:
        speaker = noun  # "by one estimate", "by most accounts", "by police estimates"
        if any(parse.lower[one] == "any" for one in parse.children(noun)):
            return None  # "by any reckoning": by nobody's
    if speaker is None or not names_one(parse, speaker):
        return None
    if case == "in" and (quoted := _quoted_before(parse, noun)) is not None:
        return Act(COUNTED, noun, speaker, (), quoted)
    clause = clause_verb(parse, parse.heads[noun])
    figure = of_amount(parse, noun)
    if owner is not None and figure is not None and is_counted(parse, figure):
        clause = figure  # "stood by her estimate of 40 injured"
    if parse.tags[clause] == "VBG" and parse.lemmas[clause] in ("go", "judge"):  # "going by the ministry's figures"
        clause = clause_verb(parse, parse.heads[clause])
    beside = child(parse, noun, "appos")  # "There are, by Labour's reckoning, 40 homes"
    counted = (beside,) if beside is not None and beside > noun and is_behind_comma(parse, beside) else ()
    return Act(COUNTED, noun, speaker, (*counted, clause))


def _quoted_before(parse: Parse, noun: int) -> tuple[int, int] | None:
    """The quotation that "in the words of Lee" stands behind: it alone is in her words."""
    end = parse.left_edge(noun)
    quote = parse.quote_at(parse.starts[end - 1]) if end > 0 else None
    if quote is None or parse.quote_at(parse.starts[noun]) is not None:
        return None
    return parse.token_at(quote.start), end


def _quoted_behind(parse: Parse, noun: int) -> tuple[int, int] | None:
    """The quotation behind "was, in the words of Lee, “…”", whatever the tree makes of it."""
    if parse.lemmas[noun].lower() != "word":
        return None
    said = next((one for one in parse.children(noun) if one > noun and parse.deps[one] == "appos"), None)
    said = said if parse.is_root(noun) else _next_to(parse, noun)
    quote = None if said is None else parse.quote_at(parse.starts[said])
    if quote is None or parse.quote_at(parse.starts[noun]) is not None:
        return None
    return parse.token_at(quote.start), parse.token_at(quote.end - 1) + 1


def _next_to(parse: Parse, noun: int) -> int | None:
    """The first word behind the comma that ends the phrase of a noun: "in the words of Lee, “…”"."""
    comma = parse.right_edge(noun)
    comma += parse.words[comma] != ","
    _, after = parse.sents[parse.sent_of[noun]]
    return comma + 1 if comma + 1 < after and parse.words[comma] == "," else None


def _opens_sentence(parse: Parse, noun: int) -> bool:
    """`On the union's figures, 40 plants stood still`; no "on the firm's account, …"."""
    is_first = parse.left_edge(noun) == parse.sents[parse.sent_of[noun]][0] and is_before_comma(parse, noun)
    return is_first and parse.lemmas[noun].lower() not in words("speech", "narratives")
