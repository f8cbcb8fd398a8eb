class A { #m() {} get #g() { return 1; } set #s(v) {} static t(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
  static all() { const a = new A(); A.t(() => ({}).constructor && ({}).x); A.t(() => a.#m()); A.t(() => { a.#m = 1; }); A.t(() => { a.#g = 1; }); A.t(() => a.#s); A.t(() => a.#s = 3); for (const o of [{}, null, undefined, 1]) { A.t(() => o.#m()); A.t(() => o.#g); A.t(() => { o.#s = 1; }); A.t(() => #m in o); } } }
A.all();
