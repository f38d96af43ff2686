"""Times that count from what the text has told: "on the Thursday", "the year before that", the days of last year."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document

WEDNESDAY = datetime(2023, 5, 10, tzinfo=UTC)

# text, published on Wednesday 10 May 2023 → values
READ: list[tuple[str, list[str | None]]] = [
    # days of one month, whose year stands behind the last
    ("On 11 and 12 March last year the court sat.", ["2022-03-11", "2022-03-12"]),
    ("It rained between 3 and 5 May last year.", ["2022-05-03", "2022-05-05"]),
    ("The fair was held on June 3, 4 and 5 last year.", ["2022-06-03", "2022-06-04", "2022-06-05"]),
    ("The fair will be held on June 3-5 next year.", ["2024-06-03/2024-06-05"]),
    ("It ran on 1 June 2019, and on 3 and 4 July of the same year.", ["2019-06-01", "2019-07-03", "2019-07-04"]),
    ("They met on 11 and 12 March. Last year they did not.", ["2023-03-11", "2023-03-12", "2022"]),
    ("On 11 and 12 March last year's winner lost.", ["2023-03-11", "2023-03-12", "2022"]),
    ("On 3 May last year's winner lost.", ["2023-05-03", "2022"]),
    # a day of the week with an article is one of the story
    ("The storm began on 14 June 2021. On the Thursday morning the river burst.", ["2021-06-14", "2021-06-17TMO"]),
    ("The siege began on 14 June 2021. On the Monday night the power failed.", ["2021-06-14", "2021-06-14TNI"]),
    (
        "The storm began on Monday 14 June 2021. On the Thursday it grew, and by the Saturday 30 were dead.",
        ["2021-06-14", "2021-06-17", "2021-06-19"],
    ),
    ("The siege began on 14 June 2021. On the Sunday he had bought a gun.", ["2021-06-14", None]),
    ("The match was played in Leeds. On the Thursday morning he flew home.", [None]),
    ("She fell ill on the Tuesday and died on the Friday.", [None, None]),
    ("On the Friday of race week he crashed.", [None]),
    ("They met on the Monday and Tuesday.", [None, None]),
    ("It began on 14 June 2021. They met on the Thursday and Friday.", ["2021-06-14", "2021-06-17", "2021-06-18"]),
    ("The fair opens on 19 May. On the Saturday there will be 30 bands.", ["2023-05-19", "2023-05-20"]),
    ("The fair drew 300 people last weekend. On the Saturday it rained.", ["2023-W18-WE", "2023-05-06"]),
    ("Police said on Monday he was hurt. He left on the Sunday.", ["2023-05-08", "2023-05-07"]),
    ("The trial ended on Monday. On the Tuesday it had begun with 40 jurors.", ["2023-05-08", None]),
    ("The trial ended on Monday. On the Saturday he had been ill.", ["2023-05-08", "2023-05-06"]),
    ("On the Thursday flight to Rome 40 people fell ill.", ["2023-05-04"]),
    ("He died on 3 May 2021. The court will sit on the Thursday.", ["2021-05-03", None]),
    ("The vote is on 21 May. Polls by the Wednesday showed a lead.", ["2023-05-21", None]),
    ("He was hurt on 14 June 2021. He spoke on the Thursday show.", ["2021-06-14", "2023-05-04"]),
    ("He sang on 3 May 1999. In June 2005 he married, and on the Friday he left.", ["1999-05-03", "2005-06", None]),
    # the unit before "that" time
    ("In 2012 it lost $3m. The year before that it made $2m.", ["2012", "2011"]),
    ("It rose 3% in 2019 and 2% in 2018. In the year before that it fell.", ["2019", "2018", "2017"]),
    ("He won in 2015 and, the year after that, in Rome.", ["2015", "2016"]),
    ("In March 2020 sales fell. The month after that they rose.", ["2020-03", "2020-04"]),
    ("She resigned on 8 March 2011. The day after that she left.", ["2011-03-08", "2011-03-09"]),
    ("Sales rose in the first quarter of 2019. In the quarter before that they fell.", ["2019-Q1", "2018-Q4"]),
    ("Sales rose in the fourth quarter of 2019, but fell in the quarter after.", ["2019-Q4", "2020-Q1"]),
    ("Sales rose in the fourth quarter of 2019, but fell in the quarter after the merger.", ["2019-Q4"]),
    ("She fell on 8 March 2011. Two days before that, she had sung.", ["2011-03-08", "2011-03-06"]),
    ("She fell on 8 March 2011. Two days before that match she had sung.", ["2011-03-08", "P2D"]),
    ("In 2012 it lost $3m. The year before that deal it made $2m.", ["2012"]),
    ("The year before that was worse.", [None]),
    ("In 2015 12 died; the year before that 1,300 did.", ["2015", "2014"]),
    ("In 2015 he left, the year before that 12-day strike.", ["2015", "P12D"]),
    # what followed upon a time
    ("It had 500 men by the autumn of 1609. In the winter that followed, 60 died.", ["1609-FA", "1609-WI"]),
    ("It rained in the spring of 1609. In the summer that followed, it was dry.", ["1609-SP", "1609-SU"]),
    ("In the winter that followed his death she moved.", [None]),
    ("Shares rose in 2021, but the fall that followed was deep.", ["2021"]),
    ("It rained in the summer of 2021. In the fall that followed, it was dry.", ["2021-SU", "2021-FA"]),
    ("He scored 30 goals in the 2018-19 season, and 22 the season before.", ["2018/2019", "2017/2018"]),
    ("He scored 30 goals, and 22 the season before.", [None]),
    ("The rains ended. They sold 30 homes in the year that followed.", []),
    ("Sales fell in the year after the merger of 2008.", ["2008"]),
    ("He was ill for the year before the vote.", []),
    ("In the year after Brexit sales fell.", []),
    ("Sales fell in the year since the merger.", []),
    ("Profit for the year before the charge rose.", ["2023"]),
    ("In the second quarter of this fiscal year, which ended on March 30, it lost $8m.", ["2023-Q2", "2023-03-30"]),
    ("In the second quarter, which ended in tears, it lost $8m.", ["2023-Q2"]),
    ("April alone saw 97 deaths.", ["2023-04"]),
    ("April alone knew of it.", []),
    ("May alone has seen two strikes.", ["2023-05"]),
    ("Theresa May alone saw 12 letters.", []),
    ("June alone saw the letter.", []),
    ("It sank on 3 May 1968. Two more were lost within the month.", ["1968-05-03", "P1M"]),
    ("The bank failed in 2010. He was gone within the year.", ["2010", "P1Y"]),
    ("It will be shut within the month.", ["2023-05"]),
    ("Prices rose in 2021. Banks expect cuts within the year.", ["2021", "2023"]),
    ("The bank failed in 2010. He said he would go within the year.", ["2010", "P1Y"]),
    ("It sailed on 8 January 1968. Three days on, it was lost.", ["1968-01-08", "1968-01-11"]),
    ("Three days on, it is still missing.", [None]),
    ("They work two weeks on, two weeks off.", ["P2W", "P2W"]),
    ("Two weeks on, two weeks off, they work.", ["P2W", "P2W"]),
    ("It left on 27 September 1994. At 1.15 the next morning it sank.", ["1994-09-27", "1994-09-28T01:15"]),
    ("It left on 27 September 1994. He won 3.15 the next morning.", ["1994-09-27", "1994-09-28TMO"]),
    # a holiday that follows upon a day long over
    ("He fell ill on Christmas Eve 2019 and died on New Year's Day.", ["2019-12-24", "2020-01-01"]),
    ("He fell ill on 3 December 2019. He died on Christmas Day.", ["2019-12-03", "2019-12-25"]),
    ("The bank failed on 3 March 2010. Shops were shut on Easter Monday.", ["2010-03-03", "2010-04-05"]),
    ("He was hurt on 3 March 2018. Four years later, on Christmas Eve, he died.", ["2018-03-03", "2022", "2022-12-24"]),
    ("The bank failed on 3 March 2010. Shops will be shut on Christmas Day.", ["2010-03-03", "2023-12-25"]),
    ("The bank failed on 3 March 2010. Shops were shut on Easter Monday this year.", ["2010-03-03", "2023-04-10"]),
    # what had been done by a day was done
    ("By Tuesday night, two days into the strike, 40 flights had been cancelled.", ["2023-05-09TNI", "P2D"]),
    ("By Sunday, after much rain, 30 roads had been shut.", ["2023-05-07"]),
    ("By Friday 40 flights will have been cancelled.", ["2023-05-12"]),
    ("The papers had to be signed by Friday.", ["2023-05-12"]),
    # and what a sentence that opens with its day tells as done
    ("By Friday, 40 men were rescued.", ["2023-05-05"]),
    ("By Friday, the mayor said 40 men were dead.", ["2023-05-05"]),
    ("By Friday, the mayor said 40 men would be freed.", ["2023-05-12"]),
    ("By Friday, 300 tents were needed.", ["2023-05-12"]),
    # "by" before what nobody knew of
    ("Forty homes were destroyed by Friday's blast.", ["2023-05-05"]),
    ("Forty bids must be in by Friday's deadline.", ["2023-05-12"]),
]


@pytest.mark.parametrize(("text", "values"), READ)
def test_times_of_a_story(text: str, values: list[str | None]) -> None:
    assert [found.timex_value for found in find_dates(Document(text), WEDNESDAY)] == values


# text → the values, and when the first begins by Greenwich
MOMENTS = [
    (
        "It hit at 10:00 local time (08:00 GMT) on Monday.",
        ["2023-05-08T10:00", "2023-05-08T08:00", "2023-05-08"],
        "8 08",
    ),
    (
        "It hit at 03:30 local time (19:30 GMT) on Monday.",
        ["2023-05-08T03:30", "2023-05-07T19:30", "2023-05-08"],
        "7 19",
    ),
    ("It took off at 21:15 (19:15 GMT).", ["2023-05-10T21:15", "2023-05-10T19:15"], "10 19"),
    ("It hit at 9 p.m. (0100 GMT) on Monday.", ["2023-05-08T21:00", "2023-05-09T01:00", "2023-05-08"], "9 01"),
    ("It hit at 9 p.m. EST (0200 GMT) on Monday.", ["2023-05-08T21:00", "2023-05-09T02:00", "2023-05-08"], "9 02"),
    ("It hit at 6:15 on Monday (17:15 GMT on Sunday).", ["2023-05-08T06:15", "2023-05-07T17:15"], "8 06"),
    ("He left at 10:00 (900 men had come).", ["2023-05-10T10:00"], "10 10"),
    ("He left at 7 a.m. (2200 GMT, Sunday).", ["2023-05-10T07:00", "2023-05-07T22:00"], "10 07"),
    ("It hit at 6:00, or 2000 GMT, and ended.", ["2023-05-10T06:00", "2023-05-09T20:00"], "9 20"),
]


@pytest.mark.parametrize(("text", "values", "begins"), MOMENTS)
def test_one_moment_on_two_clocks(text: str, values: list[str], begins: str) -> None:
    found = find_dates(Document(text), WEDNESDAY)
    assert [each.timex_value for each in found] == values
    assert found[0].starts_at is not None
    assert f"{found[0].starts_at.day} {found[0].starts_at:%H}" == begins


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("The race took over three hours.", "MORE_THAN"),
        ("Patients wait over three hours for a bed.", "MORE_THAN"),
        ("The new head took over three years ago.", None),
        ("She took over two weeks before the vote.", None),
        ("They spent over the last two years twice as much.", None),
    ],
)
def test_over_behind_a_verb(text: str, mod: str | None) -> None:
    assert find_dates(Document(text), WEDNESDAY)[0].timex_mod == mod


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("It fell on 1 February 2021. In the two years since, 40 have left.", "2021-02-01"),
        ("It fell in 2021. In the two years since, 40 have left.", "2021-01-01"),
        ("It fell in 2001. In the two years since, 40 have left.", None),
        ("It fell on 3 February 1975. In the following weeks 40 died.", None),
        ("It will open in 2026 and grow over the following five years.", None),
        ("It will grow over the next five years.", "2023-05-10"),
    ],
)
def test_lengths_of_time_of_a_story(text: str, begins: str | None) -> None:
    span = next(found for found in find_dates(Document(text), WEDNESDAY) if found.timex_type == "DURATION")
    assert (span.starts_at and f"{span.starts_at:%Y-%m-%d}") == begins
