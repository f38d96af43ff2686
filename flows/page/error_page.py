"""Whether a page is what a server shows in place of an article: not found, no access, a check for robots, consent."""

from __future__ import annotations

import re
from functools import cache, partial

from newstables.language.annotate import Document
from newstables.language.document import Parse
from newstables.language.questions import is_verb, says, subject, tense
from newstables.lexicon import alternation, load
from newstables.page.metadata import TITLE_PARTS
from newstables.page.phrases import lines_of

_MOST_TEXT = 700  # characters; what a server says of an error is shorter
_STATUS = re.compile(r"(?:error\W*)?(?:4\d\d|5[0-2]\d)\b\W*|(?:error|oops|sorry)\b\W+", re.IGNORECASE)
_READER = frozenset(("you", "your", "yours", "yourself"))
_SPEAKERS = frozenset(("you", "we", "i"))
_NO_BIDDING = frozenset(("nsubj", "nsubj:pass", "csubj", "expl", "aux", "mark"))  # a verb with one of these bids nobody
_FEWEST_WORDS = 3  # of an error behind the name of a site: "Northern Wire | Page not found"


def is_error_page(title: str | None, text: str) -> bool:
    """Whether the title of a page is that of an error and there is not more text than that needs."""
    if not title or len(text) > _MOST_TEXT:
        return False
    parts = TITLE_PARTS.split(title)
    behind_site = [part for part in parts[1:] if len(part.split()) >= _FEWEST_WORDS]
    return any(map(_is_error, (title, parts[0], *behind_site)))


def is_wall(text: str) -> bool:
    """Whether all that a page shows beside its question for consent speaks of that ("Or subscribe for £5 a month.").

    Each paragraph speaks to its reader, and none tells of others, as news of privacy does.
    """
    if len(text) > _MOST_TEXT or (text.strip() and not _of_consent().search(text)):
        return False
    parses = (Document(one).parse for one in text.split("\n\n") if one.strip())
    return all(_is_to_reader(parse) and not _reports(parse) for parse in parses)


def _is_to_reader(parse: Parse) -> bool:
    """Whether a paragraph says "you", or bids its reader do something ("Or subscribe for £5 a month.")."""
    if not _READER.isdisjoint(parse.lower):
        return True
    verbs = [token for token, tag in enumerate(parse.tags) if tag == "VB" and parse.deps[token] == "root"]
    return any(_NO_BIDDING.isdisjoint(parse.deps[child] for child in parse.children(verb)) for verb in verbs)


def _reports(parse: Parse) -> bool:
    """Whether a paragraph tells what others did ("The regulator fined the firm") or say ("… , says Eva Strand")."""
    for verb in filter(partial(is_verb, parse), range(len(parse))):
        doer = subject(parse, verb)
        if doer is None or parse.lower[doer] in _SPEAKERS:
            continue
        if tense(parse, verb) == "past":
            return True
        if says(parse, verb) and any(parse.deps[child] == "ccomp" for child in parse.children(verb)):
            return True
    return False


@cache
def _of_consent() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lines_of()['walls'])})\b", re.IGNORECASE)


def _is_error(title: str) -> bool:
    bare = title.replace("’", "'").strip(" .…!?:")
    status = _STATUS.match(bare)
    rest = bare[status.end() :] if status else bare
    if status and not rest:
        return bare.isdecimal()
    return _errors().fullmatch(rest) is not None


@cache
def _errors() -> re.Pattern[str]:
    titles = load("newstables.page", "metadata.toml")["errors"]["titles"]
    return re.compile(alternation(titles), re.IGNORECASE)
