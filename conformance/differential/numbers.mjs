// Compares the results of Becket's number functions with this Node's. Reads the lines of
// `cargo run --release -p becket-vm --example number_diff -- 100000 1` and prints a row for each function.
// With the argument `record` it prints the lines again, with this Node's results: so `src/number/tests/node24.tsv` was made.
import { createInterface } from "node:readline";

const view = new DataView(new ArrayBuffer(8));
const bits = (x) => (view.setFloat64(0, x), view.getBigUint64(0).toString(16));
const double = (hex) => (view.setBigUint64(0, BigInt("0x" + hex)), view.getFloat64(0));
const text = (hex) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
const index = (s) => (String(s >>> 0) === s && s >>> 0 !== 0xffffffff ? s >>> 0 : -1);

const numeric = {
  to_int32: (x) => x | 0,
  to_uint32: (x) => x >>> 0,
  to_int16: (x) => Int16Array.of(x)[0],
  to_uint8_clamp: (x) => Uint8ClampedArray.of(x)[0],
  remainder: (x, y) => x % y,
};
const formats = {
  to_string: (x) => String(x),
  to_fixed: (x, n) => x.toFixed(n),
  to_precision: (x, n) => x.toPrecision(Math.max(1, n)),
  to_exponential: (x, n) => x.toExponential(n),
  to_shortest_exponential: (x) => x.toExponential(),
  to_radix: (x, n) => x.toString(2 + (n % 35)),
};
const parsers = {
  string_to_number: (s) => Number(s),
  parse_float: (s) => parseFloat(s),
  parse_int: (s, radix) => parseInt(s, radix),
  array_index: (s) => index(s),
};

function compare([name, ...fields]) {
  const got = fields.pop();
  if (name in formats) {
    const expected = formats[name](double(fields[0]), parseInt(fields[1], 16));
    return [expected === got, expected, got];
  }
  const expected =
    name in parsers
      ? parsers[name](text(fields[0]), parseInt(fields[1], 16))
      : (numeric[name] ?? Math[name])(...fields.map(double));
  return [Object.is(expected, double(got)), expected, double(got)];
}

const recording = process.argv[2] === "record";
const rows = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  const fields = line.split("\t");
  const row = rows.get(fields[0]) ?? { inputs: 0, wrong: 0 };
  rows.set(fields[0], row);
  row.inputs += 1;
  const [equal, expected, got] = compare([...fields]);
  if (recording) console.log([...fields.slice(0, -1), fields[0] in formats ? expected : bits(expected)].join("\t"));
  if (equal) continue;
  row.wrong += 1;
  const shown = fields.slice(1, -1).map((field) => (fields[0] in parsers ? JSON.stringify(text(field)) : double(field)));
  if (row.wrong <= 3) console.error(`${fields[0]}(${shown.join(", ")}): Node ${expected}, Becket ${got}`);
}

if (recording) process.exit();
console.log("function | inputs | different | rate");
console.log("-- | --: | --: | --:");
for (const [name, { inputs, wrong }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${name} | ${inputs} | ${wrong} | ${((100 * wrong) / inputs).toFixed(4)} %`);
process.exitCode = [...rows.values()].some((row) => row.wrong > 0) ? 1 : 0;
