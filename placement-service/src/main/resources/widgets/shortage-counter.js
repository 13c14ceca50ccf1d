/*
 * <stagepact-shortage region="AM14"> shows how many internship places lack in a region, as published last: for campaign pages. One
 * script tag, no framework, no cookie. What stands in the element is shown until the figure is there, and when it cannot be.
 *
 * Attributes: region, a labour-market region; lang, nl or en, else that of the page around it.
 */
(() => {
  "use strict";

  const GATEWAY = new URL(document.currentScript.src).origin;
  const TEXTS = {
    nl: { label: "stageplaatsen te kort", atLeast: "minstens {0}", hidden: "niet gepubliceerd", unknown: "onbekend",
      day: "Stand van {0}; {1} van {2} scholen leverden aan" },
    en: { label: "internship places short", atLeast: "at least {0}", hidden: "not published", unknown: "unknown",
      day: "As of {0}; {1} of {2} schools delivered" },
  };
  const STYLE = `
    :host { display: inline-block; font-family: var(--stagepact-font-family, var(--utrecht-document-font-family, inherit)); }
    :host([hidden]) { display: none; }
    p { margin: 0; color: var(--stagepact-color, var(--utrecht-document-color, #111)); }
    .figure { font-size: var(--stagepact-figure-size, 3rem); font-weight: bold; line-height: 1.1; overflow-wrap: anywhere; }
    .words { font-size: 1.5rem; font-weight: bold; line-height: 1.2; }
  `;

  class StagepactShortage extends HTMLElement {

    static observedAttributes = ["region", "lang"];

    connectedCallback() {
      this.#show();
    }

    attributeChangedCallback(name, before, after) {
      if (this.isConnected && before !== after) {
        this.#show();
      }
    }

    get #language() {
      const around = this.closest("[lang]");
      return ((around && around.lang) || document.documentElement.lang || "nl").toLowerCase().startsWith("en") ? "en" : "nl";
    }

    async #show() {
      const region = this.getAttribute("region") || "";
      try {
        const answer = await fetch(`${GATEWAY}/shortage/v1/open-data/shortages?region=${encodeURIComponent(region)}`,
            { credentials: "omit", referrerPolicy: "no-referrer", headers: { Accept: "application/json" } });
        if (answer.ok) {
          this.#write(await answer.json());
        }
      } catch (failure) {
        // What stands in the element stays.
      }
    }

    #write(data) {
      const texts = TEXTS[this.#language];
      const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, index) => values[Number(index)]);
      const row = data.items[0] || { status: "unknown" };
      const number = row.status === "shown" ? new Intl.NumberFormat(this.#language).format(row.shortage) : texts[row.status];
      const day = new Intl.DateTimeFormat(this.#language, { dateStyle: "long", timeZone: "UTC" })
          .format(new Date(`${data.about.referenceDate}T00:00:00Z`));
      // Words as large as a figure would not fit a small screen.
      const lines = [[row.status === "shown" ? "figure" : "words", row.atLeast ? fill(texts.atLeast, number) : number],
        ["label", texts.label],
        ["day", fill(texts.day, day, data.about.coverage.schoolsDelivered, data.about.coverage.schoolsExpected)]];
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      root.adoptedStyleSheets = [style];
      root.replaceChildren(...lines.map(([name, text]) => {
        const line = document.createElement("p");
        line.className = name;
        line.textContent = text;
        return line;
      }));
    }
  }

  if (!customElements.get("stagepact-shortage")) {
    customElements.define("stagepact-shortage", StagepactShortage);
  }
})();
