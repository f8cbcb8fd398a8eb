class A { #p; m() { this.#p(); } n() { this.#p.x; } o() { this.#p = {}; this.#p.x.y; } q() { new this.#p(); } r() { this.#p.x(); } }
for (const k of ['m', 'n', 'o', 'q', 'r']) try { new A()[k](); } catch (e) { console.log(e.name, e.message); }
