// events: orders.ndjson
// Rules that a shop's staff writes as nested arrays.
const RULE = ["and", [">", ["var", "lines.length"], 0], ["or", ["in", ["var", "shipping.country"], ["DE", "US", "FR"]], ["==", ["var", "currency"], "GBP"]]];

const get = (object, path) => path.split(".").reduce((value, key) => (value == null ? undefined : value[key]), object);

const OPS = {
  and: (args, data) => args.every((arg) => evaluate(arg, data)),
  or: (args, data) => args.some((arg) => evaluate(arg, data)),
  ">": ([a, b], data) => evaluate(a, data) > evaluate(b, data),
  "==": ([a, b], data) => evaluate(a, data) == evaluate(b, data),
  in: ([a, list], data) => list.includes(evaluate(a, data)),
  var: ([path], data) => get(data, path),
};

function evaluate(rule, data) {
  if (!Array.isArray(rule)) return rule;
  const [op, ...args] = rule;
  return OPS[op](args, data);
}

export default (order) => ({ id: order.id, matches: evaluate(RULE, order) });
