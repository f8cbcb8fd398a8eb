// `includes` refuses what Symbol.match says is a pattern, and finds from a position.
const s = "the hook runs";
for (const [q, at] of [["hook"], ["hook", 4], ["hook", 5], ["", 99], ["hook", -9], ["hook", "4"], ["hook", NaN], ["hook", Infinity], ["HOOK"], ["s", 12], ["s", 13]]) console.log(q, at, s.includes(q, at));
console.log("undefined".includes(), "a,b".includes(["a", "b"]), "1e3".includes(1000), "0".includes(-0), "x\u{1F600}".includes("\uDE00"), "".includes(""));
for (const q of [/hook/, { [Symbol.match]: 1 }, { [Symbol.match]: 0, toString: () => "hook" }, { [Symbol.match]: undefined, toString: () => "hook" }, Symbol("q"), null]) { try { console.log(s.includes(q)); } catch (e) { console.log(e.name, e.message); } }
for (const r of [null, undefined]) { try { "".includes.call(r, ""); } catch (e) { console.log(e.name, e.message); } }
console.log("".includes.length, "".includes.name, "".includes.call(12345, 34), "".includes.call([1, 2], ","));
