const places = (e) => [...e.stack.matchAll(/:(\d+:\d+)\)?$/gm)].map((it) => it[1]);
class K {
  #p = 1;
  #m() { throw new Error("m"); }
  get #g() { throw new Error("g"); }
  static increment(x) { x.#p++; }
  static add(x) { x.#p += 1; }
  static assign(x) { x.c.#p = 1; }
  static get(x) { x.#g; }
  static call(x) { x.#m(); }
  static callMaybe(x) { x?.#m(); }
  static readMaybe(x) { x.c?.#p; }
  static readLate(x) { return x.f?.().#p; }
  static destructure(x) { [x.#p] = [1]; }
  static callField(x) { x.#p(); }
  static readDeep(x) { x.c.#p.d; }
  static readOn(x) { x.#p.d.e; }
}
for (const name of Object.getOwnPropertyNames(K).slice(3)) {
  for (const x of [{ c: {}, f: () => ({}) }, new K(), null]) {
    try { K[name](x); console.log(name, "no error"); } catch (e) { console.log(name, e.message, places(e)[0]); }
  }
}
