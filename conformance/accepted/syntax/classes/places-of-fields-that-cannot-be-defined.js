// Where V8 says that a field is whose definition fails: where the code before it is, which mostly is its value.
const at = (attempt) => {
  try {
    attempt();
    console.log("made");
  } catch (error) {
    const places = error.stack.split("\n").filter((line) => /\.m?js:\d+:\d+\)?$/.test(line));
    console.log(error.message, places[0].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
class Closed { constructor() { Object.preventExtensions(this); } }
at(() => new (class extends String { 0 = 1 })("abc"));
at(() => new (class extends String { 0 = this.constructor.name })("abc"));
at(() => new (class extends RegExp { lastIndex = 3 })("abc"));
at(() => new (class extends Closed { q = 4 })());
at(() => new (class extends Closed { ["q"] = 4 })());
at(() => new (class extends Closed { ["q" + 1] = 4 })());
at(() => new (class extends Closed { q })());
at(() => new (class extends Closed { "q" })());
at(() => new (class extends Closed { ["q" + 1] })());
at(() => new (class extends Closed { [String("q")] })());
at(() => new (class extends Closed { #p = 1; q })());
at(() => new (class extends Closed { #p = 1 + this.x; q })());
at(() => new (class extends Closed { #p = 1; [String("q")] })());
at(() => new (class extends Closed { m() {} q })());
at(() => new (class extends Closed { 'q' = () => 4 })());
at(() => new (class extends Closed { q = a => 4 })());
at(() => new (class extends Closed { 0 = [1, String(2)] })());
at(() => new (class extends Closed { q = 1 + 2 * this.x })());
at(() => new (class extends Closed { q = 1 + 2 })());
at(() => new (class extends Closed { q = "a" + "b" })());
at(() => new (class extends Closed { q = "a" + `b` + "c" })());
at(() => new (class extends Closed { q = "a" + "b" + this.x })());
at(() => new (class extends Closed { ["a" + 1] = function () {} })());
at(() => new (class extends Closed { ["a" + 1] = class { static x = 1 } })());
at(() => new (class extends Closed { q = this.foo })());
at(() => new (class extends Closed { q = String(1) })());
at(() => new (class extends Closed { q = (1, 2) })());
at(() => new (class extends Closed { q = `a${this.x}` })());
at(() => new (class extends Closed { q = `a${1 + this.x}b${this.y}c` })());
at(() => new (class extends Closed { q = `a${at}b` })());
at(() => new (class extends Closed { q = `a${1}${2}` })());
at(() => new (class extends Closed { q = this.x ? 1 : 2 })());
at(() => new (class extends Closed { q = this.x ?? 2 })());
at(() => new (class extends Closed { q = { a: 1, b: String(2) } })());
at(() => new (class extends Closed { q = -this.x })());
at(() => { class D { static { Object.freeze(this); } static r } });
at(() => { class D { static { Object.freeze(this); } static r = async () => 3 } });
at(() => { class D { static { Object.freeze(this); } static r = new Map() } });
at(() => { class D { static { Object.freeze(this); } static "r" = D } });
at(() => { class D { static { Object.freeze(this); } static ["r" + 1] = D } });
at(() => { class D { static { Object.freeze(this); } static 7 = undefined } });
