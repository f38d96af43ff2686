/* The number explorer: its filters, and what they do to the chart and the lists. */
(async () => {
  const { node, claims, sentence, select, plot: plotOf, lists, keep } = window.newstables;
  const MOST_POINTS = 3000, MOST_OPTIONS = 300, SPEAKERS = 6, TYPING = 150;
  const SHAPES = { about: "about", at_least: "at least", more_than: "at least", at_most: "at most", less_than: "at most", between: "from to" };
  const $ = (id) => document.getElementById(id);
  const form = $("filters");
  const data = await claims().catch((error) => { $("waiting").textContent = `This browser cannot open the data: ${error.message}`; });
  if (!data) return;
  const { claims: c, names } = data;
  const selection = select(data), { state, facets, value } = selection;
  const chart = plotOf(data, selection), { list, differ } = lists(data, selection);
  let picks = [];

  /** The choices of one filter, the commonest first, with their counts by place. */
  function options(name, counts) {
    const places = [...counts.keys()].filter((place) => counts[place] > 0).sort((a, b) => counts[b] - counts[a] || a - b);
    const top = places.slice(0, MOST_OPTIONS), chosen = state[name];
    if (chosen !== null && !top.includes(chosen)) top.push(chosen);
    const any = places.length > MOST_OPTIONS ? `any (${MOST_OPTIONS} commonest listed)` : "any";
    const said = (place) => node("option", { value: place }, `${facets[name].names[place]} · ${counts[place].toLocaleString("en")}`);
    form.elements[name].replaceChildren(node("option", { value: "" }, any), ...top.map(said));
    form.elements[name].value = chosen ?? "";
  }

  function legend(entries) {
    const button = ([name, count, position, place]) => node("button", {
      type: "button", style: `--swatch: var(--c${position})`, disabled: place === null ? "" : null,
      "aria-pressed": place === null ? null : String(state.speaker === place),
      onclick: () => { state.speaker = state.speaker === place ? null : place; update(); },
    }, name, " ", node("span", {}, count.toLocaleString("en")));
    $("legend").replaceChildren(...entries.map(button));
  }

  /** The colour of each number: of the six who say most of them, of all others, of the articles themselves. */
  function colours(chosen) {
    const counts = new Map();
    for (const i of chosen) counts.set(c.speaker[i], (counts.get(c.speaker[i]) || 0) + 1);
    const all = [...counts].filter(([place]) => place >= 0).sort((a, b) => b[1] - a[1]), top = all.slice(0, SPEAKERS);
    const others = all.slice(SPEAKERS).reduce((sum, [, count]) => sum + count, 0);
    const entries = top.map(([place, count], position) => [names.speaker[place], count, position, place]);
    if (others) entries.push([`${(all.length - SPEAKERS).toLocaleString("en")} others`, others, SPEAKERS, null]);
    if (counts.get(-1)) entries.push(["the article itself", counts.get(-1), SPEAKERS + 1, null]);
    legend(entries);
    const colour = new Map(top.map(([place], position) => [place, position]));
    return (i) => (c.speaker[i] < 0 ? SPEAKERS + 1 : colour.get(c.speaker[i]) ?? SPEAKERS);
  }

  function parted(fitting) {
    const { starts } = selection.clocks[state.axis], found = { dated: [], timeless: [], unvalued: 0 };
    for (const i of fitting) {
      if (value(i) === null) found.unvalued += 1;
      else (Number.isNaN(starts[i]) ? found.timeless : found.dated).push(i);
    }
    selection.latestFirst(found.dated);
    return found;
  }

  function points(shown, log) {
    const { starts, ends } = selection.clocks[state.axis], colour = colours(shown);
    return shown.slice(0, MOST_POINTS).reverse().map((i) => {
      const y = value(i), low = c.low[i] ?? y, high = c.high[i] ?? y, s = SHAPES[data.name("hedge", i)] || "exactly";
      return { i, t: (starts[i] + ends[i]) / 2, y, low: log && low <= 0 ? y : low, high, c: String(colour(i)), s };
    });
  }

  /** Bring everything under the filters up to what they say. */
  function update() {
    chart.hide();
    const { fitting, counts } = selection.survey(), found = parted(fitting);
    for (const name in facets) options(name, counts[name]);
    const log = state.log ?? selection.isSkewed(found.dated.map(value));
    const shown = log ? found.dated.filter((i) => value(i) > 0) : found.dated;
    const chosen = [...found.dated, ...found.timeless];
    form.elements.log.checked = log;
    tell(chosen, shown.length, found);
    list(chosen);
    differ(chosen, (series) => { state.series = series; update(); $("plot").focus(); });
    for (const [button, pick] of picks) button.setAttribute("aria-pressed", String(pick.unit === state.unit && pick.event === state.event));
    return chart.paint(points(shown, log), log);
  }

  function tell(chosen, shown, { dated, timeless, unvalued }) {
    const many = (count, one, several) => `${count.toLocaleString("en")} ${count === 1 ? one : several}`;
    const articles = new Set(chosen.map((i) => c.article[i])).size, below = dated.length - shown;
    const said = [chosen.length ? `${many(chosen.length, "number", "numbers")} in ${many(articles, "article", "articles")}.` : "No number fits all of these filters."];
    if (timeless.length && state.axis === "period") said.push(`${many(timeless.length, "speaks of no date and stands", "speak of no date and stand")} in the list alone.`);
    else if (timeless.length) said.push(`${many(timeless.length, "has no date of publication and stands", "have no date of publication and stand")} in the list alone.`);
    if (below) said.push(`${many(below, "is", "are")} zero or less, for which a logarithmic scale has no place.`);
    if (shown > MOST_POINTS) said.push(`The chart shows the latest ${MOST_POINTS.toLocaleString("en")}; choose a unit, an event or an actor to see fewer.`);
    if (unvalued) said.push(`${many(unvalued, "names", "name")} no figure.`);
    if (state.series !== null) said.push("One quantity alone is shown; “Show all” brings the others back.");
    $("told").textContent = said.join(" ");
    $("quantity").textContent = selection.words();
  }

  function choose(chosen) {
    selection.choose(chosen);
    form.elements.words.value = "";
    update();
  }

  let typing = 0;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => {
    const { name, value: chosen, checked } = event.target;
    if (name in facets) state[name] = chosen === "" ? null : Number(chosen);
    else if (name === "axis") state.axis = chosen;
    else if (name === "log") state.log = checked;
    else return;
    update();
  });
  form.elements.words.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => { state.words = form.elements.words.value.trim().toLowerCase(); update(); }, TYPING);
  });
  form.addEventListener("reset", () => setTimeout(() => choose({ axis: "published" })));
  $("more").addEventListener("click", () => list());

  picks = selection.pairs().map((pick) => {
    const name = selection.together(names.unit[pick.unit], pick.event === null ? "" : names.event[pick.event]);
    const onclick = () => choose({ unit: pick.unit, event: pick.event });
    return [node("button", { type: "button", "aria-pressed": "false", onclick }, name, node("span", {}, pick.count.toLocaleString("en"))), pick];
  });
  $("picks").replaceChildren(...picks.map(([button]) => button));

  // Speakers, quantities and actors of the other sections lead here.
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("main button:is([data-speaker], [data-actor], [data-series])");
    if (!button) return;
    const place = (facet, name) => { const found = facets[facet].names.indexOf(name); return found < 0 ? null : found; };
    const { speaker, series, actor } = button.dataset;
    choose({ speaker: place("speaker", speaker), series: series ? Number(series) : null, actor: place("actor", actor) });
    $("numbers").scrollIntoView();
    form.elements.unit.focus({ preventScroll: true });
  });

  $("explorer").hidden = false;
  $("waiting").hidden = true;
  if (picks.length) selection.choose({ unit: picks[0][1].unit, event: picks[0][1].event });
  await sentence(0);
  await keep(() => { chart.forget(); return update(); });
})();
