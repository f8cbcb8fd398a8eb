const key = () => "k";
const show = (run) => {
  try {
    run();
    console.log("none");
  } catch (e) {
    console.log(`${e.name}: ${e.message}`);
  }
};
show(() => new (class { #p; static t(o) { return o.#p; } }).t({}));
show(() => new (class {}).zz());
show(() => new (class { x; y = 1; static z = 2; static { } }).zz());
show(() => new (class { #p; #q = 1; static #r; }).zz());
show(() => new (class { #m() {} static #n() {} get #g() { return 1; } set #g(value) {} }).zz());
show(() => new (class { m() {} *g() {} async a() {} get b() { return 1; } static set c(value) {} }).zz());
show(() => new (class { constructor() { this.a = 1; } m() {} }).zz());
show(() => new (class { 1() {} 2n() {} "3"() {} [key()]() {} }).zz());
show(() => new (class { [key()] = 1; static [key()]; }).zz());
show(() => new (class extends Object {}).zz());
show(() => new (class extends Object { m() {} }).zz());
show(() => (class { #p; #q; }).zz());
show(() => (class A { m() {} n() {} }).zz());
show(() => [class { m() {} n() {} }].zz());
show(() => { for (const x of class { m() {} n() {} }); });
show(() => { const [x] = class { m() {} n() {} }; });
