class A { #x = 1; static read(o) { return o.#x; } static write(o) { o.#x = 2; } }
class B { #x = 3; }
for (const o of [new A(), new B(), {}, 5, 'x', null, undefined, () => 1]) {
  try { console.log(A.read(o)); } catch (e) { console.log(e.name, e.message); }
  try { console.log(A.write(o)); } catch (e) { console.log(e.name, e.message); }
}
