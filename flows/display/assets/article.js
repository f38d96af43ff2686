/* Links between a number and its speaker, agent, place and date, on hover and focus. Without it the marks and rows say the same. */
(() => {
  if (window.newstablesArticle) return;
  const ROLES = { s: "said by", g: "who did it", w: "about", p: "where", d: "when" };
  let shown = null;

  const pieces = (article, key) => [...article.querySelectorAll(`.nt-text [data-k~="${key}"]`)];

  function clear() {
    if (!shown) return;
    shown.querySelectorAll(".nt-on, .nt-linked").forEach((node) => node.classList.remove("nt-on", "nt-linked"));
    shown.querySelectorAll(".nt-lines, .nt-role").forEach((node) => node.remove());
    shown = null;
  }

  function middle(node, within) {
    const box = node.getClientRects()[0];
    return box && { x: box.left + box.width / 2 - within.left, top: box.top - within.top, bottom: box.bottom - within.top };
  }

  function curve(from, to) {
    if (Math.abs(from.top - to.top) < 8) { // on one line: an arc above it
      const height = Math.min(26, 8 + Math.abs(from.x - to.x) / 12);
      return `M${from.x},${from.top} C${from.x},${from.top - height} ${to.x},${to.top - height} ${to.x},${to.top}`;
    }
    const [a, b] = from.top > to.top ? [from.top, to.bottom] : [from.bottom, to.top];
    const half = (a + b) / 2;
    return `M${from.x},${a} C${from.x},${half} ${to.x},${half} ${to.x},${b}`;
  }

  function label(text, within, at, words) {
    const near = [...text.querySelectorAll(".nt-role")].find(
      (other) => Math.abs(other.dataset.top - at.top) < 8 && Math.abs(other.dataset.x - at.x) < 90,
    );
    if (near) { near.textContent += ` · ${words}`; return; }
    const made = document.createElement("span");
    made.className = "nt-role";
    made.dataset.top = at.top;
    made.dataset.x = at.x;
    made.setAttribute("aria-hidden", "true");
    made.textContent = words;
    made.style.left = `${Math.max(30, Math.min(at.x, within.width - 30))}px`;
    made.style.top = `${at.top}px`;
    text.append(made);
  }

  // Beside a long text the rows scroll on their own.
  function reveal(row) {
    const list = row && row.closest(".nt-rows");
    if (!list || list.scrollHeight <= list.clientHeight + 1) return;
    const box = row.getBoundingClientRect(), frame = list.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) list.scrollTop += box.top - frame.top - 24;
  }

  function show(article, claim, fromText) {
    clear();
    shown = article;
    const text = article.querySelector(".nt-text");
    const row = article.querySelector(`[data-claim="${claim}"]`);
    const marks = pieces(article, `c${claim}`);
    [row, ...marks].forEach((node) => node && node.classList.add("nt-on"));
    if (fromText) reveal(row);
    if (!marks.length) return;
    const keys = { s: `s${claim}`, g: `g${claim}`, w: `w${claim}`, p: `p${claim}` };
    if (row && row.dataset.date) keys.d = `d${row.dataset.date}`;
    const within = text.getBoundingClientRect();
    text.style.position = "relative";
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "nt-lines");
    svg.setAttribute("aria-hidden", "true");
    const from = middle(marks[0], within);
    for (const [role, key] of Object.entries(keys)) {
      const ends = pieces(article, key);
      ends.forEach((node) => node.classList.add("nt-linked"));
      const to = ends.length && middle(ends[0], within);
      if (!from || !to) continue;
      if (!ends.some((node) => marks.includes(node))) {
        const path = document.createElementNS(svg.namespaceURI, "path");
        path.setAttribute("d", curve(from, to));
        svg.append(path);
      }
      label(text, within, to, ROLES[role]);
    }
    text.append(svg);
  }

  function claimAt(target) {
    const article = target instanceof Element && target.closest(".nt-article");
    if (!article) return null;
    const row = target.closest("[data-claim]");
    if (row) return [article, row.dataset.claim];
    const mark = target.closest(".nt-text a[data-k]");
    return mark ? [article, mark.getAttribute("href").split("-c").pop(), true] : null;
  }

  function onPoint(event) {
    const found = claimAt(event.target) || claimAt(document.activeElement); // the pointer first, then the keyboard
    if (found) show(...found);
    else clear();
  }

  for (const name of ["mouseover", "focusin"]) document.addEventListener(name, onPoint);
  document.addEventListener("focusout", clear);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && shown) clear(); });
  window.addEventListener("resize", clear);
  // A click on a number goes to its row and back, whoever uses the page's address for something else.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest(".nt-article a[href^='#']");
    const goal = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!goal) return;
    event.preventDefault();
    goal.scrollIntoView({ block: "nearest" });
    (goal.matches("a") ? goal : goal.querySelector("a")).focus({ preventScroll: true });
  });
  window.newstablesArticle = { show, clear };
})();
