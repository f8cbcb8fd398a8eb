// Node behind the protocol of `cargo xtask bench`: `node node.mjs FILE N RUNS` loads the kernel, runs it once to warm up, and
// prints its checksum and then the nanoseconds of each further run.
import { pathToFileURL } from "node:url";

const [file, n, runs] = process.argv.slice(2);
const { default: kernel } = await import(pathToFileURL(file));
console.log(String(kernel(Number(n))));
for (let run = 0; run < Number(runs); run++) {
  const started = process.hrtime.bigint();
  kernel(Number(n));
  console.log(String(process.hrtime.bigint() - started));
}
