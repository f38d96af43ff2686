"""By what two claims are known to speak of the same quantity. Better two series than one that is false.

Of incidents (killed, destroyed …) a report is known again by its number: the same count of the same event, in the same
article, or on the same day in the same place or in articles that name the same person. Another number joins only where
both are the count that its article gives for people as such, and day and place are told by both.

Anything else is known again by the words: the same phrase with the same unit, verb and status, of the same actor and
of the same period; or, where no period is told, told again within a week, the same number within a month. Of a place,
it must be the same number.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from newstables.quantities.frame import MANY, NO_DAY, PEOPLE, names_people
from newstables.quantities.series import Bools, Ints, runs

Pairs = list[tuple[int, int]]

_NEXT_DAY = 1  # the night of a Saturday is a Sunday to some reports
_NEWS = 2  # days that an incident is told as news, without its day
# Days after which a level that nobody has told in between is another one, where the number is another, or the same.
_WEEK, _MONTH = 7, 31
_FEW = 30  # articles that name a person who tells one incident from others
_CHANGES_OF_STATE = ("deployed", "displaced", "infected", "affected", "hired", "dismissed")


def equal_pairs(frame: pd.DataFrame, actors: pd.DataFrame) -> Pairs:
    """Pairs of incident claims with the same number."""
    incident = frame["is_incident"].to_numpy()
    told = coded(_incident(frame), frame["value"])
    told[~incident] = -1
    own = coded(frame["article_id"], told)
    pairs = runs(own, _days_in_article(frame, own), _reach(frame))
    by_place = coded(frame["where"], told)
    by_place[((frame["many"] >= MANY) & (frame["value"] < MANY)).to_numpy()] = -1
    few = (frame["value"] < frame["many"]).to_numpy()  # of a large city: the next day is another incident's
    pairs += _across(frame, by_place, np.where(few, _same_day(frame), _reach(frame)))
    return pairs + _by_actor(frame, actors, told)


def revised_pairs(frame: pd.DataFrame) -> Pairs:
    """Pairs of incident claims that may have different numbers: what each article counts, of one day and place."""
    is_large = frame["value"] >= MANY
    key = coded(_incident(frame), frame["noun"], _manner(frame), frame["where"], is_large)
    is_dated = frame["day"] != NO_DAY
    known = (is_dated | is_large) & (frame["value"] >= frame["many"]) & _is_main(frame)
    return _across(frame, _masked(key, known.to_numpy()), _reach(frame))


def other_pairs(frame: pd.DataFrame) -> Pairs:
    """Pairs of claims of anything that is no incident."""
    what, actor = _measured(frame), frame["about_actor_id"].fillna(frame["agent_actor_id"])
    of_actor = coded(what, actor)
    same = coded(what, actor.fillna(""), frame["value"])  # two firms each cut 300 jobs
    own = coded(frame["article_id"], same)
    pairs = runs(own, _days_in_article(frame, own), _days(frame, _MONTH))
    of_place = coded(same, coded(frame["where"].fillna(frame["country"])))
    is_dated = (frame["day"] != NO_DAY).to_numpy()
    period = coded(frame["day"], frame["until"])
    for key in (of_actor, of_place):
        pairs += runs(coded(_masked(key, is_dated), period), _days(frame, 0), _days(frame, 0))
    published = frame["published"].to_numpy()
    undated = ~is_dated & (published != NO_DAY)
    is_level = (frame["trend"].isna() & frame["changed_from"].isna()).to_numpy()
    same_of_actor = coded(of_actor, same)
    pairs += runs(_masked(of_actor, undated & is_level), published, _days(frame, _WEEK), chained=True)
    pairs += runs(_masked(same_of_actor, undated & is_level), published, _days(frame, _MONTH), chained=True)
    pairs += runs(_masked(of_place, undated & is_level), published, _days(frame, _NEWS))
    return pairs + runs(_masked(same_of_actor, undated & ~is_level), published, _days(frame, _NEWS))


def _is_main(frame: pd.DataFrame) -> Bools:
    """Whether an incident claim is the count that its article gives: the first of its kind, and none is greater."""
    candidates = frame["is_incident"] & (frame["noun"] == PEOPLE) & frame["part_of"].isna() & frame["value"].notna()
    candidates &= ~frame["is_earlier"]
    rows = frame[candidates]
    grouped = rows.groupby([rows["article_id"], _incident(frame)[candidates], _manner(frame)[candidates]], sort=False)
    is_first = grouped.cumcount() == 0
    greatest = grouped["value"].transform("max") == rows["value"]
    found = np.zeros(len(frame), bool)
    found[np.flatnonzero(candidates)[(is_first & greatest).to_numpy()]] = True
    return found


def coded(*columns: pd.Series[Any] | Ints) -> Ints:
    """A whole number for each combination of values, -1 where one of them is null (or a code under 0)."""
    result: Ints | None = None
    for column in columns:
        if isinstance(column, np.ndarray):
            codes = np.where(column < 0, -1, pd.factorize(column)[0])
        else:
            codes = pd.factorize(column, use_na_sentinel=True)[0]
        codes = codes.astype(np.int64)
        if result is None:
            result = codes
            continue
        joined = result * (int(codes.max(initial=0)) + 1) + codes
        result = np.where((result < 0) | (codes < 0), -1, pd.factorize(joined)[0])
    assert result is not None
    return result


def _masked(key: Ints, mask: npt.NDArray[np.bool_]) -> Ints:
    return np.where(mask, key, -1)


def _incident(frame: pd.DataFrame) -> pd.Series[int]:
    """What befell whom, as a fact or not, as a whole or a part."""
    nouns = {noun: PEOPLE if names_people(noun) else noun for noun in frame["noun"].dropna().unique()}
    noun = frame["noun"].map(nouns).astype(object).fillna("")
    parts = coded(frame["event"], noun, frame["claim_status"], frame["part_of"].notna())
    return pd.Series(parts, index=frame.index)


def _manner(frame: pd.DataFrame) -> pd.Series[str]:
    """Of the injured, how: of six shot and four hurt the six may count the dead."""
    return frame["action"].fillna("").where(frame["event"] == "injured", "")


def _measured(frame: pd.DataFrame) -> Ints:
    """What is counted or measured, where it is no incident: all that makes a difference."""
    action = frame["action"].fillna("").where(frame["event"].isna(), "")
    phrase = frame["phrase"].where(~frame["event"].isin(_CHANGES_OF_STATE), frame["noun"])
    named = [frame["kind"], frame["noun"].fillna(""), phrase, action, frame["event"].fillna("")]
    bent = [frame["claim_status"], frame["trend"].fillna(""), frame["changed_from"].notna(), frame["part_of"].notna()]
    return _masked(coded(*named, *bent), ~frame["is_incident"].to_numpy())


def _when(frame: pd.DataFrame) -> Ints:
    """The day that is told, else that of publication."""
    return frame["day"].where(frame["day"] != NO_DAY, frame["published"]).to_numpy()


def _reach(frame: pd.DataFrame) -> Ints:
    return np.where(frame["day"] != NO_DAY, _NEXT_DAY, _NEWS).astype(np.int64)


def _days(frame: pd.DataFrame, number: int) -> Ints:
    return np.full(len(frame), number, np.int64)


def _same_day(frame: pd.DataFrame) -> Ints:
    """No days apart where both tell the day; an article of the next day may tell none."""
    return np.where(frame["day"] != NO_DAY, 0, 1).astype(np.int64)


def _days_in_article(frame: pd.DataFrame, own: Ints) -> Ints:
    """As _when; a claim without a day takes the earliest day of those of its article that say the same."""
    told = frame["day"].where(frame["day"] != NO_DAY)
    earliest = told.groupby(own).transform("min")
    return np.where(told.isna() & earliest.notna(), earliest.fillna(0), _when(frame)).astype(np.int64)


def _across(frame: pd.DataFrame, key: Ints, reach: Ints) -> Pairs:
    when = _when(frame)
    return runs(_masked(key, when != NO_DAY), when, reach)


def _by_actor(frame: pd.DataFrame, actors: pd.DataFrame, told: Ints) -> Pairs:
    """Pairs of claims with the same number in articles that name the same person, if few articles do.

    Only persons whom no gazetteer knows: the wounded, suspects, neighbours, a sheriff. Agencies, broadcasters, offices
    and the famous are named in the news of many incidents of a day.
    """
    named = actors[actors["actor_id"].str.startswith("person:")]
    named = named[named.groupby("actor_id")["article_id"].transform("size").between(2, _FEW)]
    claims = pd.DataFrame({"article_id": frame["article_id"], "row": np.arange(len(frame)), "told": told})
    claims = claims[(told >= 0) & (_when(frame) != NO_DAY)]
    met = claims.merge(named[["article_id", "actor_id"]], on="article_id")
    rows = met["row"].to_numpy()
    key = coded(met["actor_id"], met["told"])
    country = frame["country"].iloc[rows].reset_index(drop=True)
    is_one = country.groupby(key).transform("nunique") <= 1  # else eleven died in Kenya, and eleven in Tanzania
    pairs = runs(coded(key, country.where(~is_one, "").fillna("?")), _when(frame)[rows], _reach(frame)[rows])
    return [(int(rows[one]), int(rows[other])) for one, other in pairs]
