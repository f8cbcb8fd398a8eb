// A hook from JSON text to JSON text in a context of `node:vm`, behind the protocols of `benches/peers/src/events.rs`: `node
// events.mjs SCRIPT EVENT N RUNS` prints its result and then the nanoseconds of each run of N events, `node events.mjs SCRIPT
// EVENTS` the results of a file of lines. The value of the script is the function.
import { createReadStream, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const [script, input, n, runs] = process.argv.slice(2);
const hook = runInContext(readFileSync(script, "utf8"), createContext({}));

if (n === undefined) {
  let rest = "";
  for await (const chunk of createReadStream(input, { encoding: "utf8", highWaterMark: 1 << 20 })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    process.stdout.write(lines.map((line) => hook(line) + "\n").join(""));
  }
} else {
  const event = readFileSync(input, "utf8");
  console.log(hook(event));
  for (let run = 0; run <= Number(runs); run++) {
    const started = process.hrtime.bigint();
    for (let i = 0; i < Number(n); i++) hook(event);
    // The first warms up.
    if (run > 0) console.log(String(process.hrtime.bigint() - started));
  }
}
