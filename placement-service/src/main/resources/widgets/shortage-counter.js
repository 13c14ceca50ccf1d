/*
 * <stagepact-shortage region="AM14"> shows the latest published shortage of internship places in a region, for campaign pages.
 * It needs one script tag, classic or a module, no framework and no cookies. The content of the element is shown while the figure
 * loads, and when loading fails.
 *
 * Attributes: region, a labour-market region; api, the address of the installation, by default that of this script; lang, nl or en,
 * by default the language of the surrounding page, and Dutch where that is neither. Colour and font are those of the page.
 */
(() => {
  "use strict";

  const WIDGET = /^(https?:.*)\/placement\/v\d+\/widgets\/shortage-counter\.js/;
  const script = document.currentScript || [...document.scripts].find((each) => WIDGET.test(each.src));
  const SERVED_FROM = WIDGET.exec(script?.src || "")?.[1] || "";
  const TEXTS = {
    nl: { label: "stageplaatsen te kort", atLeast: "minstens {0}", hidden: "niet gepubliceerd", withheld: "niet gepubliceerd", unknown: "onbekend",
      not_delivered: "geen telling",
      day: "Stand van {0}; {1} van {2} scholen leverden aan" },
    en: { label: "internship places short", atLeast: "at least {0}", hidden: "not published", withheld: "not published", unknown: "unknown",
      not_delivered: "not counted",
      day: "As of {0}; {1} of {2} schools delivered" },
  };
  const STYLE = `
    :host { display: inline-block; font-family: var(--stagepact-font-family, var(--utrecht-document-font-family, inherit)); }
    :host([hidden]) { display: none; }
    p { margin: 0; color: var(--stagepact-color, var(--utrecht-document-color, inherit)); text-align: start; }
    .figure { font-size: var(--stagepact-figure-size, 3rem); font-weight: bold; line-height: 1.1; overflow-wrap: anywhere; }
    .words { font-size: 1.5rem; font-weight: bold; line-height: 1.2; }
  `;

  class StagepactShortage extends HTMLElement {

    static observedAttributes = ["region", "api", "lang"];

    connectedCallback() {
      this.#show();
    }

    attributeChangedCallback(name, before, after) {
      if (this.isConnected && before !== after) {
        this.#show();
      }
    }

    get #language() {
      const ancestor = this.closest("[lang]");
      return ((ancestor && ancestor.lang) || document.documentElement.lang || "nl").toLowerCase().startsWith("en") ? "en" : "nl";
    }

    async #show() {
      const region = this.getAttribute("region") || "";
      const api = (this.getAttribute("api") || SERVED_FROM).trim().replace(/\/+$/, "");
      if (!api) {
        console.error("stagepact-shortage: the attribute api has no address.");
        return;
      }
      try {
        const response = await fetch(`${api}/shortage/v1/open-data/shortages?region=${encodeURIComponent(region)}`,
            { credentials: "omit", referrerPolicy: "no-referrer", headers: { Accept: "application/json" } });
        if (response.ok) {
          this.#write(await response.json());
        }
      } catch (error) {
        // Keep the content of the element.
      }
    }

    #write(data) {
      const texts = TEXTS[this.#language];
      const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, index) => values[Number(index)]);
      const row = data.items[0] || { status: "unknown" };
      const number = row.status === "shown" ? new Intl.NumberFormat(this.#language).format(row.shortage)
          : texts[row.status] || texts.unknown;
      const day = new Intl.DateTimeFormat(this.#language, { dateStyle: "long", timeZone: "UTC" })
          .format(new Date(`${data.about.referenceDate}T00:00:00Z`));
      // Text in the font size of a figure would not fit a small screen.
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
        line.lang = this.#language;
        line.dir = "ltr";
        line.textContent = text;
        return line;
      }));
    }
  }

  if (!customElements.get("stagepact-shortage")) {
    customElements.define("stagepact-shortage", StagepactShortage);
  }
})();
