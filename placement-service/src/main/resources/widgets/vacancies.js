/*
 * <stagepact-vacancies feed="…"> shows a feed of Stagepact on any website. It needs one script tag, classic or a module, from here
 * or from the website itself, and no framework. It sets no cookies, stores nothing, and sends nothing except the search. Its content
 * is shown where scripts are disabled: put a link to the page of the feed there. It works under a strict Content-Security-Policy:
 * text is never parsed as HTML, and styles are never set as attributes.
 *
 * Attributes:
 *   feed           the address of the feed, or its id; with the id alone, the address is taken from api, from a link to the feed in
 *                  the content, or from the address of this script
 *   api            the address of the installation, https://api.stagepact.example
 *   lang           nl or en; by default the language of the surrounding page, and Dutch where that is neither
 *   label          name of this list for screen readers, when a page has several
 *   heading-level  2 to 6
 *   keep-search    keeps the search in the address of the page, so that it survives a reload, the back button and a shared link.
 *                  Only where the page asks for it: a postcode then appears in its address. The value, the id of the element, or
 *                  "vacancies" precedes the names of the parameters.
 *
 * Colours and font are those of the page. The tokens of NL Design System (--utrecht-…), or --stagepact-…, take precedence.
 */
(() => {
  "use strict";

  const WIDGET = /^(https?:.*\/placement\/v\d+)\/widgets\/vacancies\.js/;
  const FEED = /^(https?:.*)\/feeds\/[^/?#]+/;
  const PATH = "/placement/v1";
  const script = document.currentScript || [...document.scripts].find((each) => WIDGET.test(each.src));
  const SERVED_FROM = WIDGET.exec(script?.src || "")?.[1];
  const PAGE_SIZE = 10;
  const SLOW_MS = 3000;
  const TIMEOUT_MS = 15000;
  /** Narrower lists, in the size of their letters, fold their filters. */
  const NARROW_EM = 30;
  const FIELDS = ["words", "near", "within", "programme", "level", "learningPath"];
  const DISTANCES = [5, 10, 25, 50, 100];
  const OFFERS = ["fixed_supervisor", "step_free", "small_scale", "age_15_16", "visit_beforehand"];
  const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  /** Numbers of the lists on the page. */
  const taken = new Set();

  const TEXTS = {
    nl: {
      search: "Zoeken", words: "Woorden", near: "Postcode (4 cijfers)", within: "Afstand", programme: "Opleiding", level: "Niveau",
      learningPath: "Leerweg", any: "Alle", label: "Stageplekken", searchIn: "Zoeken: {0}", filters: "Meer filters",
      filtersChosen: "Meer filters ({0} gekozen)", offers: "De plek biedt", km: "{0} km", away: "{0} km hiervandaan",
      found: "{0} plekken gevonden",
      foundOne: "1 plek gevonden", more: "Meer plekken", loading: "Plekken worden geladen…",
      slow: "Het duurt langer dan anders. Een ogenblik nog…",
      empty: "Geen plekken gevonden. Probeer een grotere afstand, minder woorden of minder keuzes.",
      nothing: "Op dit moment zijn er geen plekken.", gone: "Deze lijst bestaat niet meer.",
      old: "De plekken hieronder zijn opgehaald op {0} en konden niet worden ververst.",
      seeField: "Er is niet gezocht. Kijk bij {0}.", invalid: "Deze waarde is niet toegestaan.",
      failed: "De plekken zijn nu niet op te halen.", offline: "Er is geen verbinding met internet.", retry: "Opnieuw proberen",
      postcode: "Deze postcode is niet bekend. Vul vier cijfers in, bijvoorbeeld 3811.", page: "Bekijk de lijst als pagina",
      pay: "Vergoeding", time: "Periode", period: "{0} tot en met {1}", hours: "{0} uur per week", days: "op {0}",
      places: "{0} plekken", confirmed: "Bevestigd op {0}",
      per_hour: "{0} per uur", per_day: "{0} per dag", per_week: "{0} per week", per_month: "{0} per maand", per_year: "{0} per jaar",
      payRange: "{0} tot {1}", payFrom: "vanaf {0}", payUpTo: "hoogstens {0}", notPaid: "geen vergoeding", costs: "kosten worden vergoed",
      bol: "bol (stage)", bbl: "bbl (leerbaan)", third: "derde leerweg",
      fixed_supervisor: "vaste begeleider", step_free: "geen drempels of trappen", small_scale: "klein team",
      age_15_16: "vanaf 15 jaar", visit_beforehand: "vooraf kijken",
    },
    en: {
      search: "Search", words: "Words", near: "Postcode (4 digits)", within: "Distance", programme: "Programme", level: "Level",
      learningPath: "Learning path", any: "All", label: "Internship places", searchIn: "Search: {0}", filters: "More filters",
      filtersChosen: "More filters ({0} chosen)", offers: "The place offers", km: "{0} km", away: "{0} km from here",
      found: "{0} places found", foundOne: "1 place found", more: "More places", loading: "Loading places…",
      slow: "This takes longer than usual. One moment…",
      empty: "No places found. Try a larger distance, fewer words or fewer choices.", nothing: "There are no places at the moment.",
      gone: "This list does not exist any more.",
      old: "The places below were fetched on {0} and could not be refreshed.",
      seeField: "Nothing was searched. See {0}.", invalid: "This value is not allowed.", failed: "Places cannot be fetched now.",
      offline: "There is no connection to the internet.", retry: "Try again",
      postcode: "This postcode is not known. Give four digits, 3811 for example.", page: "Read the list as a page",
      pay: "Compensation", time: "Period", period: "{0} to {1}", hours: "{0} hours a week", days: "on {0}",
      places: "{0} places", confirmed: "Confirmed on {0}",
      per_hour: "{0} an hour", per_day: "{0} a day", per_week: "{0} a week", per_month: "{0} a month", per_year: "{0} a year",
      payRange: "{0} to {1}", payFrom: "from {0}", payUpTo: "up to {0}", notPaid: "no compensation", costs: "costs are paid",
      bol: "bol (internship)", bbl: "bbl (apprenticeship)", third: "third learning path",
      fixed_supervisor: "the same supervisor", step_free: "no steps", small_scale: "a small team", age_15_16: "from 15 years",
      visit_beforehand: "a visit beforehand",
    },
  };

  /** What is not a token is inherited, so that the list is readable on any background. */
  const STYLE = `
    :host { display: block; color: var(--stagepact-color, var(--utrecht-document-color, inherit));
      font-family: var(--stagepact-font-family, var(--utrecht-document-font-family, inherit)); line-height: 1.5; }
    :host([hidden]), [hidden] { display: none !important; }
    section { --line: var(--stagepact-border-color, currentColor);
      --faint: var(--stagepact-border-color, color-mix(in srgb, currentColor 40%, transparent)); text-align: start; }
    form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 1rem; align-items: start; }
    .filters { display: contents; }
    .toggle { display: none; }
    .narrow form, .narrow .filters { display: grid; gap: 1rem; grid-template-columns: 100%; }
    .narrow .filters:not(.open) { display: none; }
    .narrow .toggle { display: flex; justify-content: space-between; align-items: center; }
    .toggle::after { content: ""; inline-size: .5em; block-size: .5em; border: solid; border-width: 0 2px 2px 0;
      transform: translateY(-25%) rotate(45deg); }
    .toggle[aria-expanded=true]::after { transform: translateY(25%) rotate(225deg); }
    label, legend, dt { font-weight: bold; }
    label.choice { font-weight: normal; display: inline-flex; align-items: center; gap: .5rem; min-block-size: 2.75rem;
      margin-inline-end: 1.25rem; vertical-align: top; cursor: pointer; }
    legend { padding: 0; }
    input[type=checkbox] { appearance: none; flex: none; display: inline-grid; place-content: center; margin: 0; inline-size: 1.5rem;
      block-size: 1.5rem; font: inherit; color: inherit; border: 2px solid var(--line); border-radius: .25rem; }
    input:checked::before { content: ""; inline-size: .35rem; block-size: .75rem; border: solid; border-width: 0 .2rem .2rem 0;
      transform: translateY(-.1rem) rotate(45deg); }
    input:not([type=checkbox]), select { box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding: .25rem .5rem;
      font: inherit; color: var(--utrecht-textbox-color, inherit); background: var(--utrecht-textbox-background-color, transparent);
      border: 1px solid var(--stagepact-border-color, var(--utrecht-textbox-border-color, currentColor)); border-radius: .25rem; }
    option { color: CanvasText; background: Canvas; }
    input[aria-invalid=true], select[aria-invalid=true] { border-width: 3px; }
    .error { font-weight: bold; }
    .error::before { content: "⚠ " / ""; }
    fieldset { grid-column: 1 / -1; min-inline-size: 0; border: 0; margin: 0; padding: 0; }
    button { --action: var(--stagepact-button-background-color, var(--utrecht-button-primary-action-background-color));
      min-block-size: 2.75rem; padding: .25rem 1.25rem; font: inherit; font-weight: bold; cursor: pointer; border-radius: .25rem;
      border: 2px solid var(--action, currentColor); background: var(--action, transparent);
      /* Black or white on a background that the page chose; without one this is invalid, so the colour is inherited. */
      color: var(--stagepact-button-color, var(--utrecht-button-primary-action-color,
        lch(from var(--action) calc((49 - l) * 100) 0 0))); }
    button.toggle { inline-size: 100%; background: transparent; color: inherit; border-color: var(--line); }
    a { color: var(--stagepact-link-color, var(--utrecht-link-color, inherit)); }
    :focus-visible { outline: 3px solid var(--stagepact-focus-color, var(--utrecht-focus-outline-color, currentColor));
      outline-offset: 2px; }
    ul { list-style: none; margin: 1rem 0; padding: 0; }
    .old { border-inline-start: 4px dashed; padding-inline-start: 1rem; }
    li { padding: 1rem 0; border-block-start: 1px solid var(--faint); overflow-wrap: anywhere; }
    .title { margin: 0; font-size: 1.25em; line-height: 1.3; }
    p { margin: .25rem 0; }
    [role=status] { margin-block: 1rem; }
    dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: .5rem 0; }
    dd { margin: 0; }
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

    static observedAttributes = ["feed", "api", "lang", "label", "heading-level"];

    #root = null;
    #parts = {};
    #request = null;
    #connection = null;
    #number = 0;
    #feed = "";
    #programmes = new Map();
    #searched = "";
    #fetchedAt = null;

    connectedCallback() {
      for (this.#number = 1; taken.has(this.#number);) {
        this.#number++;
      }
      taken.add(this.#number);
      this.#connection = new AbortController();
      const { signal } = this.#connection;
      addEventListener("popstate", () => this.#restoreAndSearch(), { signal });
      addEventListener("offline", () => this.#fetchedAt && this.#fail("offline", this.#address()), { signal });
      if (document.readyState === "loading") {
        // The content, which may contain the address, has not been read yet.
        document.addEventListener("DOMContentLoaded", () => this.#start(), { once: true, signal });
      } else {
        this.#start();
      }
    }

    disconnectedCallback() {
      taken.delete(this.#number);
      this.#connection.abort();
      this.#request?.abort();
    }

    attributeChangedCallback(name, before, after) {
      if (this.#root !== null && before !== after && this.isConnected) {
        this.#start();
      }
    }

    /** Without a feed the content of the element remains. */
    #start() {
      this.#feed = this.#findFeed();
      if (!this.#feed) {
        console.error("stagepact-vacancies: the attribute feed has no address, and neither api nor a link gives one.");
        return;
      }
      if (this.#root === null) {
        this.#root = this.attachShadow({ mode: "open" });
        const style = new CSSStyleSheet();
        style.replaceSync(STYLE);
        this.#root.adoptedStyleSheets = [style];
      }
      this.#build();
    }

    #findFeed() {
      const given = (this.getAttribute("feed") || "").trim();
      if (given.includes("/")) {
        const { href } = new URL(given, document.baseURI);
        return FEED.exec(href)?.[0] || href.replace(/\/+$/, "");
      }
      const linked = [...this.querySelectorAll("a[href]")].map((each) => FEED.exec(each.href)).find(Boolean);
      const api = this.getAttribute("api")?.trim().replace(/\/+$/, "");
      const base = api ? (api.endsWith(PATH) ? api : api + PATH) : linked?.[1] || SERVED_FROM;
      return given ? base && `${base}/feeds/${encodeURIComponent(given)}` : linked?.[0];
    }

    get #language() {
      const ancestor = this.closest("[lang]");
      return ((ancestor && ancestor.lang) || document.documentElement.lang || "nl").toLowerCase().startsWith("en") ? "en" : "nl";
    }

    #text(key, ...values) {
      return TEXTS[this.#language][key].replace(/\{(\d)\}/g, (all, index) => values[Number(index)]);
    }

    #id(name) {
      return `stagepact-${this.#number}-${name}`;
    }

    #build() {
      const level = Math.min(6, Math.max(2, Number(this.getAttribute("heading-level")) || 3));
      const label = this.getAttribute("label") || this.#text("label") + (this.#number > 1 ? ` ${this.#number}` : "");
      const named = (name) => ({ id: this.#id(name), name });
      this.#parts = {
        heading: `h${level}`,
        words: element("input", { type: "search", ...named("words"), maxLength: 200 }),
        near: element("input", { ...named("near"), inputMode: "numeric", autocomplete: "postal-code", maxLength: 7 }),
        ...Object.fromEntries(FIELDS.slice(2).map((name) => [name, element("select", named(name))])),
        offers: element("fieldset", { id: this.#id("offers") }, element("legend", {}, this.#text("offers"))),
        toggle: element("button", { type: "button", className: "toggle", "aria-expanded": "false",
          "aria-controls": this.#id("filters") }),
        filters: element("div", { id: this.#id("filters"), className: "filters" }),
        status: element("p", { role: "status" }),
        list: element("ul", { role: "list" }),
        after: element("div", {}),
      };
      const { words, within, filters, toggle, offers } = this.#parts;
      for (const distance of DISTANCES) {
        within.append(element("option", { value: String(distance), selected: distance === 25 }, this.#text("km", distance)));
      }
      for (const name of ["programme", "level", "learningPath"]) {
        this.#options(this.#parts[name], [], String);
      }
      for (const offer of OFFERS) {
        offers.append(element("label", { className: "choice" },
            element("input", { type: "checkbox", name: "offers", value: offer }), this.#text(offer)));
      }
      filters.append(...FIELDS.slice(1).map((name) => this.#field(name)), offers);
      const form = element("form", { role: "search", "aria-label": this.#text("searchIn", label) }, this.#field("words"), toggle, filters,
          element("div", {}, element("button", { type: "submit" }, this.#text("search"))));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.#search(true);
      });
      form.addEventListener("change", (event) => {
        if (event.target !== words && event.target !== this.#parts.near) {
          this.#search(true);
        }
      });
      toggle.addEventListener("click", () => this.#unfold(!filters.classList.contains("open")));
      const section = element("section", { lang: this.#language, dir: "ltr", "aria-label": label }, form, this.#parts.status,
          this.#parts.list, this.#parts.after);
      this.#root.replaceChildren(section);
      new ResizeObserver(([entry]) => section.classList.toggle("narrow",
          entry.contentRect.width < NARROW_EM * parseFloat(getComputedStyle(section).fontSize))).observe(section);
      this.#fetchedAt = null;
      this.#restore();
      this.#search();
    }

    #field(name) {
      const control = this.#parts[name];
      return element("div", {}, element("label", { htmlFor: control.id }, this.#text(name)), control,
          element("p", { id: `${control.id}-error`, className: "error", hidden: true }));
    }

    #unfold(open) {
      this.#parts.filters.classList.toggle("open", open);
      this.#parts.toggle.setAttribute("aria-expanded", String(open));
    }

    /** The search as parameters of the API. */
    #criteria() {
      const query = new URLSearchParams();
      for (const name of FIELDS) {
        const value = this.#parts[name].value.trim();
        if (value && (name !== "within" || query.has("near"))) {
          query.set(name, name === "near" ? value.replace(/\s/g, "").slice(0, 4) : value);
        }
      }
      const offers = [...this.#parts.offers.querySelectorAll("input:checked")].map((each) => each.value).join(",");
      if (offers) {
        query.set("offers", offers);
      }
      return query;
    }

    #address() {
      return `${this.#feed}/vacancies?${new URLSearchParams({ counts: "true", pageSize: String(PAGE_SIZE) })}&${this.#criteria()}`;
    }

    /** The search that the address of the page contains. */
    #kept() {
      const prefix = this.#prefix;
      return new URLSearchParams([...new URL(location.href).searchParams].filter(([name]) => name.startsWith(prefix))
          .map(([name, value]) => [name.slice(prefix.length), value]));
    }

    get #prefix() {
      const name = this.getAttribute("keep-search") || this.id || `vacancies${this.#number > 1 ? this.#number : ""}`;
      return `${name}.`;
    }

    #keep() {
      const criteria = this.#criteria();
      if (!this.hasAttribute("keep-search") || String(criteria) === String(this.#kept())) {
        return;
      }
      const page = new URL(location.href);
      [...page.searchParams.keys()].filter((name) => name.startsWith(this.#prefix)).forEach((name) => page.searchParams.delete(name));
      criteria.forEach((value, name) => page.searchParams.append(this.#prefix + name, value));
      try {
        history.pushState(history.state, "", page);
      } catch (error) {
        // A page in a sandbox has no address to change.
      }
    }

    #restore() {
      if (!this.hasAttribute("keep-search")) {
        return;
      }
      const kept = this.#kept();
      for (const name of FIELDS) {
        const control = this.#parts[name];
        const value = (kept.get(name) || "").slice(0, 200);
        if (name === "within") {
          control.value = DISTANCES.includes(Number(value)) ? value : "25";
        } else {
          if (value && control.options && ![...control.options].some((each) => each.value === value)) {
            control.append(element("option", { value }, this.#programmes.get(value)?.name || value));
          }
          control.value = value;
        }
      }
      const offers = (kept.get("offers") || "").split(",");
      this.#parts.offers.querySelectorAll("input").forEach((each) => {
        each.checked = offers.includes(each.value);
      });
    }

    #restoreAndSearch() {
      if (this.#root !== null && this.hasAttribute("keep-search") && String(this.#kept()) !== this.#searched) {
        this.#restore();
        this.#search();
      }
    }

    /** @param byVisitor the search goes into the address of the page, and the focus to a field with a mistake */
    async #search(byVisitor) {
      if (byVisitor) {
        this.#keep();
      }
      this.#searched = String(this.#criteria());
      this.#showErrors(new Map());
      const chosen = [...this.#criteria().keys()].filter((name) => name !== "words" && name !== "within").length;
      this.#parts.toggle.textContent = chosen ? this.#text("filtersChosen", chosen) : this.#text("filters");
      const found = await this.#fetch(this.#address(), byVisitor);
      if (found) {
        this.#updateOptions(found.counts);
        this.#parts.list.replaceChildren(...found.items.map((item) => this.#item(item)));
        this.#announce(found.total === 0 ? this.#text([...this.#criteria()].length > 0 ? "empty" : "nothing")
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
    async #fetch(address, byVisitor) {
      this.#request?.abort();
      const request = new AbortController();
      this.#request = request;
      this.#announce(this.#text("loading"));
      this.setAttribute("aria-busy", "true");
      const slow = setTimeout(() => this.#announce(this.#text("slow")), SLOW_MS);
      const timeout = setTimeout(() => request.abort("slow"), TIMEOUT_MS);
      try {
        const response = await fetch(address, { signal: request.signal, credentials: "omit", referrerPolicy: "no-referrer",
          headers: { "Accept": "application/json", "Accept-Language": this.#language } });
        if (response.ok) {
          const found = await response.json();
          (found.programmes || []).forEach((each) => this.#programmes.set(each.code, each));
          this.#fetchedAt = new Date();
          this.#parts.list.classList.remove("old");
          return found;
        }
        await this.#handleProblem(response, byVisitor);
      } catch (error) {
        if (this.#request === request && (!request.signal.aborted || request.signal.reason === "slow")) {
          this.#fail(navigator.onLine ? "failed" : "offline", address);
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

    async #handleProblem(response, byVisitor) {
      const problem = response.status === 400 ? await response.json().catch(() => ({})) : {};
      const errors = new Map((problem.errors || []).filter((each) => FIELDS.includes(each.parameter)).map((each) =>
          [each.parameter, each.parameter === "near" ? this.#text("postcode") : each.detail || this.#text("invalid")]));
      const gone = response.status === 404 || response.status === 410;
      if (gone || errors.size > 0) {
        this.#fetchedAt = null;
        this.#parts.list.replaceChildren();
      }
      if (errors.size === 0) {
        this.#fail(gone ? "gone" : "failed", response.url);
        return;
      }
      this.#parts.after.replaceChildren();
      this.#announce(this.#text("seeField", [...errors.keys()].map((name) => this.#text(name)).join(", ")));
      this.#showErrors(errors);
      if ([...errors.keys()].some((name) => name !== "words")) {
        this.#unfold(true);
      }
      if (byVisitor) {
        this.#parts[[...errors.keys()][0]].focus();
      }
    }

    #showErrors(errors) {
      for (const name of FIELDS) {
        const control = this.#parts[name];
        const error = control.parentNode.lastChild;
        error.textContent = errors.get(name) || "";
        error.hidden = !errors.has(name);
        if (errors.has(name)) {
          control.setAttribute("aria-invalid", "true");
          control.setAttribute("aria-describedby", error.id);
        } else {
          control.removeAttribute("aria-invalid");
          control.removeAttribute("aria-describedby");
        }
      }
    }

    /** Earlier results remain, marked as old. */
    #fail(why, address) {
      const isOld = this.#fetchedAt !== null && this.#parts.list.childElementCount > 0;
      const time = isOld && new Intl.DateTimeFormat(this.#language, { dateStyle: "long", timeStyle: "short" }).format(this.#fetchedAt);
      this.#parts.list.classList.toggle("old", isOld);
      this.#announce([this.#text(why), isOld ? this.#text("old", time) : ""].join(" ").trim());
      const again = element("button", { type: "button" }, this.#text("retry"));
      again.addEventListener("click", () => (address.includes("cursor=") ? this.#more(address) : this.#search()));
      this.#parts.after.replaceChildren(again, element("p", {},
          element("a", { href: `${this.#feed}/page` }, this.#text("page"))));
    }

    #announce(text) {
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

    /** Updates the options with their counts; the selected option is kept. */
    #updateOptions(counts) {
      const { programme, level, learningPath } = this.#parts;
      this.#options(programme, counts.programme, (each) => this.#programmes.get(each.code)?.name || each.name || each.code);
      this.#options(level, [...counts.level].sort((a, b) => a.code.localeCompare(b.code)), (each) => each.code);
      this.#options(learningPath, counts.learningPath, (each) => this.#text(each.code));
    }

    #options(select, counts, name) {
      const chosen = select.value;
      const options = counts.map((each) => element("option", { value: each.code }, `${name(each)} (${each.count})`));
      if (chosen && !counts.some((each) => each.code === chosen)) {
        const label = select.selectedOptions[0].textContent.replace(/( \(\d+\))?$/, " (0)");
        options.push(element("option", { value: chosen }, label));
      }
      select.replaceChildren(element("option", { value: "" }, this.#text("any")), ...options);
      select.value = chosen;
    }

    #item(vacancy) {
      const base = FEED.exec(this.#feed)?.[1] || this.#feed;
      const link = element("a", { href: `${base}/vacancies/${vacancy.id}/pages/${this.#language}` }, element("bdi", {}, vacancy.title));
      const programmes = vacancy.programmeCodes.map((code) => this.#programmes.get(code) || { code, name: code });
      const days = vacancy.days.map((day) => this.#day(day)).join(", ");
      const facts = [this.#text(vacancy.learningPath), this.#text("hours", vacancy.hoursPerWeek), this.#text("days", days),
        vacancy.places > 1 ? this.#text("places", vacancy.places) : null];
      const offers = vacancy.offers.map((offer) => this.#text(offer));
      return element("li", {}, element(this.#parts.heading, { className: "title" }, link),
          element("p", {}, element("bdi", {}, vacancy.company.name), ", ", element("bdi", {}, vacancy.company.city),
              vacancy.distanceKm === undefined ? "" : `, ${this.#text("away", vacancy.distanceKm)}`),
          this.#glance([["pay", this.#paid(vacancy.compensation)],
            ["level", [...new Set(programmes.map((each) => each.level).filter(Boolean))].sort().join(", ")],
            ["time", this.#text("period", this.#date(vacancy.from), this.#date(vacancy.to))]]),
          element("p", {}, ...programmes.flatMap((each, index) => [index > 0 ? "; " : "",
            each.language && each.language !== this.#language ? element("span", { lang: each.language }, each.name) : each.name])),
          element("p", {}, facts.filter(Boolean).join("; ")),
          offers.length > 0 ? element("p", {}, `${this.#text("offers")}: ${offers.join(", ")}`) : null,
          element("p", {}, this.#text("confirmed", this.#date(vacancy.confirmedOn))));
    }

    #glance(facts) {
      return element("dl", {}, ...facts.filter(([, value]) => value).map(([key, value]) =>
          element("div", {}, element("dt", {}, this.#text(key)), element("dd", {}, value))));
    }

    #paid(compensation) {
      const euros = (cents) => new Intl.NumberFormat(this.#language, { style: "currency", currency: "EUR" }).format(cents / 100);
      const { perDayCents, perMonthCents, payUnit, minPayCents, maxPayCents } = compensation;
      const [unit, min, max] = perDayCents !== undefined ? ["day", perDayCents, perDayCents]
          : perMonthCents !== undefined ? ["month", perMonthCents, perMonthCents] : [payUnit, minPayCents, maxPayCents];
      const amount = () => min === max ? euros(min) : min === undefined ? this.#text("payUpTo", euros(max))
          : max === undefined ? this.#text("payFrom", euros(min)) : this.#text("payRange", euros(min), euros(max));
      const paid = unit ? this.#text(`per_${unit}`, amount()) : this.#text("notPaid");
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
