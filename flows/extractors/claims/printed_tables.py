"""Tables, standings, results, fixtures, terms of bonds and line-ups, printed as lines: no prose, so no claims."""

from __future__ import annotations

import re

from newstables.extractors.claims.vocabulary import LEX

LONGEST_LINE = 140  # characters; a longer line is a paragraph
FEWEST_LINES = 3  # lines of figures one after another that make a table
FEWEST_FIGURES = 5  # in a line that is a row of a table by itself
FEWEST_CELLS = 3  # strokes between the cells of a line that is a row by itself
FEWEST_TABS = 2  # likewise
SHARE_OF_FIGURES = 0.45  # of the tokens of such a line
_TOKEN = re.compile(r"[^\s,;]+")
_SENTENCE_ENDS = (".", "?", "!", '"', "”", "’", "'", "…", ",")
_PERSON = re.compile(r"[-•* ]*[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)+, \d{1,3}")  # the dead by name and age are no table
_LAST_CELL = re.compile(r"\|\s*[-+−]?[\d][\d.,]*\s*%?$")  # Profit | 4.9 | 3.2
# 1. Adams (Ghana) 20.11; 2. Bell … 3.: what stands behind each rank, a name first and a figure somewhere.
_RANKS = re.compile(r"(?<!\S)1\. ([A-Z][^\n]{2,60}?)[;,.]? 2\. ([A-Z][^\n]{2,60}?)[;,.]? 3\. [A-Z][^\n;]{2,60}")
_MORE_RANKS = re.compile(r"[;,] \d{1,2}\. [A-Z][^\n;]{2,60}")
_LABEL = re.compile(r"[^\d\n:]{2,40}: ?\S")  # Coupon: 5.5 percent


def table_spans(text: str) -> list[tuple[int, int]]:
    """Where such lines stand in `text`, in order; most articles have none."""
    spans = _rankings(text) if "1. " in text and " 2. " in text and " 3. " in text else []
    if text.count("\n") < FEWEST_LINES - 1 and len(text) > LONGEST_LINE:
        return spans
    run: list[tuple[int, int]] = []
    end = -1
    for whole in text.split("\n"):
        start, end = end + 1, end + 1 + len(whole)
        line = whole.strip()
        if line and len(line) <= LONGEST_LINE and _is_row(line):
            run.append((start, end))
            if _is_dense(line):
                spans.append((start, end))
            continue
        if run and not _is_heading(line):
            spans += run if len(run) >= FEWEST_LINES else []
            run = []
    spans += run if len(run) >= FEWEST_LINES else []
    return sorted(set(spans))


def _rankings(text: str) -> list[tuple[int, int]]:
    """Where a sentence or a line tells who came first, second and third, by numbers with a stop behind: names and
    figures, and no sentence among them, as in a list of reasons.
    """
    spans = []
    for match in _RANKS.finditer(text):
        items = (match[1], match[2])
        if not any(map(str.isdigit, "".join(items))):
            continue
        if not all(LEX.table_sentence.isdisjoint(item.lower().split()) for item in items):
            continue
        end = match.end()
        while more := _MORE_RANKS.match(text, end):
            end = more.end()
        spans.append((match.start(), end))
    return spans


def _is_row(line: str) -> bool:
    """Whether a line has figures and nothing that makes a sentence."""
    if _has_cells(line):
        return True
    if line.endswith(_SENTENCE_ENDS) or not any(map(str.isdigit, line)) or _PERSON.fullmatch(line):
        return False
    if _LABEL.match(line):
        label = line.partition(":")[0].lower().split()
        if any(LEX.events.after(label, at) for at in range(len(label))):
            return False  # Dead: 14; but Power: 300 hp
        return LEX.table_verbs.isdisjoint(line.lower().split())
    return LEX.table_sentence.isdisjoint(line.lower().split())


def _has_cells(line: str) -> bool:
    """Whether strokes or tabs part a line into cells."""
    if "|" not in line:
        return line.count("\t") >= FEWEST_TABS
    return line.count("|") >= FEWEST_CELLS or line.count("\t") >= FEWEST_TABS or _LAST_CELL.search(line) is not None


def _is_heading(line: str) -> bool:
    """Whether a line may stand between the rows of one table: short, no sentence, no figures."""
    return len(line) <= LONGEST_LINE // 4 and not line.endswith(_SENTENCE_ENDS)


def _is_dense(line: str) -> bool:
    """Whether figures make up so much of a line that it is a row by itself: Leeds 20 14 3 3 45 18 45."""
    if _has_cells(line):
        return True
    tokens = _TOKEN.findall(line)
    figures = sum(token[0].isdigit() or token[1:2].isdigit() for token in tokens)
    return bool(figures >= max(FEWEST_FIGURES, SHARE_OF_FIGURES * len(tokens)))
