// Private fields, methods, accessors and statics: who may read, write and call them, and what is thrown otherwise.
class P {
  #field = 1; #method() { return `m${this.#field}`; } get #both() { return this.#field; } set #both(v) { this.#field = v; } get #readOnly() { return "r"; } set #writeOnly(v) { this.#field = v; } static #s = "static"; static #sm() { return this.#s; }
  static run(o, what) { switch (what) { case 0: return o.#field; case 1: return o.#method(); case 2: o.#both = 5; return o.#both; case 3: return o.#readOnly; case 4: o.#readOnly = 1; return; case 5: return o.#writeOnly; case 6: o.#method = 1; return; case 7: return o.#s; case 8: return o.#sm(); case 9: return #field in o; case 10: o.#field++; return o.#field; case 11: o.#field ??= 9; return o.#field; case 12: ({ x: o.#field } = { x: "destructured" }); return o.#field; case 13: return o?.#field; case 14: return o.#method.name; case 15: o.#writeOnly = 7; return o.#field; case 16: return delete o?.missing; case 17: return #s in o; case 18: return #method in o; } }
}
class Heir extends P {}
for (const [name, o] of [["instance", new P()], ["heir", new Heir()], ["class", P], ["heir class", Heir], ["object", {}], ["null", null]]) for (let what = 0; what < 19; what++) { try { console.log(name, what, P.run(o, what)); } catch (e) { console.log(name, what, e.name, e.message); } }
