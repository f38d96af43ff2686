/* The number explorer: filters, points, the list under them, and where reports differ. */
(async () => {
  const { node, number, claims, sentence, sentenceNow, marked, specs, draw, keep, read, DAY } = window.newstables;
  const MOST_POINTS = 3000, MOST_OPTIONS = 300, SPEAKERS = 6, ROWS = 25;
  const SHAPES = { about: "about", at_least: "at least", more_than: "at least", at_most: "at most", less_than: "at most", between: "from to" };
  const PICKED = new Set(["count", "money", "percent", "rate", "measure", "temperature"]);
  const $ = (id) => document.getElementById(id);
  const form = $("filters"), plot = $("plot"), card = $("card");
  const data = await claims().catch((error) => { $("waiting").textContent = `This browser cannot open the data: ${error.message}`; });
  if (!data) return;
  const { claims: c, names } = data;

  // Actors by name, whether the number is about them or they did it: one list for both.
  const actorNames = [...new Set([...names.whom, ...names.agent])];
  const placeOf = new Map(actorNames.map((name, place) => [name, place]));
  const whom = c.whom.map((place) => (place < 0 ? -1 : placeOf.get(names.whom[place])));
  const agent = c.agent.map((place) => (place < 0 ? -1 : placeOf.get(names.agent[place])));
  const facets = {
    unit: { names: names.unit, of: (i) => [c.unit[i]] },
    event: { names: names.event, of: (i) => [c.event[i]] },
    actor: { names: actorNames, of: (i) => (whom[i] === agent[i] ? [whom[i]] : [whom[i], agent[i]]) },
    speaker: { names: names.speaker, of: (i) => [c.speaker[i]] },
  };
  const state = { unit: null, event: null, actor: null, speaker: null, series: null, words: "", axis: "published", log: null };
  let rows = [], view = null, drawnLog = null, current = -1, listed = 0, picks = [];

  const value = (i) => c.value[i] ?? c.low[i] ?? c.high[i];
  const spoken = (i) => data.name("speaker", i) || "the article itself";

  function matches(i, but) {
    for (const name in facets) {
      if (name !== but && state[name] !== null && !facets[name].of(i).includes(state[name])) return false;
    }
    if (state.series !== null && c.series[i] !== state.series) return false;
    return !state.words || heard(i);
  }
  function heard(i) {
    return [sentenceNow(i), data.name("about", i), data.name("place", i)].some((said) => said.toLowerCase().includes(state.words));
  }
  // When each claim starts and ends on either axis; NaN where it is not known.
  const clocks = Object.fromEntries(Object.entries({ published: (i) => [data.published(i), data.published(i)], period: (i) => data.period(i) ?? [null, null] }).map(([axis, of]) => {
    const starts = new Float64Array(data.count).fill(NaN), ends = new Float64Array(data.count).fill(NaN);
    for (let i = 0; i < data.count; i++) {
      const [start, end] = of(i);
      if (start !== null) { starts[i] = start; ends[i] = end; }
    }
    return [axis, { starts, ends }];
  }));
  const latestFirst = (chosen) => {
    const { starts } = clocks[state.axis];
    return chosen.sort((a, b) => starts[b] - starts[a] || a - b);
  };

  function options(name) {
    const counts = new Map();
    for (let i = 0; i < data.count; i++) {
      if (!matches(i, name)) continue;
      for (const place of facets[name].of(i)) if (place >= 0) counts.set(place, (counts.get(place) || 0) + 1);
    }
    const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_OPTIONS);
    if (state[name] !== null && !top.some(([place]) => place === state[name])) top.push([state[name], counts.get(state[name]) || 0]);
    const any = node("option", { value: "" }, counts.size > MOST_OPTIONS ? `any (${MOST_OPTIONS} commonest listed)` : "any");
    form.elements[name].replaceChildren(any, ...top.map(([place, count]) => node("option", { value: place }, `${facets[name].names[place]} · ${count.toLocaleString("en")}`)));
    form.elements[name].value = state[name] ?? "";
  }

  function colours(chosen) {
    const counts = new Map();
    for (const i of chosen) counts.set(c.speaker[i], (counts.get(c.speaker[i]) || 0) + 1);
    const top = [...counts].filter(([place]) => place >= 0).sort((a, b) => b[1] - a[1]);
    const colour = new Map(top.slice(0, SPEAKERS).map(([place], position) => [place, position]));
    const legend = top.slice(0, SPEAKERS).map(([place, count], position) => [names.speaker[place], count, position, place]);
    const others = top.slice(SPEAKERS).reduce((sum, [, count]) => sum + count, 0);
    if (others) legend.push([`${(top.length - SPEAKERS).toLocaleString("en")} others`, others, SPEAKERS, null]);
    if (counts.get(-1)) legend.push(["the article itself", counts.get(-1), SPEAKERS + 1, null]);
    $("legend").replaceChildren(...legend.map(([name, count, position, place]) => {
      const content = [name, " ", node("span", {}, count.toLocaleString("en"))];
      const style = `--swatch: var(--c${position})`;
      return node("button", { type: "button", style, disabled: place === null ? "" : null, "aria-pressed": place === null ? null : String(state.speaker === place),
        onclick: () => { state.speaker = state.speaker === place ? null : place; update(); } }, ...content);
    }));
    return (i) => (c.speaker[i] < 0 ? SPEAKERS + 1 : colour.get(c.speaker[i]) ?? SPEAKERS);
  }

  function update() {
    hide();
    Object.keys(facets).forEach(options);
    const dated = [], timeless = [], { starts, ends } = clocks[state.axis];
    let unvalued = 0;
    for (let i = 0; i < data.count; i++) {
      if (!matches(i)) continue;
      if (value(i) === null) unvalued += 1;
      else (Number.isNaN(starts[i]) ? timeless : dated).push(i);
    }
    latestFirst(dated);
    const log = state.log ?? isSkewed(dated.map(value));
    form.elements.log.checked = log;
    const shown = log ? dated.filter((i) => value(i) > 0) : dated;
    const colour = colours(shown);
    rows = shown.slice(0, MOST_POINTS).reverse().map((i) => {
      const y = value(i), low = c.low[i] ?? y, high = c.high[i] ?? y;
      return { i, t: (starts[i] + ends[i]) / 2, y, low: log && low <= 0 ? y : low, high, c: String(colour(i)), s: SHAPES[data.name("hedge", i)] || "exactly" };
    });
    const chosen = [...dated, ...timeless], undated = timeless.length;
    tell(chosen, shown, undated, unvalued, log && dated.length - shown.length);
    listed = 0;
    $("list").tBodies[0].replaceChildren();
    list(chosen);
    differ(chosen);
    paint(log);
    for (const [button, pick] of picks) button.setAttribute("aria-pressed", String(pick.unit === state.unit && pick.event === state.event));
  }

  /** Whether a few values are so great that a linear scale would show nothing of the others. */
  function isSkewed(values) {
    const inOrder = values.filter((one) => one > 0).sort((a, b) => a - b);
    return inOrder.length > 3 && inOrder.length === values.length && inOrder.at(-1) > 15 * inOrder[inOrder.length >> 1];
  }

  function tell(chosen, shown, undated, unvalued, below) {
    const articles = new Set(chosen.map((i) => c.article[i])).size;
    const said = [chosen.length ? `${chosen.length.toLocaleString("en")} numbers in ${articles.toLocaleString("en")} articles.` : "No number fits all of these filters."];
    if (undated) said.push(`${undated.toLocaleString("en")} ${state.axis === "period" ? "speak of no date" : "have no date of publication"} and stand in the list alone.`);
    if (below > 0) said.push(`${below.toLocaleString("en")} are zero or less, which a logarithmic scale has no place for.`);
    if (shown.length > MOST_POINTS) said.push(`The chart shows the latest ${MOST_POINTS.toLocaleString("en")}; choose a unit, an event or an actor to see fewer.`);
    if (unvalued) said.push(`${unvalued.toLocaleString("en")} name no figure.`);
    $("quantity").textContent = quantity();
    if (state.series !== null) said.push("One quantity alone is shown; “Show all” brings the others back.");
    $("told").textContent = said.join(" ");
  }

  /** "person injured"; of arrests that arrest says enough. */
  function together(unit, event) {
    return unit && event && unit.slice(0, 5) === event.slice(0, 5) ? unit : [unit, event].filter(Boolean).join(" ");
  }

  function quantity() {
    if (state.series !== null) return data.series[state.series][0];
    const name = (facet) => (state[facet] === null ? "" : facets[facet].names[state[facet]]);
    const what = together(name("unit"), name("event")) || "All numbers";
    const whose = [name("actor"), name("speaker") && `said by ${name("speaker")}`].filter(Boolean).join(", ");
    const against = state.axis === "period" ? "by the date that they speak of" : "by date of publication";
    return `${what[0].toUpperCase()}${what.slice(1)}${whose ? `, ${whose}` : ""}, ${against}`;
  }

  function specification(log) {
    const spec = structuredClone(specs.explorer);
    spec.datasets = { points: rows, bands: bands(), current: [] };
    spec.height = matchMedia("(max-width: 40rem)").matches ? 300 : 380;
    if (log) {
      for (const { encoding: { y } } of spec.layer) {
        y.scale = { type: "log", padding: 10, nice: false };
        if (y.axis) y.axis.tickCount = 2; // powers of ten alone, where there are several
      }
    }
    return spec;
  }

  async function paint(log) {
    if (view === null || drawnLog !== log) {
      drawnLog = log;
      const mine = await draw(plot, specification(log));
      if (drawnLog !== log) return mine.finalize(); // changed again meanwhile
      view = mine;
      listen(view);
    }
    await view.data("points", rows).data("bands", bands()).data("current", []).runAsync();
    plot.dataset.points = rows.length;
  }

  /** Where the reports of one quantity differ: from its first report to its last, from its least to its greatest. */
  function bands() {
    const found = new Map();
    for (const row of rows) {
      const series = c.series[row.i];
      if (series < 0 || !data.series[series][1]) continue;
      const band = found.get(series) || { t: Infinity, t2: -Infinity, low: Infinity, high: -Infinity, n: 0 };
      found.set(series, { t: Math.min(band.t, row.t), t2: Math.max(band.t2, row.t), low: Math.min(band.low, row.low), high: Math.max(band.high, row.high), n: band.n + 1 });
    }
    const pad = rows.length ? Math.max((rows.at(-1).t - rows[0].t) * 0.004, DAY / 4) : 0;
    return [...found.values()].filter((band) => band.n > 1).map((band) => ({ ...band, t: band.t - pad, t2: band.t2 + pad }));
  }

  /** "in 3 articles (Police, The Ledger), 5 May 2016 – 6 May 2016". */
  function sources(those) {
    const articles = new Set(those.map((i) => c.article[i])).size;
    const who = [...new Set(those.map((i) => data.name("speaker", i) || data.publisher(c.article[i])).filter(Boolean))];
    const days = those.map((i) => data.published(i)).filter((at) => at !== null).sort((a, b) => a - b);
    const when = [...new Set([days[0], days.at(-1)].filter((at) => at !== undefined).map(data.day))].join(" – ");
    const names = who.length ? ` (${who.slice(0, 4).join(", ")}${who.length > 4 ? ", …" : ""})` : "";
    return `in ${articles === 1 ? "one article" : `${articles} articles`}${names}${when && `, ${when}`}`;
  }

  function differ(chosen) {
    const found = new Map();
    for (const i of chosen) if (c.series[i] >= 0 && data.series[c.series[i]][1]) found.set(c.series[i], [...(found.get(c.series[i]) || []), i]);
    const top = [...found].filter(([, members]) => members.length > 1).sort((a, b) => b[1].length - a[1].length);
    const items = top.slice(0, 8).map(([series, members]) => {
      const by = new Map();
      for (const i of members) by.set(data.amount(i), [...(by.get(data.amount(i)) || []), i]);
      const said = [...by].sort((a, b) => b[1].length - a[1].length).map(([amount, those]) => [node("b", {}, amount), ` ${sources(those)}. `]).flat();
      return node("li", {}, node("button", { type: "button", class: "link", onclick: () => { state.series = series; update(); plot.focus(); } }, data.series[series][0]), node("p", {}, ...said));
    });
    $("differ").replaceChildren(...(items.length ? [node("h3", {}, `Reports differ on ${top.length.toLocaleString("en")} ${top.length === 1 ? "quantity" : "quantities"}`), node("ul", {}, ...items)] : []));
  }

  // The roles are said, for on a phone a row is no table row to the style.
  const cell = (attributes, ...children) => node("td", { role: "cell", ...attributes }, ...children);
  let inList = [];
  async function list(chosen) {
    if (chosen) inList = chosen;
    const some = inList.slice(listed, listed + ROWS);
    const mine = inList;
    listed += some.length;
    $("more").hidden = listed >= inList.length;
    const made = await Promise.all(some.map(async (i) => {
      const article = c.article[i], when = state.axis === "period" ? data.periodWords(i) || "no date" : data.day(data.published(i));
      return node("tr", { role: "row" }, cell({}, when), cell({ class: "number" }, `${data.amount(i)} ${data.unit(i)}`), cell({}, spoken(i)),
        cell({}, ...marked(await sentence(i), data.name("text", i))), cell({}, node("button", { type: "button", class: "link", onclick: () => read(article, i) }, data.title(article))));
    }));
    if (mine === inList) $("list").tBodies[0].append(...made);
  }

  async function show(i, x, y) {
    current = rows.findIndex((row) => row.i === i);
    const article = c.article[i], about = [data.name("about", i), data.name("event", i)].filter(Boolean).join(", ");
    const status = data.name("status", i);
    const by = [spoken(i), data.periodWords(i) && `of ${data.periodWords(i)}`, data.name("place", i), status === "stated" ? "" : status].filter(Boolean).join(" · ");
    const from = [data.title(article), data.publisher(article), data.day(data.published(i))].filter(Boolean).join(" · ");
    card.replaceChildren(node("p", { class: "amount" }, `${data.amount(i)} ${data.unit(i)}`, about ? ` — ${about}` : ""), node("p", { class: "sentence" }, ...marked(sentenceNow(i), data.name("text", i))),
      node("p", { class: "by" }, by), node("p", { class: "by" }, from));
    if (matchMedia("(hover: none)").matches) card.append(node("button", { type: "button", onclick: () => read(article, i) }, "Read the article"));
    card.hidden = false;
    const width = plot.clientWidth;
    card.style.left = `${Math.max(4, Math.min(x + 14, width - card.offsetWidth - 4))}px`;
    card.style.top = y > card.offsetHeight + 20 ? `${y - card.offsetHeight - 14}px` : `${y + 18}px`;
    view.data("current", rows[current] ? [rows[current]] : []).runAsync();
  }
  function hide() {
    if (card.hidden) return;
    card.hidden = true;
    current = -1;
    if (view) view.data("current", []).runAsync();
  }

  function listen(chart) {
    const of = (item) => (item && item.datum && item.datum.i !== undefined ? item.datum.i : null);
    chart.addEventListener("mousemove", (event, item) => {
      const i = of(item);
      if (i === null) { if (document.activeElement !== plot) hide(); return; }
      const box = plot.getBoundingClientRect();
      if (rows[current]?.i !== i || card.hidden) show(i, event.clientX - box.left, event.clientY - box.top);
    });
    chart.addEventListener("click", (event, item) => {
      const i = of(item), box = plot.getBoundingClientRect();
      if (i === null) hide();
      else if (matchMedia("(hover: none)").matches) show(i, event.clientX - box.left, event.clientY - box.top);
      else read(c.article[i], i);
    });
  }
  plot.addEventListener("mouseleave", () => { if (document.activeElement !== plot) hide(); });
  plot.addEventListener("blur", hide);

  function goTo(position) {
    if (!rows.length || !view) return;
    const row = rows[Math.max(0, Math.min(position, rows.length - 1))];
    const [left, top] = view.origin();
    show(row.i, view.scale("x")(row.t) + left, view.scale("y")(row.y) + top);
    $("spoken").textContent = [`${data.amount(row.i)} ${data.unit(row.i)}`, data.name("event", row.i), `said by ${spoken(row.i)}`, data.day(row.t), sentenceNow(row.i)].filter(Boolean).join("; ");
  }
  plot.addEventListener("keydown", (event) => {
    const steps = { ArrowRight: () => goTo(current + 1), ArrowLeft: () => goTo(current < 0 ? rows.length - 1 : current - 1), Home: () => goTo(0), End: () => goTo(rows.length - 1),
      Enter: () => { if (rows[current]) read(c.article[rows[current].i], rows[current].i); }, Escape: hide };
    if (!steps[event.key]) return;
    event.preventDefault();
    steps[event.key]();
  });

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
    typing = setTimeout(async () => { await sentence(0); state.words = form.elements.words.value.trim().toLowerCase(); update(); }, 150);
  });
  form.addEventListener("reset", () => setTimeout(() => choose({})));
  $("more").addEventListener("click", () => list());

  function choose(chosen) {
    Object.assign(state, { unit: null, event: null, actor: null, speaker: null, series: null, words: "", log: null }, chosen);
    form.elements.words.value = "";
    update();
  }

  // Quantities to begin with: the commonest pairs of a unit and an event, then the commonest other units.
  function pairs() {
    const counts = new Map();
    for (let i = 0; i < data.count; i++) {
      if (c.unit[i] < 0 || value(i) === null || !PICKED.has(data.name("kind", i))) continue;
      const key = `${c.unit[i]} ${c.event[i]}`;
      counts.set(key, (counts.get(key) || 0) + 1);
    }
    const top = [...counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => { const [unit, event] = key.split(" ").map(Number); return { unit, event: event < 0 ? null : event, count }; });
    return [...top.filter((pick) => pick.event !== null).slice(0, 5), ...top.filter((pick) => pick.event === null).slice(0, 4)];
  }
  picks = pairs().map((pick) => {
    const name = together(names.unit[pick.unit], pick.event === null ? "" : names.event[pick.event]);
    return [node("button", { type: "button", "aria-pressed": "false", onclick: () => choose({ unit: pick.unit, event: pick.event }) }, name, node("span", {}, pick.count.toLocaleString("en"))), pick];
  });
  $("picks").replaceChildren(...picks.map(([button]) => button));

  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("main button[data-speaker], main button[data-actor]");
    if (!button) return;
    const place = (facet, name) => { const found = name ? facets[facet].names.indexOf(name) : -1; return found < 0 ? null : found; };
    const { speaker, series, actor } = button.dataset;
    choose({ speaker: series ? null : place("speaker", speaker), series: series ? Number(series) : null, actor: place("actor", actor) });
    $("numbers").scrollIntoView();
    form.elements.unit.focus({ preventScroll: true });
  });

  $("explorer").hidden = false;
  $("waiting").hidden = true;
  Object.assign(state, picks.length ? { unit: picks[0][1].unit, event: picks[0][1].event } : {});
  await sentence(0);
  await keep(async () => { view = null; update(); });
})();
