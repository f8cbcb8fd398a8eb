// `repeat` truncates its count and shows the original in the message.
const show = (f) => { try { console.log(JSON.stringify(f())); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const n of [0, 1, 3, 2.9, "2", true, null, undefined, NaN, -0, -0.9, [2], [], "", "x"]) show(() => "ab".repeat(n));
for (const n of [-1, -Infinity, Infinity, "-1", -1.5, "Infinity", [-2], { valueOf: () => -1, toString: () => "shown" }]) show(() => "ab".repeat(n));
show(() => "ab".repeat(2 ** 29));
show(() => "".repeat(2 ** 29));
show(() => "".repeat(Infinity));
show(() => "a".repeat(1n));
show(() => String.prototype.repeat.call(null, 1));
show(() => String.prototype.repeat.call(12, 2));
show(() => ["".repeat.length, "".repeat.name]);
