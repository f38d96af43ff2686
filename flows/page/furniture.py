"""What a line of a page is, if it is not of the article: a button, a caption, a byline, an offer, an end mark."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

import ahocorasick

from newstables.article.byline import names_in_byline
from newstables.article.date_roles import says_published, says_updated
from newstables.article.published import find_published, is_dated
from newstables.lexicon import alternation, load
from newstables.page.words import words_of

_REMEMBERED = 4_096  # lines; those of saved text are asked about more than once
_OPENING = 8  # characters
_SHORT = 220  # characters; longer lines are never furniture for how they begin
_MODERATE = 420  # characters
_LONGEST_HEADING = 90
_FEWEST_NOTICE_WORDS = 2
_NOTICE_SHARE = 0.13  # of a line's words are those of notices
_EDGES = " \t\"'“”‘’.:…!>»«›‹|•·*-–—()[]"
_ADDRESS = re.compile(r"\S@\S+\.\w{2,}$|^\d+[\s-]min(?:ute)?s?\sread$")  # "Write to … at x@y.z", "4 min read"
# "The post … appeared first on …": what a feed puts below each of its articles.
_FIRST_ON = re.compile(r"^The post .+ appeared first on .+$")
# "Download the Ledger app for …"; "Do you know more? Write to x@y.z"; "Follow the Ledger on Google News".
_ASKS_READERS = re.compile(
    r"(?:download|get|install) (?:the|our) (?:[\w’'&.-]+ ){0,5}apps?\b|do you (?:have|know)\b.*\S@\S+\.\w\w"
    r"|(?:follow|like|join) (?:[\w’'&.-]+ ){1,6}on (?:google news|twitter|x|facebook|instagram|whatsapp|telegram"
    r"|youtube|linkedin|tiktok)\b"
)
_ONLY_URL = re.compile(r"^\S{0,20}\s?https?://\S+$")
_COUNTED_COMMENTS = re.compile(r"^(?:\d+\s)?comments?(?:\s?\(?\d+\)?)?$", re.IGNORECASE)
_OPENS_COMMENTS = re.compile(
    r"(?:\d[\d,.]*k?\s(?:reader\s)?comments?|(?:reader\s|all\s)?comments?\s?\(?\d[\d,.]*k?)(?=\W|$|[A-Z]).{0,30}$"
    r"|\d[\d,.]*k?\s(?:thoughts?|responses?|repl(?:y|ies)|reactions?)\s(?:on|to)\s[\"“‘'«]",
    re.IGNORECASE,
)
_COMMENT_SIGNS = (  # one is in each of them
    "comment", "repl", "conversation", "discussion", "reader", "reaction", "opinion", "your", "you say",
    "thought", "respon",
)  # fmt: skip
_COUNT = re.compile(r"\W{1,2}\d[\d,.]*k?$")  # of them, behind what they are called
_PARTNERS = re.compile(
    r"\b(?:we and|our|with|its) (?:our )?(?:[\d,]+ )?(?:trusted |third[- ]party |advertising )*partners\b",
    re.IGNORECASE,
)
_TO_READERS = re.compile(r"\b(?:we|you|your)\b", re.IGNORECASE)
_NEXT_PAGE = re.compile(
    r"(?:\d{1,2}\W{1,3})*(?:(?:continued?|read on|go) (?:on|to) )?(?:the )?(?:next page|page [2-9])"
    r"(?:\s?[:|»>›→–-].{0,12})?"
    r"|page (\d{1,2}) of (?!\1$)\d{1,2}",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?")  # over an update of a live blog
_CONTRIBUTED = re.compile(r"\bcontributed (?:to this (?:report|story|article)\b|reporting\b)", re.IGNORECASE)
# "This story first appeared in …", "This article has been published from a feed": what a text says of itself alone.
_OF_ITSELF = re.compile(
    r"\W*this (?:story|article|post|piece|column|copy|excerpt)"
    r" (?:(?:has|have) been |was |is |(?=first |originally |previously |also ))"
    r"(?:first |originally |previously |also |jointly )*(?:re|co-?|auto-?)?"
    r"(?:published|printed|posted|produced|appeared|appears|ran|generated|updated|amended|corrected|edited|translated|syndicated"
    r"|adapted|supported|sponsored|funded|made possible|brought to you"
    r"|part of (?:our|the|a) [^.]{0,60}\b(?:series|project|package))\b",
    re.IGNORECASE,
)
# One of these is in every credit; to look for them is cheap.
_CREDIT_SIGNS = (
    "FILE",
    "(",
    "©",
    "ⓒ",
    "hoto",
    "icture",
    "mage",
    "redit",
    "Foto",
    "opyright",
    "OPYRIGHT",
    "/",
    "|",
    "via ",
)


@lru_cache(maxsize=_REMEMBERED)
def is_furniture(text: str) -> bool:
    """Whether a line is a button, a link to other stories, a credit, a notice: anything but the article's words."""
    if is_consent(text):
        return True
    if len(text) > _MODERATE:
        return False
    if _of_cookies(text):
        return True
    bare = text.strip(_EDGES).lower()
    whole, inside = _phrases()
    if bare in whole or whole.issuperset(bare.split()):
        return True
    if len(text) <= _SHORT and "his " in text[:_OPENING] and _OF_ITSELF.match(text):
        return True
    if text.startswith("The post ") and _FIRST_ON.match(text):
        return True
    if _ASKS_READERS.match(bare):
        return True
    if "http" in bare and (_leads_away().match(text) or _ONLY_URL.match(text)):
        return True
    if len(text) <= _LONGEST_HEADING and ("@" in bare or bare.endswith("read")) and _ADDRESS.search(bare):
        return True
    if len(text) <= _SHORT and _any_of("start").match(bare or text.lower()):
        return True
    return next(inside.iter(bare), None) is not None


def is_consent(text: str) -> bool:
    """Whether a paragraph asks a reader to agree to cookies ("We and our 120 partners store …"), however long it is.

    News of such partners speaks of readers, not to them.
    """
    if "partners" not in text or not _PARTNERS.search(text) or not _TO_READERS.search(text):
        return False
    return _cookies().search(text) is not None


def _of_cookies(text: str) -> bool:
    """Whether a page says in a line that it sets cookies, or that whoever reads on agrees to them."""
    return ("ookies" in text or text.startswith("By ")) and _uses_cookies().search(text) is not None


def is_next_page(text: str) -> bool:
    """Whether a line leads to the next part of an article ("Next page", "Page 1 of 3")."""
    return len(text) <= _LONGEST_HEADING and _NEXT_PAGE.fullmatch(text.strip(_EDGES)) is not None


def is_notice(text: str) -> bool:
    """Whether a line speaks of accounts, letters and rights rather than of news; news may, so ask only at the edges."""
    if len(text) > _MODERATE:
        return False
    words = words_of(text)
    notice = notice_words()
    found = sum(word in notice for word in words)
    return found >= _FEWEST_NOTICE_WORDS and found >= _NOTICE_SHARE * len(words)


def is_last(text: str) -> bool:
    """Whether a line opens the readers' part of a page ("Leave a reply"): no article goes on behind it."""
    return len(text) <= _LONGEST_HEADING and _any_of("last").match(text.strip(_EDGES).lower()) is not None


def opens_comments(text: str) -> bool:
    """Whether a line stands above what readers say: a count of comments, or where one writes them."""
    if len(text) > (_SHORT if text[:1].isdigit() else _LONGEST_HEADING):
        return False
    if not any(map(text.lower().__contains__, _COMMENT_SIGNS)):
        return False
    bare = text.strip(_EDGES)
    return (
        _OPENS_COMMENTS.match(bare) is not None
        or _any_of("comments").fullmatch(_COUNT.sub("", bare.lower())) is not None
    )


def is_offer(text: str) -> bool:
    """Whether a line offers the rest of an article for money or an account ("Subscribe to continue reading")."""
    return (
        len(text) <= _MODERATE
        and _any_of("offers").search(text.lower()) is not None
        and _to_a_reader().search(text) is not None
    )


def is_end(text: str) -> bool:
    """Whether a line says that the article is over ("Related articles", "Comments are closed")."""
    if len(text) > _LONGEST_HEADING:
        return False
    bare = text.strip(_EDGES)
    patterns = (_more_stories(), _COUNTED_COMMENTS)
    return _any_of("end").match(bare.lower()) is not None or any(pattern.match(bare) for pattern in patterns)


@lru_cache(maxsize=_REMEMBERED)
def is_caption(text: str) -> bool:
    """Whether a line ends like the caption of a picture ("… (Raqqa media centre, AP)")."""
    if len(text) > _MODERATE or not any(map(text.__contains__, _CREDIT_SIGNS)):
        return False
    return _credit().search(text) is not None


def is_clock(text: str) -> bool:
    """Whether a line is a time of day and nothing else: over an update of a live blog."""
    return _CLOCK.fullmatch(text) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_byline(text: str) -> bool:
    """Whether a line only says who wrote the article, or when."""
    if len(text) > 130 or text.startswith("— "):  # the signature of a quoted post stays with the post
        return False
    if names_in_byline(text) or _CONTRIBUTED.search(text) or is_clock(text):
        return True
    if len(text) > 110 or not (
        find_published(text) or (is_dated(text) and (says_published(text) or says_updated(text)))
    ):
        return False
    return len(words_of(text)) <= 14


@cache
def notice_words() -> frozenset[str]:
    """The words by which a page speaks of accounts, letters and rights."""
    return frozenset(_lines()["notice_words"])


@cache
def _phrases() -> tuple[frozenset[str], Any]:
    """Lines that are furniture as a whole, and an automaton of what is only in furniture."""
    whole = _lines()["whole"]
    bare = [phrase.strip(_EDGES + "©") or phrase for phrase in whole]
    inside = ahocorasick.Automaton()
    for phrase in _lines()["inside"]:
        inside.add_word(phrase, True)
    inside.make_automaton()
    return frozenset([*bare, *whole]), inside


@cache
def _any_of(kind: str) -> re.Pattern[str]:
    """The phrases of one kind, as whole words."""
    return re.compile("(?:" + alternation(_lines()[kind]) + r")(?!\w)")


@cache
def _to_a_reader() -> re.Pattern[str]:
    """What an offer has, and not news of readers who "must log in to read on": it speaks to one, or of itself."""
    return re.compile(
        rf"^\W*(?:{alternation(_lines()['offer_openers'])})\b|\b(?:you|your|you[’']\w+|me)\b"
        r"|\bthis (?:article|story|post|content|page|is)\b",
        re.IGNORECASE,
    )


@cache
def _leads_away() -> re.Pattern[str]:
    """ "More on this: https://…", "Follow our coverage at https://…": a line that leads elsewhere."""
    return re.compile(rf"^(?:{alternation(_lines()['leads_away'])})\b.*https?://\S+$", re.IGNORECASE)


@cache
def _more_stories() -> re.Pattern[str]:
    """ "More great stories", "More top news from …": the heading of a list of links."""
    return re.compile(rf"^more\s(?:[\w'’&.-]+\s){{0,4}}(?:{alternation(_lines()['more_of'])})$", re.IGNORECASE)


@cache
def _cookies() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(_lines()['consent'])})\b", re.IGNORECASE)


@cache
def _uses_cookies() -> re.Pattern[str]:
    """ "This website uses cookies", "We and others store cookies", "By using our site you agree to …"."""
    here = rf"(?:this|our|these)\s(?:{alternation(_lines()['places'])})s?"
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
def _credit() -> re.Pattern[str]:
    """ "(Photo: Jo Roe)", "(Jo Roe, AP)", "Photograph by Jo Roe": how a caption ends."""
    agency = f"(?:{alternation(_lines()['agencies'])})"
    return re.compile(
        rf"""
        \(\s* (?: (?i:image|photo|picture|pic|photograph|credit|file\sphoto|courtesy)\b[^)]*
                | [^)]{{0,60}}/{agency}\b[^)]* | [^)]{{0,40}},\s?{agency} ) \s*\)\s*\.?$
      | [.!?”"]\s\({agency}\)$
      | ^FILE\s?[-–—]\s
      | ^(?:Photo|Picture|Image)s?\s(?:provided|submitted|supplied|contributed)\sby\s[^.]{{3,60}}\.?$
      | ^\([A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{1,3}}\s?/\s?[A-Z][^)/]{{2,50}}\)\.?$
      | \b(?:Photograph|Photo|Picture|Image|Credit|Foto)s? (?:\s(?:by|courtesy)\b|(?:\s(?:by|credit))?\s?:)
            [^.]{{3,80}}$
      | (?:©|ⓒ)\s?\S.{{0,80}}$ | \([cC]\)\s?(?:19|20)\d\d\b.{{0,60}}$
      | ^(?i:copyright)\s?(?:©|\([cC]\)|\d{{4}}).{{0,80}}$
      | (?:[/|]|\bvia\b)\s?{agency}\s?\)?\.?$
        """,
        re.VERBOSE,
    )


def _lines() -> dict[str, list[str]]:
    lines: dict[str, list[str]] = load("newstables.page", "boilerplate.toml")["lines"]
    return lines
