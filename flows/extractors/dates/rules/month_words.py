"""Whether the word of a month is one: "in May", not "Theresa May said", "April Smith" or "Jan van Eck"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.months_alone import is_alone_with_amount
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP, HYPHEN, JOIN, context, lexicon, month


def is_bare_month(match: re.Match[str], scene: Scene) -> bool:
    """Whether a month that stands alone is one: "in May", not "Theresa May said" or "April Smith"."""
    start, end = match.span("month")
    word = match["month"].rstrip(".")
    after = scene.text[end : end + 2]
    if _is_of_the_weather(scene, start) or is_alone_with_amount(match, scene):
        return True
    if _OF_A_NAME.match(scene.text, end):
        return False
    acts = word == "may" and _OF_A_PERSON.match(scene.text, end) is not None
    if (acts and not _IN_MONTH.search(*counting.before(scene, match, _REACH))) or _HALF_NAME.match(scene.text, start):
        return False
    if word not in lexicon()["context"]["doubtful_months"]:
        is_sure = len(word) > 3 or match["month"].endswith(".") or _after_preposition(scene, start)
        return is_sure or _and_month().match(scene.lower, end) is not None
    if after[:1] == " " and after[1:].isupper() and not match["month"].endswith("."):
        return _after_preposition(scene, start) and _is_beside_name(scene, start, end)  # else a first name
    if _after_preposition(scene, start) or _modifies_a_noun(scene, start, after):
        return True
    named = _FIRST_NAME.search(scene.text, max(0, start - _REACH), start)
    return named is None and _and_month().match(scene.lower, end) is not None


def _is_of_the_weather(scene: Scene, start: int) -> bool:
    """Whether what a month is said to be is what only a month is: "April was the driest month", "March was mild"."""
    parse = scene.document.parse
    token = parse.token_at(start)
    said = parse.heads[token]
    has_copula = any(parse.deps[child] == "cop" for child in parse.children(said))
    return has_copula and parse.deps[token] == "nsubj" and parse.lemmas[said] in lexicon()["context"]["said_of_months"]


def _is_beside_name(scene: Scene, start: int, end: int) -> bool:
    """`In August OPEC met`, `in March Apple sold`: before initials, or before a name that the tree keeps apart."""
    following = _NEXT_WORD.match(scene.text, end)
    if following is not None and len(following[1]) > 1 and following[1].isupper():
        return not scene.text[start:end].isupper()
    parse = scene.document.parse
    token = parse.token_at(start)
    if token + 1 >= len(parse):
        return False
    return (
        parse.deps[token].startswith(("obl", "nmod"))
        and token + 1 not in (parse.heads[token], token)
        and (parse.heads[token + 1] != token)
    )


def _modifies_a_noun(scene: Scene, start: int, after: str) -> bool:
    """`August sales`, `May car exports`: by the tree a word beside a noun without a capital."""
    if after[:1] != " " or not after[1:].islower():
        return False
    parse = scene.document.parse
    token = parse.token_at(start)
    noun = parse.heads[token]
    return noun > token and parse.tags[noun] in ("NN", "NNS") and parse.deps[token] in ("compound", "nmod", "amod")


# "that May would go", "May's European Bill": somebody of that name
_OF_A_NAME = re.compile(r"\s(?:del?|di|da|van|von) (?:la |los |der )?[A-Z]")  # Mar del Plata, Jan van Eck
_OF_A_PERSON = re.compile(r"\s(?:would|will|has|had|is|was|said|says|told)\b|['’]s\s[A-Z]")
# "Inflation in May was 3%"; not "their trust in May was low"
_IN_MONTH = re.compile(r"(?<!belief)(?<!confidence)(?<!faith)(?<!trust)\s(?:in|during|throughout)\s$")
_HALF_NAME = re.compile(
    r"(?:Jan|Mar|Jun|Apr|Oct|Dec)-(?!(?:Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][a-z]"
)
_NEXT_WORD = re.compile(r"\s([A-Z][\w&]*)")
_REACH = 24  # characters before a month
_FIRST_NAME = re.compile(r"\b[A-Z][\w.'’-]*\s$")


@cache
def _and_month() -> re.Pattern[str]:
    """ "May and June": a month beside a month is one."""
    dash = rf"{GAP}?(?:{HYPHEN}|—){GAP}?"
    return re.compile(rf"(?:{GAP}(?:and|or|to|through){GAP}|,{GAP}|{dash})(?:(?:early|mid|late){JOIN})?{month()}")


@cache
def _before_bare() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){context('before_month')}{GAP}[\"'“‘(]?$|[(–—-]$")


# "The year ended March", "three months ending June": only a time ends a time.
_ENDS_A_TIME = re.compile(
    r"\b(?:years?|quarter|half|halves|months|weeks|period|season|term)\s(?:that\s|which\s)?(?:ended|ending|ends)\s$"
)


def _after_preposition(scene: Scene, start: int) -> bool:
    before = max(0, start - _REACH)
    return (
        _before_bare().search(scene.lower, before, start) is not None
        or _ENDS_A_TIME.search(scene.lower, before, start) is not None
    )
