// Says which sources are modules that Node parses: `node --experimental-vm-modules parse.mjs FOLDER FIRST LAST` prints one line of JSON
// for each FOLDER/N.js, `{ "program": N, "error": "…" }`, the error being null where it parses. Nothing is run.
import { readFileSync } from "node:fs";
import { SourceTextModule } from "node:vm";

const [folder, first, last] = process.argv.slice(2);

for (let program = Number(first); program <= Number(last); program++) {
  let error = null;
  try {
    new SourceTextModule(readFileSync(`${folder}/${program}.js`, "utf8"));
  } catch (thrown) {
    error = String(thrown);
  }
  console.log(JSON.stringify({ program, error }));
}
