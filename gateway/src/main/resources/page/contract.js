/*
 * Shows /openapi.json as a page: a list of operations, and of each its parameters, bodies and responses. Written for this contract
 * instead of a general renderer, because those that we tried have faults for people with a screen reader or a keyboard, and need
 * styles and scripts that a strict Content-Security-Policy forbids. Text is never parsed as HTML.
 */
const METHODS = ["get", "put", "post", "delete", "patch"];
const MAX_DEPTH = 12;
let contract;

function element(name, properties, ...children) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return created;
}

/** What a reference refers to, with what stands beside it. */
function resolved(node) {
  const { $ref, allOf, ...own } = node || {};
  const referred = $ref ? $ref.slice(2).split("/").reduce((at, key) => at?.[key], contract) : null;
  const parts = [referred, ...(allOf || [])].filter(Boolean).map(resolved);
  return Object.assign({}, ...parts, own);
}

function nameOf(node) {
  const ref = node?.$ref || node?.allOf?.find((each) => each.$ref)?.$ref;
  return ref ? ref.split("/").pop() : null;
}

function typeOf(node) {
  const schema = resolved(node);
  if (schema.type === "array") {
    return `list of ${typeOf(schema.items)}`;
  }
  const type = schema.properties || schema.additionalProperties ? nameOf(node) || "object" : schema.type || "any value";
  return schema.format ? `${type} (${schema.format})` : type;
}

function factsOf(schema, required) {
  const range = (name, low, high) => low === undefined && high === undefined ? null
      : `${name} ${low === undefined ? "at most" : high === undefined ? "at least" : "from"} ${[low, high]
          .filter((each) => each !== undefined).join(" to ")}`;
  return [required ? "required" : null, schema.nullable ? "may be null" : null,
    range("value", schema.minimum, schema.maximum), range("length", schema.minLength, schema.maxLength),
    range("items", schema.minItems, schema.maxItems), schema.default !== undefined ? `default ${schema.default}` : null,
    schema.enum ? `one of ${schema.enum.join(", ")}` : null, schema.pattern ? `pattern ${schema.pattern}` : null,
    ["string", "number"].includes(typeof schema.example) ? `example ${schema.example}` : null].filter(Boolean).join("; ");
}

/** A term with its type and limits, and a definition. */
function entry(name, node, required, description, depth) {
  const schema = resolved(node);
  const facts = [typeOf(node), factsOf(schema, required)].filter(Boolean).join("; ");
  const text = description || schema.description;
  const details = depth < MAX_DEPTH ? fields(node, depth + 1) : null;
  return [element("dt", {}, element("code", {}, name), element("span", { className: "facts" }, ` ${facts}`)),
    element("dd", {}, text ? element("p", {}, text) : null, details)];
}

/** The fields of an object, or of the objects in a list, shown when asked for: objects may contain themselves. */
function fields(node, depth = 0) {
  const schema = resolved(node);
  if (schema.type === "array") {
    return fields(schema.items, depth);
  }
  const properties = Object.entries(schema.properties || {});
  if (typeof schema.additionalProperties === "object") {
    properties.push(["(any name)", schema.additionalProperties]);
  }
  if (properties.length === 0) {
    return null;
  }
  const list = () => element("dl", {}, properties.map(([name, each]) =>
      entry(name, each, (schema.required || []).includes(name), null, depth)));
  return depth === 0 ? list() : unfolding(element("summary", {}, `Fields of ${nameOf(node) || "this object"}`), list);
}

/** Details whose content is made when they are opened. */
function unfolding(summary, content, properties) {
  const details = element("details", properties, summary);
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) {
      details.append(content());
    }
  });
  return details;
}

function exampleText(value) {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

function media(content) {
  return Object.entries(content || {}).flatMap(([type, { schema, example, examples }]) => [
    element("p", {}, element("code", {}, type), schema ? ` ${typeOf(schema)}` : ""),
    schema ? fields(schema) : null,
    ...[...(example === undefined ? [] : [{ value: example }]), ...Object.values(examples || {}).map(resolved)].flatMap((each) => [
      element("p", {}, `Example${each.summary ? `: ${each.summary}` : ""}`),
      element("pre", {}, exampleText(each.value))]),
  ]);
}

function security(operation) {
  const needed = operation.security || [];
  const roles = [...new Set(needed.flatMap((each) => Object.values(each).flat()))];
  return needed.length === 0 || needed.some((each) => Object.keys(each).length === 0) ? "No access token is needed."
      : roles.length > 0 ? `Needs an access token with one of the roles ${roles.join(", ")}.` : "Needs an access token.";
}

function part(title, ...content) {
  const shown = content.flat().filter(Boolean);
  return shown.length > 0 ? [element("h4", {}, title), ...shown] : [];
}

function shown({ operation, shared }) {
  const parameters = [...shared, ...(operation.parameters || [])].map(resolved);
  const body = operation.requestBody && resolved(operation.requestBody);
  return element("div", { className: "body" },
      operation.description ? element("p", {}, operation.description) : null,
      element("p", {}, security(operation)),
      part("Parameters", parameters.length === 0 ? [] : [element("dl", {}, parameters.map((each) =>
          entry(each.name, each.schema || {}, each.required, `${each.description || ""}\nIn the ${each.in}.`.trim(), 0)))]),
      part("Body", body ? [body.description ? element("p", {}, body.description) : null, ...media(body.content)] : []),
      part("Responses", [element("dl", {}, Object.entries(operation.responses || {}).map(([status, each]) => {
        const response = resolved(each);
        return [element("dt", {}, element("code", {}, status)), element("dd", {}, element("p", {}, response.description || ""),
            Object.keys(response.headers || {}).length > 0
              ? element("p", { className: "facts" }, `Headers: ${Object.keys(response.headers).join(", ")}`) : null,
            status.startsWith("2") ? media(response.content) : null)];
      }))]));
}

function operations() {
  return Object.entries(contract.paths).flatMap(([path, item]) => METHODS.filter((method) => item[method]).map((method) => ({
    method: method.toUpperCase(), path, operation: item[method], shared: item.parameters || [],
    id: item[method].operationId || `${method}${path}`, tag: item[method].tags?.[0] || "Other" })));
}

function show() {
  const main = document.getElementById("operations");
  const contents = document.getElementById("contents");
  const all = operations();
  const described = new Map((contract.tags || []).map((each) => [each.name, each.description]));
  const groups = [...new Set(all.map((each) => each.tag))].sort().map((tag) => {
    const own = all.filter((each) => each.tag === tag).map((each) => ({ ...each,
      link: element("li", {}, element("a", { href: `#${each.id}` }, each.operation.summary || each.id)),
      details: unfolding(element("summary", {}, element("h3", {}, each.operation.summary || each.id),
          element("span", { className: "signature" }, `${each.method} ${each.path}`)), () => shown(each), { id: each.id }) }));
    const group = { own,
      list: element("details", {}, element("summary", {}, tag), element("ul", {}, own.map((each) => each.link))),
      section: element("section", {}, element("h2", {}, tag), described.get(tag) ? element("p", {}, described.get(tag)) : null,
          own.map((each) => each.details)) };
    return group;
  });
  contents.append(...groups.map((each) => each.list));
  main.append(...groups.map((each) => each.section));
  document.getElementById("about").prepend(`${contract.info?.description || ""} Version ${contract.info?.version}.\n`);
  document.getElementById("filter").addEventListener("input", (event) => filter(groups, event.target.value));
  addEventListener("hashchange", open);
  open();
}

function filter(groups, text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { own, list, section } of groups) {
    const found = own.filter((each) => {
      const said = [each.method, each.path, each.operation.summary, each.operation.description, each.id, each.tag].join(" ").toLowerCase();
      const matches = words.every((word) => said.includes(word));
      each.link.hidden = !matches;
      each.details.hidden = !matches;
      return matches;
    }).length;
    list.hidden = found === 0;
    section.hidden = found === 0;
    list.open = words.length > 0;
    count += found;
  }
  document.getElementById("count").textContent = words.length === 0 ? "" : count === 1 ? "1 operation" : `${count} operations`;
}

/** Opens the operation in the address of the page, and moves the focus to it. */
function open() {
  const details = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (details?.tagName === "DETAILS") {
    details.open = true;
    details.scrollIntoView();
    details.querySelector("summary").focus();
  }
}

try {
  const response = await fetch("/openapi.json");
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  contract = await response.json();
  show();
} catch (error) {
  document.getElementById("operations").append(element("p", { role: "alert" },
      `The contract could not be loaded (${error.message}). Reload this page to try again.`));
}
