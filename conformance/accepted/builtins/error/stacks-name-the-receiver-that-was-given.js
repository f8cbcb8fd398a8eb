// What a function of strings makes of its receiver is not what a line of a stack calls it by.
class MyString extends String {}
const s = Symbol();
const attempts = [
  () => Number.parseInt(s), () => Number.parseFloat(s), () => parseInt(s), () => parseFloat(s),
  () => Number?.parseInt(s), () => Number.parseInt?.(s), () => Number.parseInt.call(1, s),
  () => { const { parseInt: own } = Number; own(s); },
  () => { const it = { parseInt }; it.parseInt(s); },
  () => { const it = { f: parseInt }; it.f(s); },
  () => String.prototype.substr.call([1], s), () => String.prototype.substring.call([1], s),
  () => String.prototype.slice.call([1], s), () => String.prototype.concat.call([1], s),
  () => String.prototype.charAt.call([1], s), () => String.prototype.charCodeAt.call({}, s),
  () => String.prototype.codePointAt.call(new Map(), s), () => String.prototype.lastIndexOf.call([1], s),
  () => new MyString("a").at(s), () => new String("a").at(s), () => "a".at(s), () => String.prototype.at.call(5, s),
  () => String.prototype.includes.call(true, s), () => String.prototype.at.call(5, { valueOf() { return s; } }),
  () => String.prototype.repeat.call(5, -1), () => String.prototype.repeat.call(true, -1),
  () => String.prototype.repeat.call([1], -1), () => new MyString("a").repeat(-1), () => "a".repeat(-1),
  () => String.prototype.repeat.call(null, -1), () => String.prototype.indexOf.call(5, s),
  () => String.prototype.replaceAll.call(5, "5", () => s),
  () => String.prototype.at.call(10n, s), () => String.prototype.charAt.call(10n, s), () => String.prototype.charCodeAt.call(10n, s),
  () => String.prototype.codePointAt.call(10n, s), () => String.prototype.concat.call(10n, s), () => String.prototype.endsWith.call(10n, s),
  () => String.prototype.includes.call(10n, s), () => String.prototype.lastIndexOf.call(10n, s),
  () => String.prototype.normalize.call(10n, s), () => String.prototype.normalize.call(10n, "x"),
  () => String.prototype.repeat.call(10n, s), () => String.prototype.repeat.call(10n, -1), () => String.prototype.split.call(10n, s),
  () => String.prototype.padEnd.call(10n, 2 ** 31), () => String.prototype.padStart.call(10n, s),
  () => String.prototype.slice.call(123456789012345678901234567890n, s),
  () => String.prototype.at.call(-10n, { valueOf() { return s; } }), () => String.prototype.startsWith.call(10n, "a", s),
  () => String.prototype.padEnd.call([1], 2 ** 31), () => "a".padEnd({ valueOf() { return 2 ** 31; } }),
  () => "a".padStart({ valueOf() { return 2 ** 31; } }), () => String.prototype.padStart.call({}, 2 ** 31, { toString: () => "ab" }),
  () => parseInt.call(5, s), () => parseFloat.call("x", s), () => parseInt.call({}, s), () => isNaN.call(5, s),
  () => isNaN.apply(5, [s]), () => isFinite.call(null, s), () => parseInt.call(undefined, s), () => parseInt.apply([1], [s]),
  () => Reflect.apply(parseInt, 5, [s]), () => Reflect.apply(parseInt, undefined, [s]), () => parseInt.bind(5)(s),
  () => parseInt.call(...[5, s]), () => parseInt.call?.(5, s), () => parseInt?.call(5, s), () => (0, parseInt).call(5, s),
  () => encodeURIComponent.call(5, "\ud800"), () => Symbol.call(5, s), () => BigInt.call(5, "x"), () => Number.call(5, s),
  () => { const own = parseInt; own.call(5, s); }, () => Math.max.apply(5, [s]), () => JSON.parse.call(5, "x"),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log("no error");
  } catch (error) {
    console.log(error.stack.split("\n").slice(1, 3).filter((line) => line.endsWith("(<anonymous>)")).join(" |"));
  }
}
