/* The chart of the explorer: points with their bars, a card for the one that is pointed at or reached by the arrow keys. */
window.newstables.plot = (data, selection) => {
  const { node, sentenceNow, marked, specs, draw, narrow, read, DAY } = window.newstables;
  const { claims: c } = data, { spoken } = selection;
  const $ = (id) => document.getElementById(id);
  const plot = $("plot"), card = $("card");
  const touched = () => matchMedia("(hover: none)").matches;
  let rows = [], view = null, drawn = null, turn = 0, current = -1;

  function specification(log) {
    const spec = structuredClone(specs.explorer);
    spec.datasets = { points: rows, bands: bands(), current: [] };
    spec.height = narrow() ? 300 : 380;
    if (log) {
      for (const { encoding: { y } } of spec.layer) {
        y.scale = { type: "log", padding: 10, nice: false };
        if (y.axis) y.axis.tickCount = 2; // powers of ten alone, where there are several
      }
    }
    return spec;
  }

  /** Show these rows, on a logarithmic scale or not. */
  async function paint(points, log) {
    rows = points;
    if (view === null || drawn !== log) {
      drawn = log;
      const mine = ++turn, made = await draw(plot, specification(log));
      if (mine !== turn) return;
      view = made;
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

  function fill(i) {
    const article = c.article[i], status = data.name("status", i), period = data.periodWords(i);
    const about = [data.name("about", i), data.name("event", i)].filter(Boolean).join(", ");
    const by = [spoken(i), period && `of ${period}`, data.name("place", i), status === "stated" ? "" : status];
    const from = [data.title(article), data.publisher(article), data.day(data.published(i))];
    card.replaceChildren(
      node("p", { class: "amount" }, `${data.amount(i)} ${data.unit(i)}`, about ? ` — ${about}` : ""),
      node("p", { class: "sentence" }, ...marked(sentenceNow(i), data.name("text", i))),
      ...[by, from].map((words) => node("p", { class: "by" }, words.filter(Boolean).join(" · "))));
    if (touched()) card.append(node("button", { type: "button", onclick: () => read(article, i) }, "Read the article"));
  }

  function show(i, x, y) {
    current = rows.findIndex((row) => row.i === i);
    fill(i);
    card.hidden = false;
    card.style.left = `${Math.max(4, Math.min(x + 14, plot.clientWidth - card.offsetWidth - 4))}px`;
    card.style.top = `${plot.offsetTop + (y > card.offsetHeight + 20 ? y - card.offsetHeight - 14 : y + 18)}px`;
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
      else if (touched()) show(i, event.clientX - box.left, event.clientY - box.top);
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
    const said = [`${data.amount(row.i)} ${data.unit(row.i)}`, data.name("event", row.i), `said by ${spoken(row.i)}`, data.day(row.t), sentenceNow(row.i)];
    $("spoken").textContent = said.filter(Boolean).join("; ");
  }
  plot.addEventListener("keydown", (event) => {
    const last = rows.length - 1, at = rows[current];
    const steps = {
      ArrowRight: () => goTo(current + 1), ArrowLeft: () => goTo(current < 0 ? last : current - 1),
      Home: () => goTo(0), End: () => goTo(last), Escape: hide,
      Enter: () => at && read(c.article[at.i], at.i),
    };
    if (!steps[event.key]) return;
    event.preventDefault();
    steps[event.key]();
  });

  return { paint, hide, forget: () => { view = null; } };
};
