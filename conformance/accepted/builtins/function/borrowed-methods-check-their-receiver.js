const m = new Map(), s = new Set();
const attempts = [() => m.get.call(s, 1), () => s.add.call({}, 1), () => "".trim.call(null), () => "".trim.call(undefined), () => (5).toFixed.call("5"), () => true.valueOf.call(1), () => [].map.call(null, (x) => x), () => [].forEach.call(undefined, () => 1)];
for (const f of attempts) { try { console.log(f()); } catch (e) { console.log(e.name + ": " + e.message); } }
console.log("".trim.call(5), "".toUpperCase.call(true), "".split.call(123, "2"), "".at.call([7, 8], 0));
