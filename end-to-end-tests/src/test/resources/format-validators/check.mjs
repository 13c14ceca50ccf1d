// Holds documents against what others say of their format, and prints the faults of each: a list of lists.
// node check.mjs job-posting|json-feed FILE, which has a list of documents
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import Validator from "@adobe/structured-data-validator";
import Ajv from "ajv";
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

function asJsonFeeds(feeds) {
  const schema = createRequire(import.meta.url)("jsonfeed-schema/schema-v1.1.json");
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  return feeds.map((feed) => validate(feed) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`));
}

const [format, file] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(file, "utf8"));
console.log(JSON.stringify(await { "job-posting": asJobPostings, "json-feed": asJsonFeeds }[format](documents)));
