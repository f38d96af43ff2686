"""What is counted in play: points of players and records of teams; words that tell no sum and no limit."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

_GAME = "Rey took nine rebounds in the game. "
_PLAYED = "She had four assists. "
_HOLES = "She had a birdie and then a bogey. "
_OVERS = "They took a wicket in the last of ten overs. "
# text, a row's text, what its columns hold
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    (_GAME + "Ada Mills added 15 points.", "15 points", {"about": "points", "trend": None, "action_role": "patient"}),
    (_GAME + "Ada Mills scored 18 points.", "18 points", {"about": "points", "action_role": "patient"}),
    (_GAME + "Then Ada Mills added 14.", "14", {"about": None, "trend": None}),
    (_GAME + "They stretched their lead to 18 points.", "18 points", {"about": "their lead"}),
    ("The batsman added 76 runs.", "76 runs", {"trend": None}),
    ("The guard added six assists.", "six assists", {"trend": None}),
    ("The index added 15 points.", "15 points", {"about": "index", "trend": "up"}),
    ("Velten index lost 15 points.", "15 points", {"about": "Velten index", "trend": "down"}),
    ("Employers added 300 jobs.", "300 jobs", {"trend": "up"}),
    # wickets for runs, in words too
    (_OVERS + "Rey finished with three for 46 in the second innings.", "three for 46", {"kind": "score", "value": 3.0}),
    ("He sold three for 46 and left.", "three", {"kind": "number"}),
    # records in brackets
    ("The Hawks (9-11, 2-3) lost.", "9-11", {"kind": "score"}),
    ("The Hawks (9-11, 2-3) lost.", "2-3", {"kind": "score"}),
    (_GAME + _PLAYED + "Ada Mills led with 27 points and Noor Hale had 17 with 13 rebounds.", "17", {"unit": "point"}),
    (_GAME + _PLAYED + "Noor Hale returned to score 20.", "20", {"unit": "point", "action_role": "patient"}),
    (_GAME + _PLAYED + "They were down 18 points.", "18 points", {"trend": None}),
    (_GAME + _PLAYED + "Police arrested 20.", "20", {"unit": "person"}),
    (_GAME + _PLAYED + "They won three in a row.", "three", {"unit": None}),
    # strokes of a round; how it stands to par is no number of anything
    (_HOLES + "Kim shot 77 on Saturday.", "77", {"unit": "stroke", "event": None, "action_role": "patient"}),
    (_HOLES + "He carded a 68 there.", "68", {"unit": "stroke"}),
    (_HOLES + "He followed an 81 with a 67 there.", "67", {"unit": "stroke", "part_of_start": None}),
    ("Police shot 77 on Saturday.", "77", {"unit": "person", "event": "injured"}),
    (_HOLES + "Police shot 66 people.", "66 people", {"unit": "person", "event": "injured"}),
    ("Kim shot a five-under 67 on Friday.", "67", {"unit": "stroke", "comparator": "exact", "event": None}),
    ("She carded a 4-over 76.", "76", {"unit": "stroke", "comparator": "exact"}),
    ("He ended with a two-under 70.", "70", {"unit": "stroke", "comparator": "exact"}),
    ("Root hit a 50-over 92 against Kent.", "92", {"kind": "number", "comparator": "exact"}),
    ("They shot at just under 66 people.", "just under 66 people", {"comparator": "less_than"}),
    ("The ages run from 4 to over 76.", "over 76", {"comparator": "more_than"}),
    # runs that are not named
    (_OVERS + "Rao hit 95 as they won.", "95", {"unit": "run", "about": None, "action_role": "patient"}),
    (_OVERS + "He made a rapid 130.", "130", {"unit": "run"}),
    (_OVERS + "He was on eight when he was dropped.", "eight", {"unit": "run"}),
    (_OVERS + "Hale bowled opener Amir Khan for nine.", "nine", {"unit": "run"}),
    (_OVERS + "They chased down 274.", "274", {"unit": "run"}),
    (_OVERS + "Dar added another 56 to take Kenya to 290.", "290", {"unit": "run"}),
    (_OVERS + "The pair put on 178 before lunch.", "178", {"unit": "run"}),
    (_OVERS + "He got to his fifty in 71 balls.", "fifty", {"unit": "run", "value": 50.0}),
    (_OVERS + "He got to his fifty in 71 balls.", "71 balls", {"unit": "ball", "kind": "count"}),
    (_OVERS + "The match had four centuries.", "four centuries", {"kind": "count", "unit": "century"}),
    (_OVERS + "She has 20 centuries now.", "20 centuries", {"kind": "count", "unit": "century"}),
    ("Harlan scored 45 centuries as an opener.", "45 centuries", {"kind": "count", "action_role": "patient"}),
    ("He hit 12 half-centuries and 36 fifties.", "36 fifties", {"unit": "fifty", "event": None}),
    ("The wall stood for three centuries.", "three centuries", {"kind": "duration"}),
    ("The fire took five centuries of records.", "five centuries", {"kind": "duration"}),
    ("They slipped to an 80-run loss.", "80-run", {"about": "loss"}),
    (_OVERS + "He made a 59-ball 86 for the Kings.", "86", {"unit": "run"}),
    (_OVERS + "He had scores of 17 and 12.", "17", {"part_of_start": None}),
    ("Then Delle reeled off 1-6 to a single point.", "1-6", {"kind": "score"}),
    (
        "The Hawks took 30 shots, 21 of which Ole Hale stopped.",
        "21",
        {"action": "stop", "action_role": "patient", "agent": "Ole Hale", "unit": "shot"},
    ),
    ("It will be sunny with a top of 27 degrees.", "27 degrees", {"kind": "temperature"}),
    ("The road has a maximum of 8 degrees of slope.", "a maximum of 8 degrees", {"kind": "measure"}),
    (_OVERS + "They lost three wickets.", "three wickets", {"trend": None}),
    (_OVERS + "They went down to a 90-run defeat.", "90-run", {"trend": None}),
    (_OVERS + "Then 25 were hurt.", "25", {"unit": "person"}),
    (_OVERS + "It cost 40.", "40", {"unit": None}),
    (_OVERS + "They made 45 arrests.", "45 arrests", {"unit": "arrest"}),
    ("She scored 95 in maths.", "95", {"unit": None}),
    ("The town is four centuries old.", "four centuries old", {"kind": "age"}),
    ("They have lost five games in a row.", "five games", {"trend": None}),
    # sets, of which the loser's games may stand first
    ("Mills beat Hale of Norway 6-4, 3-6, 6-4.", "3-6", {"kind": "score", "value_low": 3.0, "value_high": 6.0}),
    ("Mills lost 1-6 7-6 (7-2) 6-7 (5-7) after two hours.", "6-7", {"kind": "score"}),
    ("Mills lost 1-6 7-6 (7-2) 6-7 (5-7) after two hours.", "5-7", {"kind": "score"}),
    ("Hale came through 18-21, 21-17, 21-19.", "18-21", {"kind": "score"}),
    ("They took a 31-0 bonus-point win.", "31-0", {"kind": "score"}),
    ("The rooms are for ages 12-16, 17-21.", "12-16", {"kind": "age"}),
    ("She waited 6-7 days.", "6-7 days", {"kind": "duration"}),
    (_OVERS + "He took the side to a fine 241 for 6.", "241 for 6", {"kind": "score"}),
    ("The hosts posted 241 for 5.", "241 for 5", {"kind": "score"}),
    ("It posted 12 parcels for 5 euros.", "12 parcels", {"kind": "count"}),
    ("The last was Rao (4 for 16).", "4 for 16", {"kind": "score"}),
    ("She won 6-7 (6), 7-6 (5), 7-5.", "6-7", {"kind": "score"}),
    # how long so many took is no share
    ("They scored six tries, four in 13 second-half minutes.", "13 second-half minutes", {"unit": "minute"}),
    ("They scored six tries, four in 13 second-half minutes.", "four", {"value": 4.0}),
    ("One in five games ends level.", "One in five games", {"kind": "ratio"}),
    ("Two in five children are poor.", "Two in five children", {"kind": "ratio"}),
    ("The heat was 31 degrees in Oslo on May 4 and 27.5 in Bergen.", "27.5", {"kind": "temperature"}),
    ("The temperature was 45 degrees in Oslo, and 38 in Bergen were hurt.", "38", {"unit": "person"}),
    # no limit, and nothing counted up to now
    ("It lasted three months and below a forecast of 4 it fell.", "three months", {"comparator": "exact"}),
    ("It is open to those of 12 years and below.", "12 years and below", {"comparator": "at_most"}),
    ("It posted a 6 percent rise in total operating income.", "6 percent", {"is_cumulative": False}),
    ("It sold 6 percent in total.", "6 percent", {"is_cumulative": True}),
    ("The rise, to 5.75%, was the eighth in a row since June.", "5.75%", {"is_cumulative": False}),
    # wickets and runs with a dash, and what ends an innings
    (_OVERS + "Rey ended with 5-52 from 17 overs.", "5-52", {"kind": "score", "value_low": 5.0, "value_high": 52.0}),
    ("Two wickets fell. Kent were 289-7 at the close.", "289-7", {"kind": "score"}),
    ("Two wickets fell. The seamer's 3-41 turned it.", "3-41", {"kind": "score"}),
    ("Two wickets fell. It has 12-15 buses.", "12-15 buses", {"kind": "count", "unit": "bus"}),
    ("Two wickets fell. He is 10-15 years older.", "10-15 years", {"kind": "duration"}),
    ("He had figures of four for 68 there.", "four for 68", {"kind": "score"}),
    ("They made 531 for seven declared.", "531 for seven", {"kind": "score"}),
    ("They paid 531 for seven declared bags.", "531", {"kind": "number"}),
    ("Two wickets fell. They slid to 128 all out.", "128", {"unit": "run", "trend": None}),
    ("Two wickets fell. They posted a total of 256.", "256", {"unit": "run"}),
    ("They posted a total of 256.", "256", {"unit": None}),
    ("Two wickets fell. They were out in reply to Kent's 361.", "361", {"unit": "run"}),
    ("Two wickets fell. Kent's 12 members voted.", "12 members", {"unit": "member"}),
    ("Two wickets fell. They were skittled for 88.", "88", {"unit": "run"}),
    ("Two wickets fell. Hale ended unbeaten on 114 on her debut.", "114", {"unit": "run"}),
    ("Two wickets fell. Billy Munk made 48.", "48", {"unit": "run"}),
    ("Two votes fell. Billy Munk made 48.", "48", {"unit": None}),
    (
        "Two wickets fell. Stands by Rey (46) and Ada Hale (62 not out) helped.",
        "46",
        {"unit": "run", "about": "Rey", "action": None},
    ),
    ("A first-wicket stand of Ada Hale (71) helped.", "71", {"unit": "run", "about": "Ada Hale"}),
    (_HOLES + "Earlier Munk's 64 put him ahead.", "64", {"unit": "stroke"}),
    (_HOLES + "Munk's 64 fans left.", "64 fans", {"unit": "fan"}),
    ("Two wickets fell. With a lead of 264 and seven wickets in hand, they are ahead.", "264", {"about": "lead"}),
    (_OVERS + "She made a 59-ball 86.", "59-ball", {"unit": "ball", "about": None}),
    (_OVERS + "He found the rope six times to reach 30 there.", "30", {"unit": "run"}),
    (_HOLES + "She carded a birdie and three bogeys.", "three bogeys", {"action": "card", "agent": "She"}),
    (_GAME + "Hale added 26 and guard Ada Rey had 20 points.", "26", {"agent": "Hale", "action_role": "patient"}),
    (_GAME + "Hale added 26 and guard Ada Rey had 20 points.", "20 points", {"agent": "guard Ada Rey"}),
    ("They sold 30 and 40 cars went unsold.", "30", {"unit": "car"}),
    ("They pushed their winning streak to 10 games.", "10 games", {"about": "their winning streak"}),
    ("They pushed the cart to 12 shops.", "12 shops", {"about": "shops"}),
    ("It was her 11th career win.", "11th career win", {"unit": "win"}),
    (_HOLES + "She was three strokes ahead of Rey.", "three strokes", {"action_role": None, "about": None}),
    (_HOLES + "Her two strokes were long.", "two strokes", {"about": "strokes"}),
    (_OVERS + "She was dropped on 16.", "16", {"unit": "run"}),
    (_OVERS + "Rey took 16 off the last over.", "16", {"unit": "run", "agent": "Rey"}),
    (_OVERS + "The police took 16 off the bus.", "16", {"unit": None}),
    (_OVERS + "A total of 45 were arrested at the ground.", "45", {"unit": "person"}),
    (_OVERS + "A total of 45 died in the fire.", "45", {"unit": "person"}),
    (_OVERS + "Tickets cost $5-15.", "$5-15", {"kind": "money"}),
    ("The NBA fined him. The police had 20 in custody.", "20", {"unit": "person"}),
    ("Rey won in sets 6-4 and 6-3.", "6-4", {"kind": "score"}),
    ("Rey took 16 off the shelf.", "16", {"unit": None}),
    # what is fired, and by no employer
    ("She fired 21 winners.", "21 winners", {"event": None}),
    ("She fired 21 workers.", "21 workers", {"event": "dismissed"}),
    # by how much somebody leads, and how a race was won
    ("She cut his lead to two strokes.", "two strokes", {"about": "his lead"}),
    ("She cut the gap to three goals.", "three goals", {"about": "gap"}),
    ("She led them to three goals.", "three goals", {"about": "goals"}),
    ("He romped away to win by seven shots.", "seven shots", {"claim_status": "stated"}),
    ("He hopes to win by seven shots.", "seven shots", {"claim_status": "planned"}),
    ("She has six second place finishes.", "six second place finishes", {"kind": "count", "unit": "finish"}),
    ("She waited six seconds.", "six seconds", {"kind": "duration"}),
    # what money is
    ("The firm had $651 million in revenue.", "$651 million", {"about": "revenue"}),
    ("She has $40,000 in debt.", "$40,000", {"about": "debt"}),
    ("They invested $4 million in capital.", "$4 million", {"about": None}),
]


@pytest.mark.parametrize(("text", "number", "columns"), ROWS)
def test_what_play_and_small_words_make_of_a_figure(text: str, number: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == number)
    assert {column: getattr(claim, column) for column in columns} == columns


@pytest.mark.parametrize(
    "text",
    [
        _OVERS + "He reached his half-century with a sweep.",
        "She scored her 12th century and third half-century.",
        _OVERS + "He got there with his seventh four.",
        "He dropped the first sets 6-7 (6), 6-7 (9) after a rest.",
        _HOLES + "Kim is 1 under in the final round and 3 over for the week.",
        _HOLES + "He had a score of 11-under 277.",
        _HOLES + "He lost balls on the back nine.",
        "They led 86-80 after three quarters.",
        "The game was close for three quarters.",
        "They passed in Divisions One, Two, Three and Four.",
        "Six-hourly totals and 12-hourly doses followed.",
        _OVERS + "He had scores of 17 and 12.",
    ],
)
def test_a_part_of_what_a_score_is_called_counts_nothing(text: str) -> None:
    parts = {
        "half-century",
        "four",
        "6",
        "7",
        "9",
        "1",
        "3",
        "11",
        "under 277",
        "nine",
        "three quarters",
        "Two",
        "Four",
        "Six",
        "12-hourly",
        "scores",
    }
    assert not {claim.text for claim in claims(text)} & parts


def test_three_quarters_of_something_are_a_share() -> None:
    assert [claim.value for claim in claims("They led for three quarters of the game.")] == [0.75]


def test_half_a_century_is_a_time() -> None:
    assert [claim.kind for claim in claims("They ran the shop for half a century.")] == ["duration"]
