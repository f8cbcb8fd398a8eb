// Answers what patterns match in Node, one case a line: the other side of `crates/becket-regex/examples/answers.rs`.
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

const text = (hex) => (hex === "-" ? "" : hex.replace(/..../g, (unit) => String.fromCharCode(parseInt(unit, 16))));
// A pattern that runs too long is stopped: nothing is compared then.
const world = createContext({});
const run = new Script("regex.exec(subject)");
function answer(letters, start, pattern, subject) {
  const flags = letters === "-" ? "" : letters;
  let regex;
  try {
    regex = new RegExp(pattern, /[gy]/.test(flags) ? `${flags}d` : `${flags}dg`);
    regex.lastIndex = start;
    Object.assign(world, { regex, subject });
    const match = run.runInContext(world, { timeout: 300 });
    return match === null ? "none" : match.indices.map((pair) => (pair ? pair.join() : "-")).join(" ");
  } catch (error) {
    if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return "stopped";
    if (error.message.startsWith("Invalid flags")) return "flags";
    const at = error.message.lastIndexOf(": ");
    return `error ${error.message.slice(at + 2)}`;
  }
}
const lines = readFileSync(process.argv[2], "utf8").trimEnd().split("\n");
console.log(
  lines
    .map((line) => {
      const [flags, start, pattern, subject] = line.split(" ");
      return answer(flags, Number(start), text(pattern), text(subject));
    })
    .join("\n"),
);
