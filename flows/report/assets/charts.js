/* Vega-Lite in the colours and letters of the page, drawn anew when the theme changes. */
(() => {
  const { open, specs } = window.newstables;
  const drawn = [];
  let vega = null;

  function runtime() {
    vega ??= open("vega", (script) => {
      const node = document.createElement("script");
      node.textContent = script;
      document.head.append(node);
      return window.vegaEmbed;
    });
    return vega;
  }

  function config() {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    const font = getComputedStyle(document.body).fontFamily;
    const line = colour("line"), muted = colour("muted");
    return {
      background: "transparent", font, view: { stroke: null },
      axis: { labelColor: muted, titleColor: muted, gridColor: line, domainColor: line, tickColor: line, labelFontSize: 12, titleFontSize: 12, titleFontWeight: 400, labelPadding: 6, tickSize: 4 },
      axisY: { domain: false, ticks: false, tickCount: 5 },
      legend: { labelColor: colour("ink"), labelFontSize: 12, labelLimit: 220, symbolType: "circle" },
      range: { category: Array.from({ length: 8 }, (_, place) => colour(`c${place}`)) },
      bar: { cornerRadiusEnd: 1 },
      style: { band: { fill: colour("warn"), fillOpacity: 0.16, stroke: colour("warn"), strokeOpacity: 0.7, strokeWidth: 1 }, current: { stroke: colour("ink") } },
    };
  }

  /** Draw a specification in a place; the Vega view. */
  async function draw(place, spec) {
    const embed = await runtime();
    const options = { actions: false, logLevel: 1, renderer: "canvas", config: config(), tooltip: { theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" } };
    return (await embed(place, spec, options)).view;
  }

  /** Draw, and draw anew with another theme. */
  async function keep(redraw) {
    drawn.push(redraw);
    await redraw();
  }

  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawn.forEach((redraw) => redraw()));
  const narrow = () => matchMedia("(max-width: 40rem)").matches;
  window.newstables.draw = draw;
  window.newstables.narrow = narrow;
  window.newstables.keep = keep;

  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((one) => one.isIntersecting)) {
      seen.unobserve(entry.target);
      const spec = specs[entry.target.dataset.chart];
      if (narrow()) spec.encoding.color.legend.columns = 1;
      keep(() => draw(entry.target, spec));
    }
  }, { rootMargin: "200px" });
  // After the first paint: Vega takes a moment to load.
  requestAnimationFrame(() => setTimeout(() => document.querySelectorAll("[data-chart]").forEach((place) => seen.observe(place))));

  const links = [...document.querySelectorAll(".top a")];
  const sections = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((one) => one.isIntersecting)) {
      links.forEach((link) => link.toggleAttribute("aria-current", link.hash === `#${entry.target.id}`));
    }
  }, { rootMargin: "-30% 0px -60% 0px" });
  document.querySelectorAll("main > section").forEach((section) => sections.observe(section));
})();
