/* The packs of this page: base64 → gzip → JSON or text, opened when they are asked for. */
window.newstables = (() => {
  const opened = new Map();

  async function text(id) {
    const node = document.getElementById(`pack-${id}`);
    if (!node || !node.textContent.trim()) return null;
    const bytes = Uint8Array.from(atob(node.textContent.trim()), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  }

  function open(id, read = JSON.parse) {
    if (!opened.has(id)) opened.set(id, text(id).then((told) => (told === null ? null : read(told))));
    return opened.get(id);
  }

  const facts = JSON.parse(document.getElementById("facts").textContent);
  const specs = JSON.parse(document.getElementById("specs").textContent);
  const DAY = 86400000;
  const dates = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const scales = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];

  function number(value) {
    const [scale, name] = scales.find(([least]) => Math.abs(value) >= least) || [1, ""];
    const said = (value / scale).toLocaleString("en", { maximumFractionDigits: scale > 1 ? 3 : Math.abs(value) < 1 ? 4 : 2 });
    return name ? `${said} ${name}` : said;
  }

  const HEDGES = { about: "≈ ", more_than: "> ", at_least: "≥ ", less_than: "< ", at_most: "≤ " };

  /** A node with children that are nodes or text; never markup. */
  function node(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
      else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value);
    }
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  }

  /** The claims of this page, asked by their place. */
  async function claims() {
    const data = await open("claims");
    const { claims: c, articles: a, names } = data;
    const name = (column, i) => { const place = c[column][i]; return place < 0 ? "" : names[column][place]; };
    return {
      ...data, count: c.article.length, name,
      amount(i) {
        const low = c.low[i], high = c.high[i], value = c.value[i], hedge = name("hedge", i);
        if (hedge === "between" && low !== null && high !== null) return `${number(low)} – ${number(high)}`;
        if (value !== null) return (HEDGES[hedge] || "") + number(value);
        return low !== null ? `≥ ${number(low)}` : high !== null ? `≤ ${number(high)}` : "?";
      },
      unit(i) { const unit = name("unit", i); return unit === "percent" ? "%" : unit; },
      published(i) { const at = a.published[c.article[i]]; return at === null ? null : at * 60000; },
      period(i) {
        const start = c.start[i], end = c.end[i];
        return start === null && end === null ? null : [(start ?? end) * DAY, (end ?? start) * DAY];
      },
      publisher(article) { const place = a.publisher[article]; return place < 0 ? "" : names.publisher[place]; },
      title(article) { return a.title[article] || "(no title)"; },
      day(at) { return at === null ? "no date" : dates.format(at); },
      periodWords(i) {
        const [start, end] = [c.start[i], c.end[i]].map((day) => (day === null ? "" : dates.format(day * DAY)));
        return !start && !end ? "" : start === end ? start : !end ? `since ${start}` : !start ? `until ${end}` : `${start} – ${end}`;
      },
    };
  }

  let told = null;
  async function sentence(i) {
    told ??= await open("sentences");
    return sentenceNow(i);
  }
  function sentenceNow(i) {
    return told && i < told.of.length ? told.sentences[told.of[i]] : "";
  }

  /** The sentence of a claim as nodes, the claim marked in it; of a long one what is near. */
  function marked(words, claim) {
    const at = words.indexOf(claim), NEAR = 220;
    if (at < 0) return [node("mark", {}, claim), " …"]; // the sentence is not in this file
    const end = at + claim.length;
    const from = at > NEAR ? words.indexOf(" ", at - NEAR) + 1 : 0;
    const to = words.length - end > NEAR ? words.lastIndexOf(" ", end + NEAR) : words.length;
    return [(from ? "… " : "") + words.slice(from, at), node("mark", {}, claim), words.slice(end, Math.max(to, end)) + (to < words.length ? " …" : "")];
  }

  return { open, facts, specs, node, number, claims, sentence, sentenceNow, marked, DAY };
})();
