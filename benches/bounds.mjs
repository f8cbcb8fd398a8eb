// A hostile script in a context of `node:vm`: `node bounds.mjs FILE SECONDS` runs it for so long at most, and prints how it ended,
// if the process is still there to say so and still computes. How much memory there is says an option of Node's own. Not here: who
// starts this (xtask's `bounds.rs`).
import { readFileSync } from "node:fs";
import vm from "node:vm";

const [file, seconds] = process.argv.slice(2);
let end = "completed";
try {
  vm.runInNewContext(`"use strict"; ${readFileSync(file, "utf8")}`, {}, { timeout: Number(seconds) * 1000 });
} catch (error) {
  end = error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? "time" : error.name;
}
if (vm.runInNewContext("6 * 7") !== 42) throw new Error("it no longer computes");
console.log(end);
