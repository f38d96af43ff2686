"""Quotations and their pieces."""

from __future__ import annotations

from newstables.language.quotations import quotations


def pieces(text: str) -> list[tuple[str, int]]:
    return [(text[one.start : one.end], one.group) for one in quotations(text)]


def test_marks_of_every_kind() -> None:
    assert pieces('He said "no". She: “yes”. They: ``maybe\'\'. Il dit «oui».') == [
        ('"no"', 0), ("“yes”", 1), ("``maybe''", 2), ("«oui»", 3),
    ]  # fmt: skip


def test_marks_that_close_may_open() -> None:
    assert pieces("''One,'' he said. ''Two.''") == [("''One,''", 0), ("''Two.''", 1)]
    assert pieces("”One.”\n\nHe left.") == [("”One.”", 0)]
    assert pieces("It is 5'10'' high, and 3'' wide.") == []


def test_over_paragraphs() -> None:
    text = "“First.\n\n“Second.\n\n“Third,” he said. “New.”"
    assert pieces(text) == [("“First.", 0), ("“Second.", 0), ("“Third,”", 0), ("“New.”", 3)]


def test_single_marks_and_apostrophes() -> None:
    text = "'We have the workers' pay. It isn't 12,' said Ana Brun. 'Go.' The '90s were 'calm', and 'so' was he."
    assert pieces(text) == [("'We have the workers' pay. It isn't 12,'", 0), ("'Go.'", 1)]
    assert pieces("‘I can’t,’ he said.") == [("‘I can’t,’", 0)]
    assert pieces("'First.\n\n'Second,' he said. 'New.'") == [("'First.", 0), ("'Second,'", 0), ("'New.'", 2)]
    assert pieces("The mayor: 'We miss you' The talks went on. Go,' he said.") == []
    assert pieces("The 'Anna Brun. \"We saw 700 'bomas,' at night,\" she said.") == [
        ("\"We saw 700 'bomas,' at night,\"", 0)
    ]
    assert pieces("'He said \"no\" to 12,' she said.") == [("'He said \"no\" to 12,'", 0)]
    assert pieces("He wrote “‘Go,’ she said.”") == [("“‘Go,’ she said.”", 0)]


def test_single_marks_of_a_quotation_that_goes_on_behind_who_says_it() -> None:
    text = "‘We had nine,’ Nan Roe, a baker, recalls, ‘and one was lost.’ She went on, ‘til the end.’"
    assert pieces(text) == [("‘We had nine,’", 0), ("‘and one was lost.’", 1)]
    assert pieces("It was, he said, 'cause of the '90s, 'em and us.'") == []


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    assert pieces("“One.\n\nHe left.\n\n“Two.”") == [("“One.", 0), ("“Two.”", 1)]


def test_straight_marks_by_what_stands_around_them() -> None:
    assert pieces('"It was loud. We ran. "Nobody was hurt," she said. "They left."') == [
        ('"It was loud. We ran.', 0), ('"Nobody was hurt,"', 0), ('"They left."', 2),
    ]  # fmt: skip
    assert pieces('"The boat, called "Anna", sank," he said. "Pity."') == [
        ('"The boat, called "Anna", sank,"', 0), ('"Pity."', 1),
    ]  # fmt: skip
    assert pieces('He is 6\'2" tall and "shy", they say.') == [('"shy"', 0)]
    assert pieces('The wire said:-"She ran." A \u2013"no" - it is.') == [('"She ran."', 0), ('"no"', 1)]
    assert pieces('He wrote,"I left."She wrote " so ".') == [('"I left."', 0), ('" so "', 1)]


def test_a_closing_mark_that_was_forgotten() -> None:
    long = "The town grew by many houses and streets. " * 30
    assert pieces(f'"We built it. {long}') == [('"We built it.', 0)]
    assert pieces('"We built it. The town grew. It has "six parks" and "a pier"') == [
        ('"We built it.', 0), ('"six parks"', 1), ('"a pier"', 2),
    ]  # fmt: skip
