"""Single words and fixed phrases: "today", "tonight", "now", "recently", "daily"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.clause import describes
from newstables.extractors.dates.hours import near_day
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.weekday_names import ends_a_name
from newstables.extractors.dates.scene import RECENT, Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    JOIN,
    cardinals,
    context,
    day_offset,
    lexicon,
    right_before,
    right_behind,
    table,
    trie,
    units,
    words,
)


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    # "the past" is not "the past two years", nor "recent" "recent weeks": those are in spans_beside.py.
    number_words = [*cardinals(), *lexicon()["vague_numbers"]["words"], *units(), "couple", "fiscal"]
    of_kind = rf"{context('kinds_of_year')}{GAP}(?:{trie(units())})"  # "the current business year": rules/periods.py
    return [
        *_of_day(),
        rule(
            "<reference>",
            "word",
            rf"(?P<word>{words('references')})(?!{JOIN}(?:\d+|{trie(number_words)}|{of_kind}){END})",
            _reference,
        ),
        rule(
            "<named day>",
            "day_name",
            rf"(?:(?<![\w/.-])|(?<=post-)|(?<=pre-))(?P<word>{words('named_days')})(?!{GAP}of{END})",
            _named_day,
        ),
        rule("<period>", "word", rf"(?:on{GAP}a{GAP})?(?P<x>(?P<word>{words('periods')}))", _period),
    ]


def _of_day() -> list[DateRule]:
    """Words for days and parts of them."""
    parts = trie(table("parts_of_day"))
    return [
        rule(
            "<day word> <part of day>",
            "word",
            rf"(?:(?P<early>early|earlier|late|later){GAP})?(?P<day>{words('days')})(?:{GAP}(?P<part>{parts}){END})?",
            _day,
        ),
        rule(
            "<part of day>",
            "word",
            rf"(?:(?P<early>early|earlier|late|later){GAP})?(?P<word>{words('day_parts')})",
            _day_part,
        ),
        rule(
            "<part> of <part of day>",
            "unit:morning unit:afternoon unit:evening unit:night",
            rf"(?:(?:the|in{GAP}the){GAP})?(?P<x>(?P<early>early|mid|late){JOIN}(?P<part>morning|afternoon|evening|night){END}"
            rf"(?:{GAP}(?:on{GAP})?(?P<day>{words('days')}))?)(?!{GAP}of{END})",
            _part_of_part,
            needs=ANY_WORDS,
        ),
        rule(
            "in the <part of day>",
            "unit:morning unit:afternoon unit:evening",
            rf"(?:(?:(?<=in\s)|(?<=by\s))the{GAP}|(?<=by\s))(?P<part>morning|afternoon|evening){END}(?!{GAP}of{END})",
            _in_the_part,
        ),
    ]


def _is_of_a_name(scene: Scene, start: int) -> bool:
    """Whether a capital inside a sentence makes the word at `start` part of a name; one in capitals tells nothing."""
    return (
        capital(scene, start) and not _opens_sentence(scene, start) and not scene.text[start + 1 : start + 2].isupper()
    )


def _early(match: re.Match[str]) -> str | None:
    return {"early": "START", "late": "END"}.get(match["early"] or "")


def _day(match: re.Match[str], scene: Scene) -> Sequence[Found]:
    start = match.start("day")
    if _is_of_a_name(scene, start) or ends_a_name(scene, start):
        return ()  # Psychology Today, USA TODAY
    if right_before("before_noun_of_time").search(scene.lower, max(0, start - 12), start):
        return ()  # "a brighter tomorrow"
    offset = day_offset(match["day"])
    part = table("parts_of_day")[match["part"]] if match["part"] else None
    reading = resolve.day_from_today(scene, offset, part, _early(match))
    return ((match.start(), match.end(), reading),)


def _day_part(match: re.Match[str], scene: Scene) -> Sequence[Found]:
    if match["word"] != "overnight" and _is_of_a_name(scene, match.start("word")):
        return ()  # "The Tonight Show"; "Overnight Shooting" is a headline's
    if match["word"] == "overnight" and right_behind("after_kind_of_night").match(scene.lower, match.end()):
        return ()  # the overnight rate, an overnight train
    named = scene.days_named()
    offset, part = table("day_parts")[" ".join(match["word"].split())]
    if match["word"] == "overnight" and _is_tonight(match, scene):
        offset = 0  # "will cross the state overnight"
    elif match["word"] == "overnight" and (told := _day_told(scene)) is not None:
        return ((match.start(), match.end(), resolve.dated(f"{told.isoformat()}TNI", resolve.MENTION, _early(match))),)
    reading = resolve.day_from_today(scene, offset, part, _early(match))
    if match["word"] == "overnight":
        scene.forget_days_since(named)  # it goes on into today: an hour that follows is of no one of both
    return ((match.start(), match.end(), reading),)


def _day_told(scene: Scene) -> date | None:
    """The day that the sentence has named, where that is not of the news: "Nov. 15: raided overnight"."""
    day = near_day(scene)
    in_sentence = scene.day_at >= scene.document.sentence_at(scene.at)[0]
    is_old = day is not None and scene.today is not None and (scene.today - day).days > RECENT
    return day if is_old and in_sentence else None


def _is_tonight(match: re.Match[str], scene: Scene) -> bool:
    """ "Will cross the state overnight"; not "hurt by overnight losses"."""
    parse = scene.document.parse
    is_adverb = parse.deps[parse.token_at(match.start("word"))] not in ("amod", "compound")
    return is_adverb and scene.direction(match.start(), match.end()) > 0


def _part_of_part(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "mid-afternoon": of the day that stands beside it, else of the one last named."""
    part, mod = table("parts_of_day")[match["part"]], table("parts_of_period")[match["early"]]
    is_some_night = part == "NI" and not match["day"] and not match[0].startswith(("the", "in"))
    if is_some_night and describes(scene.document.parse, match.end()):
        return ()  # "a late-night shooting"; one of an early morning is mostly of the day
    if match["day"]:
        return whole(match, resolve.day_from_today(scene, day_offset(match["day"]), part, mod))
    return whole(match, resolve.part_of_named_day(scene, part, mod))


def _in_the_part(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    night = near_day(scene) if scene.night and match["part"] == "morning" else None
    if night is not None and scene.direction(match.start(), match.end()) > 0:  # "on Thursday night … will be back"
        return whole(match, resolve.dated(f"{(night + timedelta(days=1)).isoformat()}TMO", resolve.MENTION))
    return whole(match, resolve.part_of_named_day(scene, table("parts_of_day")[match["part"]], None, of_story=True))


def _reference(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    word = " ".join(match["word"].split())
    last = match.end("word") - len(word.rpartition(" ")[2])
    if word.startswith("the ") and capital(scene, last) and not scene.text[last + 1].isupper():
        return ()  # the Museum of the Future
    start = match.start()
    if word == "recently" and _AS_RECENTLY.match(scene.lower, max(0, start - 3)):
        return ()  # "as recently as Wednesday"
    if word == "now" and _NOW_AND_THEN.match(scene.lower, match.end()):
        return ()
    if word == "current" and scene.lower.startswith(" of ", match.end()):
        return ()  # a current of water
    if (
        word == "now"
        and capital(scene, start)
        and not scene.text[start + 1 : start + 2].isupper()
        and _NAME.search(scene.text, max(0, start - 20), start)
    ):
        return ()  # Larry King Now
    return whole(match, resolve.reference(scene, table("references")[word]))


_NOW_AND_THEN = re.compile(rf"{GAP}(?:and|or){GAP}(?:then|again|never){END}")
_AS_RECENTLY = re.compile(rf"as{GAP}recently{GAP}as{END}")
_NAME = re.compile(r"[A-Z][a-z]+ $")


def _named_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "9/11": that day, once it has been; else two figures."""
    day = date.fromisoformat(table("named_days")[match["word"]])
    if scene.today is not None and scene.today < day:
        return ()
    return whole(match, resolve.dated(day.isoformat(), resolve.EXPLICIT))


def _period(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if capital(scene, match.start("word")) and not _opens_sentence(scene, match.start("word")):
        return ()  # the Daily Telegraph
    if match["word"] in lexicon()["periodicals"]["words"] and _is_newspaper(scene, match.start("word")):
        return ()
    if match["word"] in _OF_ACCOUNTS and _describes(scene, match.start("word")):
        return ()
    value = table("periods")[match["word"]]
    return whole(match, resolve.every(value, value[-1] if "T" not in value else "TH"))


_OF_ACCOUNTS = ("quarterly", "half-yearly")


def _describes(scene: Scene, start: int) -> bool:
    """ "Its quarterly profit": of one quarter, where "paid quarterly" is each."""
    parse = scene.document.parse
    token = parse.token_at(start)
    return parse.heads[token] > token and parse.pos[parse.heads[token]] in ("NOUN", "PROPN")


def _is_newspaper(scene: Scene, start: int) -> bool:
    """ "The Turkish daily Hurriyet", "a daily from Bonn"."""
    parse = scene.document.parse
    token = parse.token_at(start)
    head = parse.heads[token]
    if parse.deps[token] in _OF_THINGS and token and parse.pos[token - 1] in ("DET", "ADJ", "PART"):
        return True  # "a Catholic weekly based in Bonn"
    return parse.tags[token] in ("NN", "NNP") or (head == token + 1 and parse.tags[head] == "NNP")


_OF_THINGS = ("nsubj", "nsubj:pass", "obj", "obl", "nmod", "appos", "conj")


def _opens_sentence(scene: Scene, position: int) -> bool:
    """Whether a capital there says nothing: at the start of a sentence or of a quotation."""
    before = scene.text[position - 1 : position]
    return before in "\"'“‘`(—–-" or scene.document.sentence_at(position)[0] >= position - 1
