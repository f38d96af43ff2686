"""Who is named behind a quotation, where whoever stands before it is not who says it, or nobody stands there."""

from __future__ import annotations

from newstables.language.questions import subject
from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches
from newstables.link.speech.quotations import NOBODY, behind
from newstables.link.speech.somebody import is_somebody
from newstables.link.tree import child

Quote = tuple[int, int]
_SPEAKING = frozenset(("speak", "talk"))


def named_behind_colon(speech: Speeches, quote: Quote, act: Act) -> Act | None:
    """`The coach knew it was luck: “We hit 3,” said Roe.` Who stands before a colon tells of it, who is named behind
    the quotation says it; not where he says something of his own: "said: “We lost 40,” and Brun said 12 stayed".
    """
    reading = speech.reading
    cue = reading.parse.starts[act.cue]
    before = reading.text[cue : quote[0]].rstrip() if cue < quote[0] else ""
    own = behind(speech, quote) if before.endswith(":") else None
    if own is None or own is NOBODY:
        return None
    return own if all(reading.parse.starts[one] < quote[1] for one in own.contents) else None


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
    who = subject(parse, root)
    if parse.lower[helper] not in ("was", "were") or who is None or not is_somebody(reading, who):
        return None
    return Act("“…” <speaker> was speaking", root, who, ())
