// Records again what Node answers: `node --experimental-vm-modules typescript.mjs` rewrites `typescript.txt` beside it.
// Lines whose first word says that Becket differs on purpose keep it, as long as Node still answers as it says.
import { readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { SourceTextModule } from "node:vm";

const path = new URL("typescript.txt", import.meta.url);
const nodeAccepts = { "refused-by-name": true, "left-to-the-checker": false };

function stripped(source) {
  try {
    const text = stripTypeScriptTypes(source, { mode: "strip" });
    new SourceTextModule(text);
    return text;
  } catch {
    return undefined;
  }
}

const lines = readFileSync(path, "utf8").split("\n").map((line) => {
  const match = /^([a-z-]+) ("(?:[^"\\]|\\.)*")/.exec(line);
  if (!match) return line;
  const [, verdict, quoted] = match;
  const source = JSON.parse(quoted);
  const text = stripped(source);
  if (nodeAccepts[verdict] === (text !== undefined)) return line;
  // What is left of imports and exports cannot be seen: no function shows it.
  if (text === undefined) return `refuse ${quoted}`;
  return /(^|\n|; )(import|export) /.test(source) ? `accept ${quoted}` : `accept ${quoted} ${JSON.stringify(text)}`;
});
writeFileSync(path, lines.join("\n"));
