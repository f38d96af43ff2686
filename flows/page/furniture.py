"""What a line of a page is, if it is not of the article: a button, a caption, a byline, an offer, an end mark."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

import ahocorasick

from newstables.article.byline import names_in_byline
from newstables.article.date_roles import says_published, says_updated
from newstables.article.dateline import agencies
from newstables.article.published import find_published, is_dated
from newstables.lexicon import alternation
from newstables.page.phrases import EDGES, LONGEST_HEADING, MODERATE, SHORT, any_of, lines_of
from newstables.page.to_readers import is_consent, is_of_cookies
from newstables.page.words import words_of

_REMEMBERED = 4_096  # lines; those of saved text are asked about more than once
_OPENING = 8  # characters
_FEWEST_NOTICE_WORDS = 2
_NOTICE_SHARE = 0.13  # of a line's words are those of notices
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
# Shares and the like, and how long a recording beside the text takes.
_COUNTED = re.compile(
    r"\d[\d.,]*k?\s(?:shares?|tweets?|retweets?|likes?|views?|followers?)"
    r"|\d{1,3}\s?min(?:ute)?s?(?:\s\d{1,2}\s?sec(?:ond)?s?)?"
)
# What WordPress did not put a picture or a player in place of: "[caption width="640"] The quay [/caption]".
_SHORTCODE = re.compile(r"\[[a-z][\w-]*(?:\s+[\w-]+=[\"'“”″][^\]]*\]|\].*\[/[a-z][\w-]*\]$)")
# "For more news from the isles, please visit Northern Wire"; a notice of an event goes on with an address.
_FOR_MORE = re.compile(
    r"for more (?:on |news|stories|updates|coverage|such |of our )[^.]{0,120}?"
    r"\b(?:visit|click|go to|head to|follow|check out|subscribe)\b"
)
# Above a mail that was sent on; its head is in the same block.
_SENT_ON = re.compile(r"-{2,}\s?(?:forwarded|original) message\s?-{2,}", re.IGNORECASE)
# The marks of those who wrote and edited it, in small letters, as AFP puts them below: "abc-de/fg/hij".
_SLUGS = re.compile(r"[a-z]{2,5}(?:[-/][a-z]{2,5}){2,}")
_NEXT_PAGE = re.compile(
    r"(?:page\s)?(?:\d{1,2}\W{1,3})*(?:(?:continued?|read on|go) (?:on|to) )?(?:the )?(?:next page|page [2-9])"
    r"(?:\s?[:|»>›→–-].{0,12})?"
    r"|page (\d{1,2}) of (?!\1$)\d{1,2}",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?")  # over an update of a live blog
_CONTRIBUTED = re.compile(r"\bcontributed (?:to this (?:report|story|article)\b|reporting\b)", re.IGNORECASE)
# "This story first appeared in …", "This article has been published from a feed": what a text says of itself alone.
_OF_ITSELF = re.compile(
    r"\W*this (?:(?P<story>story|article)|post|piece|column|copy|excerpt)"
    r" (?:(?:has|have) been |was |is |(?=first |originally |previously |also ))"
    r"(?:first |originally |previously |also |jointly )*"
    r"(?:(?:re|co-?)?(?:published|printed|posted)\b|appeared\b|appears\b|ran\b|(?(story)"
    r"(?:(?:auto-?)?generated|(?:re|co-?)?produced|updated|amended|corrected|edited|translated|syndicated|adapted|supported"
    r"|sponsored|funded|made possible|brought to you|part of (?:our|the|a) [^.]{0,60}\b(?:series|project|package)"
    r")\b|(?!)))",
    re.IGNORECASE,
)
# One of these is in every credit; to look for them is cheap.
_CREDIT_SIGNS = (
    "FILE", "(", "©", "ⓒ", "hoto", "icture", "mage", "redit", "Foto", "opyright", "OPYRIGHT", "/", "|", "via ",
    "llustration", "ourtesy",
)  # fmt: skip


@lru_cache(maxsize=_REMEMBERED)
def is_furniture(text: str) -> bool:
    """Whether a line is a button, a link to other stories, a credit, a notice: anything but the article's words."""
    if is_consent(text):
        return True
    if len(text) > MODERATE:
        return False
    if text.startswith("--") and _SENT_ON.match(text):
        return True
    if "\n" in text:  # the writer's address, and "(END)" below it
        return all(map(is_furniture, text.split("\n")))
    if is_of_cookies(text):
        return True
    bare = text.strip(EDGES).lower()
    whole, inside = _phrases()
    if bare in whole or whole.issuperset(bare.split()) or _is_sign(text):
        return True
    if len(text) <= LONGEST_HEADING and ((text[0].isdigit() and _COUNTED.fullmatch(bare)) or _is_slugs(text)):
        return True
    if text.startswith(">> ") or (text[0] == "[" and _SHORTCODE.match(text)):
        return True
    if bare.startswith("for more ") and _FOR_MORE.match(bare):
        return True
    if len(text) <= SHORT and "his " in text[:_OPENING] and _OF_ITSELF.match(text):
        return True
    if len(text) <= SHORT and "reporting" in bare and _with_others().fullmatch(text):
        return True
    if text.startswith("The post ") and _FIRST_ON.match(text):
        return True
    if _ASKS_READERS.match(bare):
        return True
    if "http" in bare and (_leads_away().match(text) or _ONLY_URL.match(text)):
        return True
    if len(text) <= LONGEST_HEADING and ("@" in bare or bare.endswith("read")) and _ADDRESS.search(bare):
        return True
    if len(text) <= SHORT and any_of("start").match(bare or text.lower()):
        return True
    return next(inside.iter(bare), None) is not None


def _is_sign(text: str) -> bool:
    """Whether a line is a letter that a site's own font draws as a sign; parts of a text are numbered in Roman ones."""
    return len(text) == 1 and text.isascii() and text.isalpha() and text not in "IVX"


def _is_slugs(text: str) -> bool:
    return "/" in text and text.islower() and _SLUGS.fullmatch(text) is not None


def is_next_page(text: str) -> bool:
    """Whether a line leads to the next part of an article ("Next page", "Page 1 of 3")."""
    return len(text) <= LONGEST_HEADING and _NEXT_PAGE.fullmatch(text.strip(EDGES)) is not None


def is_notice(text: str) -> bool:
    """Whether a line speaks of accounts, letters and rights rather than of news; news may, so ask only at the edges."""
    if len(text) > MODERATE:
        return False
    words = words_of(text)
    notice = notice_words()
    found = sum(word in notice for word in words)
    return found >= _FEWEST_NOTICE_WORDS and found >= _NOTICE_SHARE * len(words)


def is_last(text: str) -> bool:
    """Whether a line opens the readers' part of a page ("Leave a reply"): no article goes on behind it."""
    return len(text) <= LONGEST_HEADING and any_of("last").match(text.strip(EDGES).lower()) is not None


def is_end(text: str) -> bool:
    """Whether a line says that the article is over ("Related articles", "Comments are closed")."""
    if len(text) > LONGEST_HEADING:
        return False
    bare = text.strip(EDGES)
    patterns = (_more_stories(), _COUNTED_COMMENTS)
    return any_of("end").match(bare.lower()) is not None or any(pattern.match(bare) for pattern in patterns)


@lru_cache(maxsize=_REMEMBERED)
def is_caption(text: str) -> bool:
    """Whether a line ends like the caption of a picture ("… (Raqqa media centre, AP)")."""
    if len(text) > MODERATE or not any(map(text.__contains__, _CREDIT_SIGNS)):
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
    return frozenset(lines_of()["notice_words"])


@cache
def _phrases() -> tuple[frozenset[str], Any]:
    """Lines that are furniture as a whole, and an automaton of what is only in furniture."""
    whole = lines_of()["whole"]
    bare = [phrase.strip(EDGES + "©") or phrase for phrase in whole]
    inside = ahocorasick.Automaton()
    for phrase in lines_of()["inside"]:
        inside.add_word(phrase, True)
    inside.make_automaton()
    return frozenset([*bare, *whole]), inside


@cache
def _with_others() -> re.Pattern[str]:
    """ "With reporting by AFP and dpa": names alone, for "With reporting by women banned, …" is a sentence."""
    name = rf"(?:(?-i:[A-Z])[\w.'’-]*|{alternation(agencies())}|&|and|in|the|agencies)"
    return re.compile(rf"\W*with (?:additional |further )?reporting (?:by|from)(?: {name}[,;]?)+\W*", re.IGNORECASE)


@cache
def _leads_away() -> re.Pattern[str]:
    """ "More on this: https://…", "Follow our coverage at https://…": a line that leads elsewhere."""
    return re.compile(rf"^(?:{alternation(lines_of()['leads_away'])})\b.*https?://\S+$", re.IGNORECASE)


@cache
def _more_stories() -> re.Pattern[str]:
    """ "More great stories", "More top news from …": the heading of a list of links."""
    return re.compile(rf"^more\s(?:[\w'’&.-]+\s){{0,4}}(?:{alternation(lines_of()['more_of'])})$", re.IGNORECASE)


@cache
def _credit() -> re.Pattern[str]:
    """ "(Photo: Jo Roe)", "(Jo Roe, AP)", "Photograph by Jo Roe": how a caption ends."""
    agency = f"(?:{alternation(lines_of()['agencies'])})"
    return re.compile(
        rf"""
        \(\s* (?: (?i:image|photo|picture|pic|photograph|credit|file\sphoto|courtesy)\b[^)]*
                | (?i:video|footage) (?:\s(?:by|from|sent|shared|taken|courtesy)\b|\s?[:/]) [^)]*
                | [^)]{{0,60}}/{agency}\b[^)]* | [^)]{{0,40}},\s?{agency} ) \s*\)\s*\.?$
      | [.!?”"]\s\({agency}\)$
      | ^FILE\s?[-–—]\s
      | ^(?:Photo|Picture|Image)s?\s(?:provided|submitted|supplied|contributed)\sby\s[^.]{{3,60}}\.?$
      | ^\([A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{1,3}}\s?/\s?[A-Z][^)/]{{2,50}}\)\.?$
      | ^[A-Z]\w*[a-z.][\w.'’-]*(?:\s[A-Z][\w.'’-]+){{1,2}}\s?/\s?[A-Z][\w.'’&-]+(?:\s[A-Z][\w.'’&-]+){{0,3}}$
      | ^Courtesy\s(?:of\s)?[A-Z][^.]{{1,50}}$
      | \bREUTERS\s?/\s?[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{0,3}}(?:/File(?:\s[Pp]hoto)?)?\W*$
      | \b(?:Photograph|Photo|Picture|Image|Credit|Foto|Illustration)s? (?:\s(?:by|courtesy)\b|(?:\s(?:by|credit))?\s?:)
            [^.]{{3,80}}$
      | (?:©|ⓒ)\s?\S.{{0,80}}$ | \([cC]\)\s?(?:19|20)\d\d\b.{{0,60}}$
      | ^(?i:copyright)\s?(?:©|\([cC]\)|\d{{4}}).{{0,80}}$
      | (?:[/|]|\bvia\b)\s?{agency}\s?\)?\.?$
        """,
        re.VERBOSE,
    )
