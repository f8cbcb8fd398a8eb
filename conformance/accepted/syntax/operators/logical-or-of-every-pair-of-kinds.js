// `a || b` of values of every kind with each other.
const told = (run) => {
  try { const value = run(); return typeof value === "symbol" ? "symbol" : typeof value === "object" && value !== null ? "object" : typeof value === "function" ? "function" : typeof value === "string" ? JSON.stringify(value) : Object.is(value, -0) ? "-0" : typeof value === "bigint" ? value + "n" : String(value); } catch (error) { return error.name + ": " + error.message; }
};
const values = [undefined, null, true, false, 0, -0, 1, -1.5, NaN, Infinity, 2 ** 31, 1e21, 5n, -7n, "", "a", "10", " 3 ", [], [2], [1, 2], {}, { valueOf: () => 4 }, { toString: () => "t" }, () => 1, new Date(5), Symbol.iterator];
for (const a of values) console.log(values.map((b) => told(() => a || b)).join(", "));
