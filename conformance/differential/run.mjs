// Runs many generated programs in one Node: `node run.mjs FOLDER FIRST LAST` imports FOLDER/N.js for each N and prints one line of
// JSON for each, `{ "program": N, "outcome": "…" }`: the outcome in the form that ../README.md describes for `.out` files, or null for
// what does not parse.
// The programs change nothing that another could see, so they may share a process.
import { format, inspect } from "node:util";
import { pathToFileURL } from "node:url";

const [folder, first, last] = process.argv.slice(2);
const write = process.stdout.write.bind(process.stdout);
let printed = "";
console.log = (...values) => {
  printed += format(...values) + "\n";
};

// The first rejection that nothing has handled when no job is left.
let unhandled;
process.on("unhandledRejection", (reason) => (unhandled ??= { reason }));

for (let program = Number(first); program <= Number(last); program++) {
  printed = "";
  let broken = false;
  let ending = "";
  unhandled = undefined;
  try {
    await import(pathToFileURL(`${folder}/${program}.js`).href);
  } catch (thrown) {
    broken = thrown instanceof SyntaxError && thrown.stack.includes("compileSourceTextModule");
    const text = thrown instanceof Error ? String(thrown) : inspect(thrown);
    ending = `uncaught ${text.split("\n")[0]}\n`;
  }
  await new Promise(setImmediate);
  if (ending === "" && unhandled !== undefined) {
    const { reason } = unhandled;
    ending = `uncaught ${reason instanceof Error ? String(reason).split("\n")[0] : "UnhandledPromiseRejection"}\n`;
  }
  // A lone surrogate becomes U+FFFD on stdout, so here too.
  write(JSON.stringify({ program, outcome: broken ? null : (printed + ending).toWellFormed() }) + "\n");
}
