// Callbacks of replace over matches that are found before the first call, and what they are called with.
const show = (...args) => JSON.stringify(args);
console.log("a-b-c".replace(/(?<q>\w)-?/g, show));
console.log("abc".replace(/(x)?(b)/, show), "abc".replace(/q/g, show), "".replace(/(?:)/g, show));
console.log("aaa".replace(/(?:)/g, (_, at) => at), "a😀b".replace(/(?:)/gu, (_, at) => at), "a😀b".replace(/(?:)/g, (_, at) => at));
console.log("a".replace(/a/g, () => undefined), "a".replace(/a/g, () => null), "a".replace(/a/g, () => ({ toString: () => "$&" })));
const sticky = /a/y;
sticky.lastIndex = 1;
for (let i = 0; i < 3; i++) console.log("baab".replace(sticky, (m, at) => at), sticky.lastIndex);
const both = /a/gy;
both.lastIndex = 3;
console.log("aab a".replace(both, () => "X"), both.lastIndex);
const moved = /a/g;
console.log("aaa".replace(moved, () => { const was = moved.lastIndex; moved.lastIndex = 7; return was; }), moved.lastIndex);
moved.lastIndex = { valueOf: () => 1 };
console.log("aaa".replace(moved, (m, at) => at), moved.lastIndex);
const named = [];
"2026-11".replace(/(?<year>\d+)-(?<month>\d+)(?<rest>x)?/, (...args) => { named.push(args.at(-1)); return ""; });
console.log(named, Object.getPrototypeOf(named[0]));
try {
  "ab".replace(/b/g, () => { throw new RangeError("no"); });
} catch (error) {
  console.log(error.name, error.message);
}
try {
  "ab".replace(/b/g, () => Symbol("s"));
} catch (error) {
  console.log(error.message);
}
console.log("aXbX".replaceAll(/X/g, (m, at, text) => `${m}${at}${text}`), "éa".replace(/./g, (m) => m.toUpperCase()), "日a本".replace(/a/, () => "…"));
