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
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log("no error");
  } catch (error) {
    console.log(error.stack.split("\n")[1]);
  }
}
