// Shows new texts and codes without a reload. The page works without it.
const texts = document.getElementById("texts");
const codes = document.getElementById("codes");

const said = document.getElementById("said");

async function refresh(element, address, news) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    const html = await answer.text();
    if (answer.ok && html !== element.dataset.shown) {
      const more = element.dataset.shown && html.length > element.dataset.shown.length;
      element.innerHTML = html;
      element.dataset.shown = html;
      if (more && news) said.textContent = news;
    }
  } catch {
    // The stand-in stopped: what is shown stays.
  }
}

setInterval(() => {
  if (texts.dataset.number) refresh(texts, "/texts?number=" + encodeURIComponent(texts.dataset.number), "A text came or went.");
  if (codes) refresh(codes, "/codes");
}, 1500);
