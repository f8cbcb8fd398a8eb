// A name without a value that is the first that a statement reads: V8 says that the statement is where it fails.
const at = (f) => { try { f(); } catch (e) { console.log(e.stack.split("\n")[1].replace(/.*(:\d+:\d+)\)?$/, "$1")); } };
(() => {
  function f1() { return zz; }
  function f2() { return `${zz}`; }
  function f3() { zz; }
  function f4() { return 1 + zz; }
  function f5() { if (zz) ; }
  function f6() { return zz.a; }
  function f7() { at(1, zz); }
  function f8() { const q = zz; }
  function f9() { throw zz; }
  function f10() { for (const x of zz) ; }
  function f11() { return [zz]; }
  function f12() { return zz ? 1 : 2; }
  function f13() { zz(); }
  function f14() { zz.f(); }
  function f15() { zz++; }
  function f16() { zz += 1; }
  function f17() { zz = 1; }
  function f18() { zz.a = 1; }
  function f19() { zz ??= 1; }
  function f20() { new zz(); }
  function f21() { return typeof zz; }
  function f22() { return { a: zz, b: 1 }; }
  function f23() { return zz + zz; }
  function f24() { return zz[zz]; }
  function f25() { switch (zz) { } }
  function f26() { while (zz) ; }
  function f27() { do { } while (zz); }
  function f28() { for (; zz;) ; }
  function f29() { for (zz; ;) ; }
  function f30() { const { a } = zz; }
  function f31() { const [a] = zz; }
  function f32() { return !zz; }
  function f33() { return zz && 1; }
  function f34() { return zz?.a; }
  function f35(a = zz) { }
  function f36({ a = zz } = {}) { }
  function f37() { return () => zz; }
  function f38() { return zz, 1; }
  function f39() { return 1, zz; }
  function f40() { zz`x`; }
  function f41() { return [...zz]; }
  function f42() { return { ...zz }; }
  function f43() { at(...zz); }
  function f44() { class A extends zz { } }
  function f45() { class A { [zz]() { } } }
  function f46() { return -zz; }
  function f47() { return zz === 1; }
  function f48() { return zz in zz; }
  function f49() { delete zz.a; }
  function f50() { let q = 1, w = zz; }
  function f51() { for (const k in zz) ; }
  function f52() { [at[1]] = zz; }
  function f53() { let q; q = zz; }
  function f54() { at.q = zz; }
  function f55() { return (zz); }
  function f56() { label: zz; }
  function f57() { zz--; }
  function f58() { --zz; }
  function f59() { ({ a: zz } = {}); }
  function f60() { try { zz } finally { } }
  const f61 = () => zz;
  const f62 = () => ({ zz });
  const f77 = () => { class A extends A { } };
  const f78 = () => { class A { static x = B; } class B { } };
  const f79 = () => { class A { static { B } } class B { } };
  const f80 = (a = b, b) => { };
  [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30].forEach(at);
  [f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60].forEach(at);
  [f61, f62, f77, f78, f79, f80].forEach(at);
  let zz = 1;
})();
(() => {
(() => {
  const f0 = { toString() { throw new Error("x") } };
  at(() => `${f0}`);
  at(() => { return `${f0}`; });
  at(() => f0 + 1);
})();
(() => {
  const f0 = { toString() { return g(); } };
  function f1() { return `${f0}`; }
  function g() { throw new Error("x") }
  try { f1() } catch (e) { console.log(e.stack.split("\n").slice(0, 5).map(x => x.replace(/.*(:\d+:\d+)\)?$/, "$1")).join()); }
})();
function h() {
  const f0 = { toString() { throw new Error("x") } };
  function f1() { return `${f0}`; }
  at(f1);
}
h();
})();
