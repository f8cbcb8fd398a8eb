// Preloaded into Node when a case's output is recorded (`node --import ./uncaught.mjs CASE.js`).
// Puts an uncaught exception on the last line of stdout, in the form that README.md describes.
import "./modules.mjs";
import { inspect } from "node:util";

function describe(thrown) {
  const text = thrown instanceof Error ? String(thrown) : inspect(thrown);
  return text.split("\n")[0];
}

process.on("uncaughtException", (thrown) => {
  if (thrown instanceof SyntaxError && thrown.stack.includes("compileSourceTextModule")) {
    // The case did not parse: there is nothing to record.
    console.error(thrown.stack);
    process.exit(2);
  }
  console.log(`uncaught ${describe(thrown)}`);
  process.exit(1);
});
