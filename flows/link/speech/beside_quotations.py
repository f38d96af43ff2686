"""Who is named behind a quotation, where nobody is who says it."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import negated, subject
from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches
from newstables.link.speech.somebody import is_somebody
from newstables.link.tree import child

Quote = tuple[int, int]
_SPEAKING = frozenset(("speak", "talk"))


def speaking_next(speech: Speeches, quote: Quote) -> Act | None:
    """`“…” ¶ Lee was speaking on the radio.`: who is said to have been speaking right behind a paragraph that is all
    quotation.
    """
    reading, parse = speech.reading, speech.reading.parse
    first, after = reading.paragraph(parse.sent_of[parse.token_at(quote[0])])
    is_all = reading.characters(first)[0] == quote[0] and reading.characters(after - 1)[1] == quote[1]
    if not is_all or after >= len(parse.sents):
        return None
    root = next(token for token in range(*parse.sents[after]) if parse.is_root(token))
    helper = child(parse, root, "aux")
    if parse.lemmas[root] not in _SPEAKING or parse.tags[root] != "VBG" or helper is None:
        return None
    if negated(parse, root) or parse.words[parse.sents[after][1] - 1] == "?" or _is_what_went_on(parse, root):
        return None
    who = subject(parse, root)
    if parse.lower[helper] not in ("was", "were") or who is None or not is_somebody(reading, who):
        return None
    return Act("“…” <speaker> was speaking", root, who, ())


def _is_what_went_on(parse: Parse, verb: int) -> bool:
    """`Lee was speaking when the roof fell`: it tells of what went on meanwhile, and not of the quotation."""
    clauses = [one for one in parse.children(verb) if parse.deps[one] == "advcl"]
    return any(parse.lower[parse.left_edge(one)] in ("when", "while") for one in clauses)
