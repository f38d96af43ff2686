"""The page of the benchmarks holds also what is measured apart from it."""

from __future__ import annotations

from tests.benchmarks.__main__ import OTHERS, RESULTS, with_others


def test_what_other_benchmarks_told_is_kept() -> None:
    before = RESULTS.read_text(encoding="utf-8")
    after = with_others(["# Benchmark", "", "As new.", ""], before)
    assert after.startswith("# Benchmark\n\nAs new.\n\n## ")
    assert OTHERS in before and after.endswith(before[before.index(OTHERS) :])
    assert with_others(["# Benchmark", ""], after).count(OTHERS) == 1


def test_a_page_without_them_is_as_it_was_made() -> None:
    assert with_others(["# Benchmark", ""], "# Benchmark\n") == "# Benchmark\n"
