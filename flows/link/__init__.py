"""Claim → who said it, who did it, whom it is about, where and when: each link by the grammar of its sentence."""

from __future__ import annotations

from newstables.language.annotate import Document
from newstables.link.about import set_about, set_agent
from newstables.link.money import home_dollar, is_priced_abroad, set_currency, set_dollar
from newstables.link.people.actor_of import People
from newstables.link.reading import ArticleReading
from newstables.link.speaker import set_speaker
from newstables.link.speech import Speeches
from newstables.link.told_again import FiguresAgain
from newstables.link.when import Periods
from newstables.link.where import Places
from newstables.records import Actor, Article, Claim, DateMention

__all__ = ["link"]


def link(
    document: Document, article: Article, claims: list[Claim], actors: list[Actor], dates: list[DateMention]
) -> None:
    """Fill the linked fields of `claims` in place; what the text does not say stays None."""
    parse = document.parse
    if not claims or parse is None:
        return
    reading = ArticleReading(document, parse, article, claims, actors, dates)
    speech = Speeches(reading)
    people = People(reading, speech)
    places = Places(reading, speech)
    periods = Periods(reading, speech)
    again = FiguresAgain(reading)
    dollar = home_dollar(reading, places.setting.main_country)
    settled: dict[str, str] = {}
    for before, claim in zip([None, *claims], claims, strict=False):
        act = set_speaker(claim, reading, speech, people)
        set_agent(claim, reading, people)
        set_about(claim, reading, people, act)
        periods.set_period(claim, before)
        places.set_place(claim)
        again.fill(claim)
        if claim.kind == "money":
            set_currency(claim, (claim.country, places.setting.main_country), settled)
            if dollar is not None and not is_priced_abroad(reading, claim):
                set_dollar(claim, before, dollar)
