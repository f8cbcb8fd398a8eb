class Tally {
  #count = 1;
  static #made = 0;
  constructor() { Tally.#made++; }
  #next() { return ++this.#count; }
  next() { return this.#next(); }
  static isOne(o) { return #count in o; }
  static get made() { return Tally.#made; }
}
const tally = new Tally();
for (let i = 0; i < 300; i++) tally["k" + i] = i;
for (let i = 0; i < 300; i++) Tally["s" + i] = i;
console.log(tally.next(), Tally.isOne(tally), Tally.made, Object.keys(tally).length);
for (let i = 0; i < 290; i++) delete tally["k" + i];
for (let i = 0; i < 500; i++) { tally["t" + i] = i; delete tally["t" + i]; }
console.log(tally.next(), tally);
class Deleted { #kept = "kept"; a = 1; b = 2; kept() { return this.#kept; } }
const deleted = new Deleted();
delete deleted.a;
for (let i = 0; i < 20; i++) { deleted["x" + i] = i; delete deleted["x" + i]; }
console.log(deleted.kept(), deleted);
class Loaded extends Map { #mark = 7; mark() { return this.#mark; } }
const loaded = Object.assign(new Loaded(), Object.fromEntries(Array.from({ length: 200 }, (_, i) => ["p" + i, i])));
console.log(loaded.mark(), Object.keys(loaded).length);
class Given { constructor(o) { return o; } }
class Marked extends Given { #mark = 5; static read(o) { return o.#mark; } }
const given = {};
new Marked(given);
for (let i = 0; i < 200; i++) given["g" + i] = i;
console.log(Marked.read(given));
try { new Marked(given); } catch (e) { console.log(e.message); }
