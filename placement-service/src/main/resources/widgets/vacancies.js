/*
 * <stagepact-vacancies feed="…"> shows a feed of Stagepact on any website. It needs one script tag and no framework, sets no
  * cookies, stores nothing, and sends nothing except the search. Its content is shown where scripts are disabled: put a link to
  * the page of the feed there. It works under a strict Content-Security-Policy: text is never parsed as HTML, and styles are
  * never set as attributes.
  *
  * Attributes: feed, the id or the address of the feed; lang, nl or en, by default the language of the surrounding page;
  * heading-level, 2 to 6. Colours and fonts follow the tokens of NL Design System (--utrecht-…), or --stagepact-….
 */
(() => {
  "use strict";

  const SCRIPT = new URL(document.currentScript.src);
  const BASE = SCRIPT.href.replace(/\/widgets\/.*$/, "");
  const PAGE_SIZE = 10;
  const SLOW_MS = 3000;
  const TIMEOUT_MS = 15000;
  const DISTANCES = [5, 10, 25, 50, 100];
  const OFFERS = ["fixed_supervisor", "step_free", "small_scale", "age_15_16", "visit_beforehand"];
  const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

  const TEXTS = {
    nl: {
      search: "Zoeken", words: "Woorden", near: "Postcode (4 cijfers)", within: "Afstand", programme: "Opleiding", level: "Niveau",
      path: "Leerweg", any: "Alle", offers: "De plek biedt", km: "{0} km", away: "{0} km hiervandaan", found: "{0} plekken gevonden",
      foundOne: "1 plek gevonden", more: "Meer plekken", loading: "Plekken worden geladen…",
      slow: "Het duurt langer dan anders. Een ogenblik nog…",
      empty: "Geen plekken gevonden. Probeer een grotere afstand, minder woorden of minder keuzes.",
      nothing: "Op dit moment zijn er geen plekken.", gone: "Deze lijst bestaat niet meer.",
      failed: "De plekken zijn nu niet op te halen.", offline: "Er is geen verbinding met internet.", retry: "Opnieuw proberen",
      postcode: "Deze postcode is niet bekend. Vul vier cijfers in, bijvoorbeeld 3811.", page: "Bekijk de lijst als pagina",
      period: "{0} tot en met {1}", hours: "{0} uur per week", days: "op {0}", places: "{0} plekken", confirmed: "Bevestigd op {0}",
      perDay: "{0} per dag", perMonth: "{0} per maand", notPaid: "geen vergoeding", costs: "kosten worden vergoed",
      bol: "bol (stage)", bbl: "bbl (leerbaan)", third: "derde leerweg",
      fixed_supervisor: "vaste begeleider", step_free: "geen drempels of trappen", small_scale: "klein team",
      age_15_16: "vanaf 15 jaar", visit_beforehand: "vooraf kijken",
    },
    en: {
      search: "Search", words: "Words", near: "Postcode (4 digits)", within: "Distance", programme: "Programme", level: "Level",
      path: "Learning path", any: "All", offers: "The place offers", km: "{0} km", away: "{0} km from here",
      found: "{0} places found", foundOne: "1 place found", more: "More places", loading: "Loading places…",
      slow: "This takes longer than usual. One moment…",
      empty: "No places found. Try a larger distance, fewer words or fewer choices.", nothing: "There are no places at the moment.",
      gone: "This list does not exist any more.", failed: "Places cannot be fetched now.",
      offline: "There is no connection to the internet.", retry: "Try again",
      postcode: "This postcode is not known. Give four digits, 3811 for example.", page: "Read the list as a page",
      period: "{0} to {1}", hours: "{0} hours a week", days: "on {0}", places: "{0} places", confirmed: "Confirmed on {0}",
      perDay: "{0} a day", perMonth: "{0} a month", notPaid: "no compensation", costs: "costs are paid",
      bol: "bol (internship)", bbl: "bbl (apprenticeship)", third: "third learning path",
      fixed_supervisor: "the same supervisor", step_free: "no steps", small_scale: "a small team", age_15_16: "from 15 years",
      visit_beforehand: "a visit beforehand",
    },
  };

  const STYLE = `
    :host { display: block; color: var(--stagepact-color, var(--utrecht-document-color, #111));
      font-family: var(--stagepact-font-family, var(--utrecht-document-font-family, inherit)); line-height: 1.5; }
    :host([hidden]) { display: none; }
    form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 1rem; align-items: end; }
    label, legend { font-weight: bold; }
    label.choice { font-weight: normal; display: inline-flex; align-items: center; gap: .5rem; min-height: 2rem;
      margin-inline-end: 1rem; }
    label.choice input { inline-size: 1.5rem; block-size: 1.5rem; }
    input:not([type=checkbox]), select { box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding: .25rem .5rem;
      font: inherit; color: inherit; background: var(--utrecht-textbox-background-color, #fff);
      border: 1px solid var(--stagepact-border-color, var(--utrecht-textbox-border-color, #555)); border-radius: .25rem; }
    fieldset { grid-column: 1 / -1; border: 0; margin: 0; padding: 0; }
    button { min-block-size: 2.75rem; padding: .25rem 1.25rem; font: inherit; cursor: pointer; border-radius: .25rem;
      border: 1px solid transparent;
      color: var(--stagepact-button-color, var(--utrecht-button-primary-action-color, #fff));
      background: var(--stagepact-button-background-color, var(--utrecht-button-primary-action-background-color, #0b4a6f)); }
    a { color: var(--stagepact-link-color, var(--utrecht-link-color, #0b4a6f)); }
    :focus-visible { outline: 3px solid var(--stagepact-focus-color, var(--utrecht-focus-outline-color, #b35900));
      outline-offset: 2px; }
    ul { list-style: none; margin: 1rem 0; padding: 0; }
    li { padding: 1rem 0; border-block-start: 1px solid var(--stagepact-border-color, #767676); overflow-wrap: anywhere; }
    .title { margin: 0; font-size: 1.125rem; }
    p { margin: .25rem 0; }
    @media (forced-colors: active) { button { border-color: ButtonText; } }
  `;

  /** Creates an element with properties and children; text is never parsed as HTML. */
  function element(name, properties, ...children) {
    const created = document.createElement(name);
    for (const [key, value] of Object.entries(properties || {})) {
      if (key in created && key !== "list" && key !== "form") {
        created[key] = value;
      } else {
        created.setAttribute(key, value);
      }
    }
    created.append(...children.filter((child) => child !== null && child !== undefined));
    return created;
  }

  class StagepactVacancies extends HTMLElement {

    static observedAttributes = ["feed", "lang", "heading-level"];

    #root = null;
    #parts = {};
    #request = null;
    #names = new Map();

    connectedCallback() {
      if (this.#root === null) {
        this.#root = this.attachShadow({ mode: "open" });
        const style = new CSSStyleSheet();
        style.replaceSync(STYLE);
        this.#root.adoptedStyleSheets = [style];
      }
      this.#build();
    }

    disconnectedCallback() {
      this.#request?.abort();
    }

    attributeChangedCallback(name, before, after) {
      if (this.#root !== null && before !== after && this.isConnected) {
        this.#build();
      }
    }

    get #feed() {
      const given = (this.getAttribute("feed") || "").trim();
      return /^https?:/.test(given) ? given.replace(/\/+$/, "") : `${BASE}/feeds/${encodeURIComponent(given)}`;
    }

    get #language() {
      const ancestor = this.closest("[lang]");
      return ((ancestor && ancestor.lang) || document.documentElement.lang || "nl").toLowerCase().startsWith("en") ? "en" : "nl";
    }

    #text(key, ...values) {
      return TEXTS[this.#language][key].replace(/\{(\d)\}/g, (all, index) => values[Number(index)]);
    }

    #build() {
      const level = Math.min(6, Math.max(2, Number(this.getAttribute("heading-level")) || 3));
      this.#parts = {
        heading: `h${level}`,
        words: element("input", { type: "search", id: "words", name: "words", maxLength: 200 }),
        near: element("input", { id: "near", name: "near", inputMode: "numeric", autocomplete: "postal-code", maxLength: 7 }),
        within: element("select", { id: "within", name: "within" }),
        programme: element("select", { id: "programme", name: "programme" }),
        level: element("select", { id: "level", name: "level" }),
        path: element("select", { id: "path", name: "path" }),
        offers: element("fieldset", {}, element("legend", {}, this.#text("offers"))),
        status: element("p", { role: "status" }),
        list: element("ul", { role: "list" }),
        after: element("div", {}),
      };
      for (const distance of DISTANCES) {
        this.#parts.within.append(element("option", { value: String(distance), selected: distance === 25 }, this.#text("km", distance)));
      }
      for (const offer of OFFERS) {
        this.#parts.offers.append(element("label", { className: "choice" },
            element("input", { type: "checkbox", name: "offers", value: offer }), this.#text(offer)));
      }
      const form = element("form", { role: "search" },
          ...["words", "near", "within", "programme", "level", "path"].map((name) => element("div", {},
              element("label", { htmlFor: name }, this.#text(name)), this.#parts[name])),
          this.#parts.offers, element("div", {}, element("button", { type: "submit" }, this.#text("search"))));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.#search();
      });
      form.addEventListener("change", (event) => {
        if (event.target !== this.#parts.words && event.target !== this.#parts.near) {
          this.#search();
        }
      });
      this.#root.replaceChildren(form, this.#parts.status, this.#parts.list, this.#parts.after);
      this.#search();
    }

    #address() {
      const { words, near, within, programme, level, path, offers } = this.#parts;
      const query = new URLSearchParams({ counts: "true", pageSize: String(PAGE_SIZE) });
      const add = (name, value) => value && query.set(name, value);
      add("words", words.value.trim());
      add("near", near.value.replace(/\s/g, "").slice(0, 4));
      if (query.has("near")) {
        query.set("within", within.value);
      }
      add("programme", programme.value);
      add("level", level.value);
      add("learningPath", path.value);
      add("offers", [...offers.querySelectorAll("input:checked")].map((each) => each.value).join(","));
      return `${this.#feed}/vacancies?${query}`;
    }

    async #search() {
      const found = await this.#fetch(this.#address());
      if (found) {
        this.#updateOptions(found.counts);
        this.#parts.list.replaceChildren(...found.items.map((item) => this.#item(item)));
        this.#announce(found.total === 0 ? this.#text(this.#isFiltered() ? "empty" : "nothing")
            : found.total === 1 ? this.#text("foundOne") : this.#text("found", found.total));
        this.#showNext(found.next);
      }
    }

    async #more(address) {
      const found = await this.#fetch(new URL(address, this.#feed).href);
      if (found) {
        const items = found.items.map((item) => this.#item(item));
        this.#parts.list.append(...items);
        this.#announce("");
        this.#showNext(found.next);
        items[0]?.querySelector("a").focus();
      }
    }

    /** Returns the results; null when the request failed, which shows a message, or was superseded by another one. */
    async #fetch(address) {
      this.#request?.abort();
      const request = new AbortController();
      this.#request = request;
      this.#announce(this.#text("loading"));
      this.setAttribute("aria-busy", "true");
      const slow = setTimeout(() => this.#announce(this.#text("slow")), SLOW_MS);
      const timeout = setTimeout(() => request.abort("slow"), TIMEOUT_MS);
      try {
        const response = await fetch(address, { signal: request.signal, credentials: "omit", referrerPolicy: "no-referrer",
          headers: { Accept: "application/json" } });
        if (response.ok) {
          return await response.json();
        }
        await this.#handleProblem(response);
      } catch (error) {
        if (this.#request === request && (!request.signal.aborted || request.signal.reason === "slow")) {
          this.#fail(this.#text(navigator.onLine ? "failed" : "offline"), address);
        }
      } finally {
        clearTimeout(slow);
        clearTimeout(timeout);
        if (this.#request === request) {
          this.removeAttribute("aria-busy");
        }
      }
      return null;
    }

    async #handleProblem(response) {
      if (response.status === 400) {
        const problem = await response.json().catch(() => ({}));
        if ((problem.errors || []).some((error) => error.parameter === "near")) {
          this.#parts.list.replaceChildren();
          this.#parts.after.replaceChildren();
          this.#announce(this.#text("postcode"));
          this.#parts.near.setAttribute("aria-invalid", "true");
          return;
        }
      }
      this.#fail(this.#text(response.status === 404 || response.status === 410 ? "gone" : "failed"), response.url);
    }

    #fail(why, address) {
      this.#announce(why);
      const again = element("button", { type: "button" }, this.#text("retry"));
      again.addEventListener("click", () => (address.includes("cursor=") ? this.#more(address) : this.#search()));
      this.#parts.after.replaceChildren(again, element("p", {},
          element("a", { href: `${this.#feed}/page` }, this.#text("page"))));
    }

    #announce(text) {
      this.#parts.near.removeAttribute("aria-invalid");
      this.#parts.status.textContent = text;
    }

    #showNext(next) {
      this.#parts.after.replaceChildren();
      if (next) {
        const more = element("button", { type: "button" }, this.#text("more"));
        more.addEventListener("click", () => this.#more(next));
        this.#parts.after.append(more);
      }
    }

    #isFiltered() {
      return [...new URL(this.#address()).searchParams.keys()].length > 2;
    }

    /** Updates the options with their counts; the selected option is kept. */
    #updateOptions(counts) {
      counts.programme.filter((each) => each.name).forEach((each) => this.#names.set(each.code, each.name));
      this.#options(this.#parts.programme, counts.programme, (each) => each.name || each.code);
      this.#options(this.#parts.level, [...counts.level].sort((a, b) => a.code.localeCompare(b.code)), (each) => each.code);
      this.#options(this.#parts.path, counts.learningPath, (each) => this.#text(each.code));
    }

    #options(select, counts, name) {
      const chosen = select.value;
      const options = counts.map((each) => element("option", { value: each.code }, `${name(each)} (${each.count})`));
      if (chosen && !counts.some((each) => each.code === chosen)) {
        const label = select.selectedOptions[0].textContent.replace(/ \(\d+\)$/, " (0)");
        options.push(element("option", { value: chosen }, label));
      }
      select.replaceChildren(element("option", { value: "" }, this.#text("any")), ...options);
      select.value = chosen;
    }

    #item(vacancy) {
      const link = element("a", { href: `${BASE}/vacancies/${vacancy.id}/pages/${this.#language}` }, vacancy.title);
      const where = [vacancy.company.name, vacancy.company.city,
        vacancy.distanceKm === undefined ? null : this.#text("away", vacancy.distanceKm)];
      const days = vacancy.days.map((day) => this.#day(day)).join(", ");
      const facts = [this.#text(vacancy.learningPath), this.#text("period", this.#date(vacancy.from), this.#date(vacancy.to)),
        this.#text("hours", vacancy.hoursPerWeek), this.#text("days", days),
        vacancy.places > 1 ? this.#text("places", vacancy.places) : null, this.#paid(vacancy.compensation)];
      const offers = vacancy.offers.map((offer) => this.#text(offer));
      return element("li", {}, element(this.#parts.heading, { className: "title" }, link),
          element("p", {}, where.filter(Boolean).join(", ")),
          element("p", {}, vacancy.programmeCodes.map((code) => this.#names.get(code) || code).join("; ")),
          element("p", {}, facts.filter(Boolean).join("; ")),
          offers.length > 0 ? element("p", {}, `${this.#text("offers")}: ${offers.join(", ")}`) : null,
          element("p", {}, this.#text("confirmed", this.#date(vacancy.confirmedOn))));
    }

    #paid(compensation) {
      const euros = (cents) => new Intl.NumberFormat(this.#language, { style: "currency", currency: "EUR" }).format(cents / 100);
      const paid = compensation.perDayCents !== undefined ? this.#text("perDay", euros(compensation.perDayCents))
          : compensation.perMonthCents !== undefined ? this.#text("perMonth", euros(compensation.perMonthCents))
          : this.#text("notPaid");
      return compensation.coversCosts ? `${paid}, ${this.#text("costs")}` : paid;
    }

    #date(day) {
      return new Intl.DateTimeFormat(this.#language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
    }

    #day(day) {
      // 1 January 2024 was a Monday.
      return new Intl.DateTimeFormat(this.#language, { weekday: "long", timeZone: "UTC" })
          .format(new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day))));
    }
  }

  if (!customElements.get("stagepact-vacancies")) {
    customElements.define("stagepact-vacancies", StagepactVacancies);
  }
})();
