"""How often each rule was corrected."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from newstables.corrections.file import WHOLE_ROW, Correction
from newstables.corrections.place import Placed
from newstables.schemas import Column, Table
from newstables.tables.dataset import dataset


@dataclass(frozen=True, slots=True)
class RuleScore:
    """One rule, or a column that no rule is named for."""

    column: str  # "claims.place_rule"; the corrected column itself where no rule is named for it
    rule: str
    corrected: int  # rows
    rows: int  # that the rule made


def scores(folder: Path, corrections: list[Placed]) -> list[RuleScore]:
    """The rules that were corrected, the most often corrected first, with how many rows they made.

    A row counts once for a rule, though several of its cells were wrong. Of a correction whose row is lost, the rule is
    the one that was noted when it was made.
    """
    met = {(*named(each), each.correction.article_id, each.correction.row) for each in corrections}
    corrected = Counter((table, column, rule) for table, column, rule, _, _ in met)
    specs = {each.correction.table: each.correction.spec for each in corrections}
    made: dict[tuple[str, str], Counter[str]] = {}
    for table, column in {(table, column) for table, column, _ in corrected}:
        values = dataset(folder, specs[table]).to_table(columns=[column])[column]
        is_rule = bool(specs[table][column].explains)
        made[table, column] = Counter(values.drop_null().to_pylist()) if is_rule else Counter({"": len(values)})
    found = [
        RuleScore(f"{table}.{column}", rule, count, made[table, column][rule])
        for (table, column, rule), count in corrected.items()
    ]
    return sorted(found, key=lambda score: (-score.corrected, score.column, score.rule))


def named(each: Placed) -> tuple[str, str, str]:
    """Table, rule column and rule of what was corrected; column and "" where no rule is named for it."""
    correction = each.correction
    column = _rule_column(correction.spec, correction.column)
    if column is None:
        return correction.table, correction.column, ""
    rule = each.row[column.name] if each.row is not None else correction.rule
    return correction.table, column.name, rule or ""


def _rule_column(spec: Table, column: str) -> Column | None:
    """The column that names the rule which filled another; of a row that should not be there, the one that found it."""
    for rule in spec.columns:
        if column in rule.explains or (column == WHOLE_ROW and rule.name == "rule"):
            return rule
    return None


def rule_of(correction: Correction, row: dict[str, object]) -> str:
    """The rule that filled the corrected cell of a row, "" where none is named."""
    column = _rule_column(correction.spec, correction.column)
    return str(row[column.name] or "") if column is not None else ""
