// Outside the string `at` gives undefined, `charAt` an empty string and `charCodeAt` NaN; only `at` counts from the end.
const s = "a\u{1F600}z";
for (const i of [0, 1, 2, 3, 4, -1, -4, -5, 1.9, -0.5, NaN, undefined, null, true, "2", "x", [1], Infinity, -Infinity, 2 ** 32]) console.log(i, JSON.stringify([s.at(i), s.charAt(i)]), s.charCodeAt(i), s.codePointAt(i));
for (const f of ["at", "charAt", "charCodeAt", "codePointAt"]) {
  for (const receiver of [null, undefined]) { try { ""[f].call(receiver, 0); } catch (e) { console.log(e.name, e.message); } }
  for (const index of [1n, Symbol("i")]) { try { ""[f](index); } catch (e) { console.log(e.name, e.message); } }
  console.log(""[f].name, ""[f].length, ""[f].call(12345, 1), ""[f].call([1, 2], 1), ""[f].call({}, 1), ""[f].call(false, 4));
}
