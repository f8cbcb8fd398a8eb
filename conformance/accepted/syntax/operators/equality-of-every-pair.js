// `==` and `===` over all pairs of a list of values: the loose table of the standard, row by row.
const values = [undefined, null, true, false, 0, -0, 1, NaN, "", "0", "1", "a", 0n, 1n, Symbol.iterator, [], [0], [1], {}, () => {}, new Number(1), new String("1"), new Date(0)];
for (const a of values) console.log(values.map((b) => (a === b ? "=" : a == b ? "~" : ".")).join(""), values.map((b) => (a !== b === !(a === b) && a != b === !(a == b) ? "" : "!")).join(""));
const log = [];
const o = { valueOf() { log.push("valueOf"); return 1; }, toString() { log.push("toString"); return "1"; } };
console.log(o == 1, o == "1", o == true, o == 1n, o == null, o == undefined, o == o, o == { ...o }, log.join());
