// One value converted to a number, a string, a boolean, a property key and a primitive: the same answer wherever it happens.
const values = { undefined, null: null, true: true, empty: "", text: "x", digits: " 42 ", hex: "0x1F", list: [7], pair: [1, 2], none: [], object: {}, date: new Date(5), wrapped: new Number(3), big: 12n, fn: () => {}, valueOf: { valueOf: () => 9 }, toString: { toString: () => "11" }, both: { valueOf: () => 1, toString: () => "two" } };
for (const [name, v] of Object.entries(values)) {
  const number = typeof v === "bigint" ? Number(v) : +v;
  const asNumber = [Number(v), typeof v === "bigint" ? number : Math.max(v), typeof v === "bigint" ? number : v - 0, typeof v === "bigint" ? number : v * 1, typeof v === "bigint" ? number : +new Date(+v)];
  const asString = [String(v), `${v}`, [v ?? "nothing"].join() === `${v}` || v == null, Object.keys({ [v]: 1 })[0], "".concat(v)];
  console.log(name, asNumber.slice(0, 4).join(), asString.join(" | "), [!!v, Boolean(v), v ? true : false].join(), typeof v === "bigint" ? "" : v | 0, v == `${v}`);
}
