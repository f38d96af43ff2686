/* Under the chart: the numbers one by one, and the quantities on which reports differ. */
window.newstables.lists = (data, selection) => {
  const { node, sentence, marked, read } = window.newstables;
  const ROWS = 25, MOST_QUANTITIES = 8;
  const { claims: c } = data, { state, spoken } = selection;
  const $ = (id) => document.getElementById(id);

  /** "in 3 articles (Police, The Ledger), 5 May 2016 – 6 May 2016". */
  function sources(those) {
    const articles = new Set(those.map((i) => c.article[i])).size;
    const who = [...new Set(those.map((i) => data.name("speaker", i) || data.publisher(c.article[i])).filter(Boolean))];
    const days = those.map((i) => data.published(i)).filter((at) => at !== null).sort((a, b) => a - b);
    const when = [...new Set([days[0], days.at(-1)].filter((at) => at !== undefined).map(data.day))].join(" – ");
    const names = who.length ? ` (${who.slice(0, 4).join(", ")}${who.length > 4 ? ", …" : ""})` : "";
    return `in ${articles === 1 ? "one article" : `${articles} articles`}${names}${when && `, ${when}`}`;
  }

  /** The quantities on which the reports among these numbers differ; `choose` takes the one that is pressed. */
  function differ(chosen, choose) {
    const found = new Map();
    for (const i of chosen) {
      const series = c.series[i];
      if (series >= 0 && data.series[series][1]) found.set(series, [...(found.get(series) || []), i]);
    }
    const top = [...found].filter(([, members]) => members.length > 1).sort((a, b) => b[1].length - a[1].length);
    const items = top.slice(0, MOST_QUANTITIES).map(([series, members]) => {
      const by = new Map();
      for (const i of members) by.set(data.amount(i), [...(by.get(data.amount(i)) || []), i]);
      const said = [...by].sort((a, b) => b[1].length - a[1].length).map(([amount, those]) => [node("b", {}, amount), ` ${sources(those)}. `]).flat();
      return node("li", {}, node("button", { type: "button", class: "link", onclick: () => choose(series) }, data.series[series][0]), node("p", {}, ...said));
    });
    const title = `Reports differ on ${top.length.toLocaleString("en")} ${top.length === 1 ? "quantity" : "quantities"}`;
    $("differ").replaceChildren(...(items.length ? [node("h3", {}, title), node("ul", {}, ...items)] : []));
  }

  // The roles are said, for on a phone a row is no table row to the style.
  const cell = (attributes, ...children) => node("td", { role: "cell", ...attributes }, ...children);
  let inList = [], listed = 0;

  async function row(i) {
    const article = c.article[i], when = state.axis === "period" ? data.periodWords(i) || "no date" : data.day(data.published(i));
    const title = node("button", { type: "button", class: "link", onclick: () => read(article, i) }, data.title(article));
    return node("tr", { role: "row" },
      cell({}, when), cell({ class: "number" }, `${data.amount(i)} ${data.unit(i)}`), cell({}, spoken(i)),
      cell({}, ...marked(await sentence(i), data.name("text", i))), cell({}, title));
  }

  /** List other numbers from their beginning, or more of those that are listed. */
  async function list(chosen) {
    const body = $("list").tBodies[0];
    if (chosen) {
      [inList, listed] = [chosen, 0];
      body.replaceChildren();
    }
    const mine = inList, some = mine.slice(listed, listed + ROWS);
    listed += some.length;
    $("more").hidden = listed >= mine.length;
    const made = await Promise.all(some.map(row));
    if (mine === inList) body.append(...made);
  }

  return { list, differ };
};
