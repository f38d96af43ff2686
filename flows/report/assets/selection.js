/* Which numbers are chosen: the filters of the explorer as a state, and what each number is asked by. */
window.newstables.select = (data) => {
  const { sentenceNow } = window.newstables;
  const PICKED = new Set(["count", "money", "percent", "rate", "measure", "temperature"]);
  const { claims: c, names } = data;
  const NOTHING = { unit: null, event: null, actor: null, speaker: null, series: null, words: "", log: null };
  const state = { ...NOTHING, axis: "published" };

  // Actors by name, whether the number is about them or they did it: one list for both.
  const actorNames = [...new Set([...names.whom, ...names.agent])];
  const placeOf = new Map(actorNames.map((name, place) => [name, place]));
  const whom = c.whom.map((place) => (place < 0 ? -1 : placeOf.get(names.whom[place])));
  const agent = c.agent.map((place) => (place < 0 ? -1 : placeOf.get(names.agent[place])));
  // Each filter with the columns that hold its names' places: a number fits if one of them holds the chosen place.
  const facets = {
    unit: { names: names.unit, columns: [c.unit] },
    event: { names: names.event, columns: [c.event] },
    actor: { names: actorNames, columns: [whom, agent] },
    speaker: { names: names.speaker, columns: [c.speaker] },
  };
  const value = (i) => c.value[i] ?? c.low[i] ?? c.high[i];
  const spoken = (i) => data.name("speaker", i) || "the article itself";

  /** All numbers that fit, and for each filter how often each of its names is among what the others leave. */
  function survey() {
    const all = Object.values(facets), chosen = Object.keys(facets).map((name) => state[name]), fitting = [];
    const counts = all.map((facet) => new Int32Array(facet.names.length));
    const count = (which, i) => {
      let before = -1;
      for (const column of all[which].columns) {
        if (column[i] >= 0 && column[i] !== before) counts[which][column[i]] += 1;
        before = column[i];
      }
    };
    for (let i = 0; i < data.count; i++) {
      if ((state.series !== null && c.series[i] !== state.series) || (state.words && !heard(i))) continue;
      let failed = -1, fails = 0;
      for (let which = 0; which < all.length && fails < 2; which++) {
        if (chosen[which] === null || all[which].columns.some((column) => column[i] === chosen[which])) continue;
        failed = which;
        fails += 1;
      }
      if (fails === 1) count(failed, i);
      if (fails > 0) continue;
      fitting.push(i);
      for (let which = 0; which < all.length; which++) count(which, i);
    }
    return { fitting, counts: Object.fromEntries(Object.keys(facets).map((name, which) => [name, counts[which]])) };
  }

  function heard(i) {
    return [sentenceNow(i), data.name("about", i), data.name("place", i)].some((said) => said.toLowerCase().includes(state.words));
  }

  // When each number starts and ends on either axis; NaN where it is not known.
  function clock(of) {
    const starts = new Float64Array(data.count).fill(NaN), ends = new Float64Array(data.count).fill(NaN);
    for (let i = 0; i < data.count; i++) {
      const [start, end] = of(i);
      if (start !== null) [starts[i], ends[i]] = [start, end];
    }
    return { starts, ends };
  }
  const clocks = { published: clock((i) => [data.published(i), data.published(i)]), period: clock((i) => data.period(i) ?? [null, null]) };
  const latestFirst = (chosen) => {
    const { starts } = clocks[state.axis];
    return chosen.sort((a, b) => starts[b] - starts[a] || a - b);
  };

  /** Whether a few values are so great that a linear scale would show nothing of the others. */
  function isSkewed(values) {
    const inOrder = Float64Array.from(values.filter((one) => one > 0)).sort();
    return inOrder.length > 3 && inOrder.length > 0.95 * values.length && inOrder.at(-1) > 15 * inOrder[inOrder.length >> 1];
  }

  /** "person injured"; of arrests that arrest says enough. */
  function together(unit, event) {
    return unit && event && unit.slice(0, 5) === event.slice(0, 5) ? unit : [unit, event].filter(Boolean).join(" ");
  }

  /** What is chosen, in words. */
  function words() {
    if (state.series !== null) return data.series[state.series][0];
    const name = (facet) => (state[facet] === null ? "" : facets[facet].names[state[facet]]);
    const what = together(name("unit"), name("event")) || "All numbers";
    const whose = [name("actor"), name("speaker") && `said by ${name("speaker")}`].filter(Boolean).join(", ");
    const against = state.axis === "period" ? "by the date that they speak of" : "by date of publication";
    return `${what[0].toUpperCase()}${what.slice(1)}${whose ? `, ${whose}` : ""}, ${against}`;
  }

  /** Quantities to begin with: the commonest pairs of a unit and an event, then the commonest units without one. */
  function pairs() {
    const counts = new Map();
    for (let i = 0; i < data.count; i++) {
      if (c.unit[i] < 0 || value(i) === null || !PICKED.has(data.name("kind", i))) continue;
      const key = `${c.unit[i]} ${c.event[i]}`;
      counts.set(key, (counts.get(key) || 0) + 1);
    }
    const top = [...counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => {
      const [unit, event] = key.split(" ").map(Number);
      return { unit, event: event < 0 ? null : event, count };
    });
    return [...top.filter((pick) => pick.event !== null).slice(0, 5), ...top.filter((pick) => pick.event === null).slice(0, 4)];
  }

  /** Choose so, and nothing else. */
  const choose = (chosen) => Object.assign(state, NOTHING, chosen);

  return { state, facets, value, spoken, survey, clocks, latestFirst, isSkewed, together, words, pairs, choose };
};
