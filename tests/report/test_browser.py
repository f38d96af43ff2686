"""The report in a real browser: filters, hover, keyboard, themes, a phone, what a screen reader is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newstables.report import write_report
from tests.report.archives import needs_altair, write_archive
from tests.report.conftest import Open
from tests.tables.runs import record, run, write_records

pytestmark = [pytest.mark.slow, needs_altair]
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
# From the place of the card beside a point, that of the point in the chart: x; y if the card is above it, or below it.
_PLACE_BY_CARD = """() => {
  const card = document.getElementById("card"), plot = document.getElementById("plot");
  const top = parseFloat(card.style.top) - plot.offsetTop;
  return [parseFloat(card.style.left) - 14, top + card.offsetHeight + 14, top - 18];
}"""
_CHANGE = """async ([name, value]) => {
  const form = document.getElementById("filters"), plot = document.getElementById("plot");
  delete plot.dataset.points;
  const begun = performance.now();
  form.elements[name].value = value ?? form.elements[name].options[1].value;
  form.elements[name].dispatchEvent(new Event("change", { bubbles: true }));
  while (plot.dataset.points === undefined) await new Promise((done) => setTimeout(done, 1));
  return performance.now() - begun;
}"""


def _points(page: Any) -> int:
    page.wait_for_selector("#plot[data-points]")
    return int(page.get_attribute("#plot", "data-points"))


def test_filters_choose_numbers_and_reset_brings_all_back(small: Path, open_page: Open) -> None:
    page = open_page(small)
    page.click("text=Show all")
    page.wait_for_function("document.getElementById('told').textContent.startsWith('960 numbers')")
    page.select_option("select[name=event]", label=_option(page, "event", "killed"))
    told = page.text_content("#told")
    assert not told.startswith("960")
    assert page.input_value("select[name=event]")
    page.select_option("select[name=speaker]", label=_option(page, "speaker", "Police"))
    shown = page.locator("#list tbody tr")
    shown.first.wait_for()
    assert set(shown.locator("td:nth-child(3)").all_text_contents()) == {"Police"}
    page.fill("input[name=words]", "Oslo")
    page.wait_for_function(
        "[...document.querySelectorAll('#list td:nth-child(4)')].every((cell) => cell.textContent.includes('Oslo'))"
    )
    page.fill("input[name=words]", "no such words anywhere")
    page.wait_for_function("document.getElementById('told').textContent.startsWith('No number fits')")
    page.check("input[value=period]")
    page.click("text=Show all")
    page.wait_for_function("document.getElementById('told').textContent.startsWith('960 numbers')")
    assert page.is_checked("input[value=published]")


def _option(page: Any, name: str, begins: str) -> str:
    labels = page.locator(f"select[name={name}] option").all_text_contents()
    return next(label for label in labels if label.startswith(begins))


def test_points_answer_to_the_mouse_and_the_keyboard(small: Path, open_page: Open) -> None:
    page = open_page(small)
    _points(page)
    page.focus("#plot")
    page.keyboard.press("End")
    page.wait_for_selector("#card:not([hidden]) mark")
    last = page.text_content("#spoken")
    assert "said by" in last
    page.keyboard.press("ArrowLeft")
    page.wait_for_function("(last) => document.getElementById('spoken').textContent !== last", arg=last)
    page.keyboard.press("Escape")
    assert page.is_hidden("#card")
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog[open] .nt-text")
    assert page.evaluate("document.activeElement.matches('.nt-text a')")  # at the number itself
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog:not([open])", state="attached")
    _hover_a_point(page)
    page.mouse.down()
    page.mouse.up()
    page.wait_for_selector("dialog[open] .nt-text")


def _hover_a_point(page: Any) -> None:
    """Move over the chart to the first point, which the keys tell the place of: a card comes up."""
    page.locator("#plot").scroll_into_view_if_needed()
    page.focus("#plot")
    page.keyboard.press("Home")
    page.wait_for_selector("#card:not([hidden])")
    x, above, below = page.evaluate(_PLACE_BY_CARD)
    page.evaluate("document.activeElement.blur()")
    page.wait_for_selector("#card[hidden]", state="attached")
    box = page.locator("#plot").bounding_box()
    for y in (above, below):
        for step in range(10):  # across the margin that the chart has within its frame
            page.mouse.move(box["x"] + x + step, box["y"] + y + step)
            if page.is_visible("#card"):
                return
    pytest.fail("no point answers to the mouse")


def test_a_number_in_an_article_is_linked_to_what_it_was_read_with(tmp_path: Path, open_page: Open) -> None:
    text = "Police in Oslo arrested 12 people on Monday, said Ana Brandt. Nothing else is known of it so far."
    wire = {"id": "1", "headline": "Arrests", "body": text, "date": "2021-11-10"}
    run(tmp_path / "tables", write_records(tmp_path / "in.jsonl", [wire]))
    write_report(tmp_path / "tables", tmp_path / "r.html")
    page = open_page(tmp_path / "r.html")
    page.click("#list button")
    page.wait_for_selector("dialog[open] .nt-lines path", state="attached")
    roles = " ".join(page.locator(".nt-role").all_text_contents())
    assert all(role in roles for role in ("said by", "where", "when"))
    page.click("dialog a.nt-amount")
    assert page.evaluate("document.activeElement.closest('.nt-text') !== null")  # from the row to the text


def test_markup_in_an_article_stays_text(tmp_path: Path, open_page: Open) -> None:
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    wire = record(1) | {"title": f"Storm {evil}", "publisher": evil}
    run(tmp_path / "tables", write_records(tmp_path / "in.jsonl", [wire]))
    write_report(tmp_path / "tables", tmp_path / "r.html")
    page = open_page(tmp_path / "r.html")
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    page.click("#list button")
    page.wait_for_selector("dialog[open] .nt-text")
    assert "<script>alert(2)" in page.text_content("dialog h2")
    assert page.locator("img").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("device", ["desk", "phone"])
def test_axe_finds_nothing_serious(small: Path, open_page: Open, scheme: str, device: str) -> None:
    pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-core is not installed")
    page = open_page(small, color_scheme=scheme, **(PHONE if device == "phone" else {}))
    _points(page)
    page.locator("#list tbody tr").first.wait_for()
    assert _serious(page) == []
    if device == "desk":
        page.click("#list button")
        page.wait_for_selector("dialog[open] .nt-text")
        assert _serious(page) == [], "with an article open"


def _serious(page: Any) -> list[tuple[str, list[Any]]]:
    """What axe calls serious or critical: its rule, and the first of the elements that break it."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [
        (one["id"], [node["target"] for node in one["nodes"]][:5])
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


def test_the_chart_follows_the_theme(small: Path, open_page: Open) -> None:
    page = open_page(small, color_scheme="light")
    points, page_of = _points(page), "document.querySelector('#plot canvas').toDataURL()"
    by_day = page.evaluate(page_of)
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(f"(by_day) => document.querySelector('#plot canvas') && {page_of} !== by_day", arg=by_day)
    assert _points(page) == points


def test_a_phone_scrolls_down_and_not_sideways(small: Path, open_page: Open) -> None:
    page = open_page(small, **PHONE)
    _points(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.tap("#list button")
    page.wait_for_selector("dialog[open] .nt-text")
    assert page.evaluate("document.getElementById('reader').scrollWidth <= innerWidth")


def test_without_scripts_the_sections_stand(small: Path, open_page: Open) -> None:
    page = open_page(small, ready="#speakers table", java_script_enabled=False)
    assert page.locator("#speakers tbody tr").count() > 3
    assert page.locator("#cast tbody tr").count() == 40


@pytest.mark.long
def test_ten_thousand_articles_stay_smooth(tmp_path: Path, open_page: Open) -> None:
    """First paint and filters of 80,000 numbers; the bounds leave room for a machine that is busy."""
    size = write_report(write_archive(tmp_path / "tables", 10_000), tmp_path / "r.html")
    assert size < 5_000_000
    page = open_page(tmp_path / "r.html")
    _points(page)
    [paint] = page.evaluate("performance.getEntriesByName('first-contentful-paint').map((entry) => entry.startTime)")
    assert paint < 2_000 * 2
    changes = [["event", None], ["event", ""], ["unit", None], ["unit", ""]] * 3
    took = [page.evaluate(_CHANGE, change) for change in changes]
    assert min(took[::2]) < 200 * 2 and min(took[1::2]) < 200 * 2
