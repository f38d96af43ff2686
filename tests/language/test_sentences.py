"""Where sentences end, and where the story begins behind its dateline."""

import pytest

from newstables.language.sentences import after_dateline, split_sentences

SENTENCES = [
    (
        "A crew saw it at 3:40 p.m. Sixty-two searchers came.",
        ["A crew saw it at 3:40 p.m.", "Sixty-two searchers came."],
    ),
    ("By 6 p.m. Rescuers had left.", ["By 6 p.m.", "Rescuers had left."]),
    ("It opens at 9 a.m. Eastern time.", ["It opens at 9 a.m. Eastern time."]),
    ("At 10 a.m. Monday the shop was shut.", ["At 10 a.m. Monday the shop was shut."]),
    ("It fell by 28. 6 percent. Rain came.", ["It fell by 28. 6 percent.", "Rain came."]),
    ("They flew to the U.S. Nobody met them.", ["They flew to the U.S.", "Nobody met them."]),
    ("The U.S. Senate met.", ["The U.S. Senate met."]),
]
DATELINES = [
    ("PORT ELLIS - Officials met.", "Officials met."),
    ("Measles returns to island\n\nPORT ELLIS - Officials met.", "Officials met."),
    ("Hikers found\nBy Ada Quill\n\nTANBY, Norland (Agency) - Two were found.", "Two were found."),
    ("Harwick- Tansy, a charity, met.", "Tansy, a charity, met."),
    ("Pre- and post-war houses fell.", None),
    ("Officials met in PORT ELLIS - and left.", None),
    ("The council met on Tuesday to hear what had become of the bridge that the storm took in the first days of May.\n"
     "PORT ELLIS - a ship of that name - came in.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_sentences(text: str, wanted: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == wanted


@pytest.mark.parametrize(("text", "story"), DATELINES)
def test_where_the_story_begins(text: str, story: str | None) -> None:
    assert after_dateline(text) == (0 if story is None else text.index(story))
