"""The two prices of a dealer, joined by a stroke: 129.20/129.70 to the dollar, 1,950/1,960 dollars a tonne."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens

_WIDEST = 1.25  # the dearer price is at most so many times the cheaper one


def is_bid_and_asked(sentence: SentenceTokens, stroke: int) -> bool:
    """Whether the stroke at token `stroke` joins the ends of one range: figures with as many decimals, or both with
    commas between their thousands, the second a little larger; not the 120/80 of a pressure nor the 5/6 of a date.
    """
    words = sentence.words
    if words[stroke] != "/" or not (sentence.touches(stroke - 1) and sentence.touches(stroke)):
        return False
    low, high = words[stroke - 1], words[stroke + 1]
    alike = _decimals(low) == _decimals(high) and ("," in low) == ("," in high)
    if not alike or not ("." in low or "," in low) or not (_is_figure(low) and _is_figure(high)):
        return False
    least, most = float(low.replace(",", "")), float(high.replace(",", ""))
    return least < most <= least * _WIDEST


def _decimals(word: str) -> int:
    return len(word.rpartition(".")[2]) if "." in word else 0


def _is_figure(word: str) -> bool:
    return word.replace(",", "").replace(".", "", 1).isdigit()
