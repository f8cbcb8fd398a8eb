// Runs a hook in Node as `becket run HOOK.js --input EVENTS` does: `node hooks.mjs HOOK.js EVENTS` calls the default export with each
// event and prints one JSON result a line. An exception gives the line `{"error":{"name":…,"message":…}}`.
import "./modules.mjs";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [hook, events] = process.argv.slice(2);
const { default: run } = await import(pathToFileURL(resolve(hook)).href);

for (const line of readFileSync(events, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  try {
    // What JSON has no word for is null, as inside an array.
    console.log(JSON.stringify(await run(JSON.parse(line))) ?? "null");
  } catch ({ name, message }) {
    console.log(JSON.stringify({ error: { name, message } }));
  }
}
