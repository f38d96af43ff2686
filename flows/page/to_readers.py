"""What a page says to its readers: where they may comment, what they are to pay, whether they agree to cookies."""

from __future__ import annotations

import re
from functools import cache

from newstables.lexicon import alternation
from newstables.page.phrases import EDGES, LONGEST_HEADING, MODERATE, SHORT, any_of, lines_of

_COUNTED = r"(?:\d[\d,.]*k?\s(?:reader\s)?comments?|(?:reader\s|all\s)?comments?\s?\(?\d[\d,.]*k?)"
_ANSWERS = r"\d[\d,.]*k?\s(?:thoughts?|responses?|repl(?:y|ies)|reactions?)\s(?:on|to)\s[\"“‘'«]"
_OPENS_COMMENTS = re.compile(rf"{_COUNTED}(?=\W|$|[A-Z]).{{0,30}}$|{_ANSWERS}", re.IGNORECASE)
# Nothing but a count, and on what: "5 comments that …" heads a part of the story.
_ONLY_COMMENTS = re.compile(rf"{_COUNTED}|{_ANSWERS}.+", re.IGNORECASE)
_COMMENT_SIGNS = (  # one is in each of them
    "comment", "repl", "conversation", "discussion", "reader", "reaction", "opinion", "your", "you say",
    "thought", "respon",
)  # fmt: skip
_COUNT = re.compile(r"\W{1,2}\d[\d,.]*k?$")  # of them, behind what they are called
_PARTNERS = re.compile(
    r"\b(?:we and|our|with|its) (?:our )?(?:[\d,]+ )?(?:trusted |third[- ]party |advertising )*partners\b",
    re.IGNORECASE,
)
_AGREES = re.compile(r"\b(?:cookies?|consent(?:ed)?|agreed?|accept(?:ed)?|privacy|tracking|gdpr)\b", re.IGNORECASE)
_TO_READERS = re.compile(r"\b(?:we|you|your)\b", re.IGNORECASE)


def is_consent(text: str) -> bool:
    """Whether a paragraph asks a reader to agree to cookies ("We and our 120 partners store …"), however long it is.

    News of such partners speaks of readers, not to them.
    """
    if "partners" not in text or not _PARTNERS.search(text) or not _TO_READERS.search(text):
        return False
    return _cookies().search(text) is not None


def asks_to_agree(text: str) -> bool:
    """Whether words in an element that is named for consent speak to readers of it, and are no prose of an article."""
    return _AGREES.search(text) is not None and _TO_READERS.search(text) is not None


def is_of_cookies(text: str) -> bool:
    """Whether a page says in a line that it sets cookies, or that whoever reads on agrees to them."""
    return ("ookies" in text or text.startswith("By ")) and _uses_cookies().search(text) is not None


def opens_comments(text: str) -> bool:
    """Whether a line stands above what readers say: a count of comments, or where one writes them."""
    if len(text) > (SHORT if text[:1].isdigit() else LONGEST_HEADING):
        return False
    if not any(map(text.lower().__contains__, _COMMENT_SIGNS)):
        return False
    bare = text.strip(EDGES)
    return _OPENS_COMMENTS.match(bare) is not None or _names_comments(bare)


def heads_comments(text: str) -> bool:
    """Whether a line says that comments follow, or how many, and nothing else ("3 responses to “…”")."""
    lower = text.lower()
    if len(text) > SHORT or not ("comment" in lower or "repl" in lower or any(map(str.isdigit, lower))):
        return False
    bare = text.strip(EDGES)
    return _ONLY_COMMENTS.fullmatch(bare) is not None or _names_comments(bare)


def _names_comments(bare: str) -> bool:
    """Whether a line is what such a part is called, with a count or without: "Readers' opinions (3)"."""
    return _called_comments().fullmatch(_COUNT.sub("", bare.lower())) is not None


@cache
def _called_comments() -> re.Pattern[str]:
    """What such a part is called, once or twice: "Comments Add your comment"."""
    phrases = any_of("comments").pattern
    return re.compile(rf"{phrases}(?:\W+{phrases})?")


def is_offer(text: str) -> bool:
    """Whether a line offers the rest of an article for money or an account ("Subscribe to continue reading")."""
    return (
        len(text) <= MODERATE
        and any_of("offers").search(text.lower()) is not None
        and _to_a_reader().search(text) is not None
    )


@cache
def _cookies() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lines_of()['consent'])})\b", re.IGNORECASE)


@cache
def _uses_cookies() -> re.Pattern[str]:
    """ "This website uses cookies", "We and others store cookies", "By using our site you agree to …"."""
    here = rf"(?:this|our|these)\s(?:{alternation(lines_of()['places'])})s?"
    return re.compile(
        rf"""
        \b(?:we|{here})(?:\s(?:also|may|and\sothers?|,))* \s(?:uses?|sets?|places?|stores?|relies\son|rely\son)\s
            (?:[\w-]+\s){{0,5}}cookies\b
      | \bcookies\s(?:help|allow|enable|let)\sus\b
      | ^by\s(?:using|browsing|visiting|accessing|continuing\s(?:to\s(?:use|browse)|using|browsing)) \s
            {here} ,?\s you\s(?:agree|accept|consent)\b
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _to_a_reader() -> re.Pattern[str]:
    """What an offer has, and not news of readers who "must log in to read on": it speaks to one, or of itself."""
    return re.compile(
        rf"^\W*(?:{alternation(lines_of()['offer_openers'])})\b|\b(?:you|your|you[’']\w+|me)\b"
        r"|\bthis (?:article|story|post|content|page)\b",
        re.IGNORECASE,
    )
