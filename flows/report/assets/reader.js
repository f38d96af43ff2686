/* The reader: one article in full, over the page. */
(() => {
  const { open, facts, node, claims, sentence, marked } = window.newstables;
  const dialog = document.getElementById("reader");
  const body = document.getElementById("reader-body");

  /** What is known of an article whose text is not in this file. */
  async function short(data, article) {
    const id = data.articles.id[article], url = data.articles.url[article];
    const list = node("ol", {});
    for (let i = data.claims.article.indexOf(article); i >= 0 && data.claims.article[i] === article; i++) {
      const text = data.name("text", i);
      list.append(node("li", {}, node("p", {}, node("b", { class: "nt-amount" }, data.amount(i)), ` ${data.unit(i)} `), node("p", {}, ...marked(await sentence(i), text))));
    }
    const about = [data.publisher(article), data.day(data.articles.published[article] === null ? null : data.articles.published[article] * 60000)].filter(Boolean).join(" · ");
    return node("article", { class: "nt-article" },
      node("header", { class: "nt-head" }, node("h2", {}, data.title(article)), node("p", {}, about, ...(url ? [" · ", node("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, "the page itself")] : []))),
      node("p", { class: "nt-none" }, "The text of this article is not in this file. To see it: ", node("code", {}, `newstables show ${id} --html`)),
      node("section", { class: "nt-rows" }, node("h3", {}, "Its numbers"), list));
  }

  async function read(article, claim) {
    const data = await claims();
    const pack = Math.floor(article / facts.perPack);
    body.replaceChildren();
    const whole = pack < facts.packs ? (await open(`article-${pack}`))[article % facts.perPack] : "";
    if (whole) body.innerHTML = whole; // escaped when it was made
    else body.append(await short(data, article));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    const shown = body.querySelector(".nt-article[data-article]");
    if (shown && claim !== undefined) {
      const place = claim - data.claims.article.indexOf(article);
      const mark = shown.querySelector(`.nt-text [data-k~="c${place}"]`);
      if (mark) { mark.scrollIntoView({ block: "center", behavior: "instant" }); mark.focus({ preventScroll: true }); }
    }
  }

  dialog.addEventListener("close", () => window.newstablesArticle.clear());
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element && event.target.closest("button[data-article]");
    if (!button) return;
    const data = await claims();
    const article = data.articles.id.indexOf(button.dataset.article);
    if (article >= 0) read(article);
  });
  window.newstables.read = read;
})();
