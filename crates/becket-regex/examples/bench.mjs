// Compares Becket's regular expressions with V8's interpreter of them, pattern by pattern.
// Both only look for matches; no arrays are made of them. No pattern matches the empty text.
// Usage: cargo build --release -p becket-regex --example bench, then
//        node --jitless --regexp-interpret-all crates/becket-regex/examples/bench.mjs PATH/TO/release/examples/bench
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const rows = readFileSync(new URL("bench.txt", import.meta.url), "utf8").trimEnd().split("\n");
const becket = new Map();
for (const line of execFileSync(process.argv[2], { encoding: "utf8" }).trimEnd().split("\n")) {
  const [name, found, best, steps] = line.split("\t");
  becket.set(name, { found: Number(found), best: Number(best), steps: Number(steps) });
}
let product = 1;
let count = 0;
for (const row of rows) {
  const [name, pattern, letters, times, text] = row.split("\t");
  const subject = Buffer.from(text.replaceAll("\\n", "\n").repeat(Number(times)), "latin1").toString("latin1");
  const regex = new RegExp(pattern, letters.includes("g") ? letters : `${letters}g`);
  let best = Infinity;
  let found = 0;
  for (let i = 0; i < 60; i++) {
    const began = process.hrtime.bigint();
    found = 0;
    regex.lastIndex = 0;
    while (regex.test(subject)) found++;
    best = Math.min(best, Number(process.hrtime.bigint() - began));
  }
  const own = becket.get(name);
  if (!own || own.found !== found) {
    console.log(`${name.padEnd(16)} found ${own?.found}, Node ${found}`);
    continue;
  }
  product *= best / own.best;
  count++;
  const shown = [own.best, best].map((ns) => `${(ns / 1000).toFixed(1)} µs`.padStart(12)).join("");
  console.log(`${name.padEnd(16)}${String(found).padStart(6)}${shown}  ×${(best / own.best).toFixed(2)}  ${own.steps} steps`);
}
console.log(`${count} patterns, geometric mean ×${(product ** (1 / count)).toFixed(2)}`);
