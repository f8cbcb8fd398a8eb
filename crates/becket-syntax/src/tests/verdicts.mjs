// Records again what Node answers: `node --experimental-vm-modules verdicts.mjs` rewrites `verdicts.txt` beside it.
// Lines whose first word says that Becket differs on purpose keep it, as long as Node still answers as it says.
import { readFileSync, writeFileSync } from "node:fs";
import { SourceTextModule } from "node:vm";

const path = new URL("verdicts.txt", import.meta.url);
const nodeAccepts = { "refused-earlier": true, "refused-by-name": true, "left-to-the-checker": false };

function accepts(source) {
  try {
    new SourceTextModule(source);
    return true;
  } catch {
    return false;
  }
}

const lines = readFileSync(path, "utf8").split("\n").map((line) => {
  const match = /^([a-z-]+) (".*")$/.exec(line);
  if (!match) return line;
  const accepted = accepts(JSON.parse(match[2]));
  const kept = nodeAccepts[match[1]] === accepted;
  return `${kept ? match[1] : accepted ? "accept" : "refuse"} ${match[2]}`;
});
writeFileSync(path, lines.join("\n"));
