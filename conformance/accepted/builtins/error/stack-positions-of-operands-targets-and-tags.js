const fail = () => { throw new Error("x"); };
const s = {
  get a() { return fail(); }, get b() { return 1; }, set b(v) { fail(); },
  c: { get d() { return fail(); }, get e() { return 1; }, set e(v) { fail(); } },
};
const places = (e) => [...e.stack.matchAll(/:(\d+:\d+)\)?$/gm)].map((it) => it[1]).filter((it) => Number.parseInt(it) > 15);
function at(name, f) {
  try {
    f();
    console.log(name, "no error");
  } catch (e) {
    console.log(name, e.message, places(e)[0]);
  }
}
const z = fail;
at(1, ()=>{ ++s.b });
at(2, ()=>{ s.b++ });
at(3, ()=>{ s.b+=1 });
at(4, ()=>{ s.b ||= 1; s.b &&= 2 });
at(5, ()=>{ s.c.e++ });
at(6, ()=>{ --s.c.e });
at(7, ()=>{ s.c.e **= 2 });
at(8, ()=>{ s.c.d++ });
at(9, ()=>{ ++s.c.d });
at(10, ()=>{ s.c.d += 1 });
at(11, ()=>{ s.c['d'] += 1 });
at(12, ()=>{ s['c']['d'] += 1 });
at(13, ()=>{ (s.c).d += 1 });
at(14, ()=>{ s.n.x += 1 });
at(15, ()=>{ s.n['x'] += 1 });
at(16, ()=>{ s['n']['x']++ });
at(17, ()=>{ ++s.n.x });
at(18, ()=>{ [s.b]=[1] });
at(19, ()=>{ [s.c.e]=[1] });
at(20, ()=>{ ({q:s.c.e}={q:1}) });
at(21, ()=>{ [s.n.x]=[1] });
at(22, ()=>{ [s['n']['x']]=[1] });
at(23, ()=>{ [...s.c.e]=[1] });
at(24, ()=>{ ({...s.c.e}={}) });
at(25, ()=>{ [s.c.e=1]=[] });
at(26, ()=>{ for (s.c.e of [1]); });
at(29, ()=>{ delete s.n.x });
at(30, ()=>{ delete s['n']['x'] });
at(31, ()=>{ const u=null; u.x++ });
at(32, ()=>{ const u=null; [u.x]=[1] });
at(33, ()=>{ const u=null; delete u.x });
at(34, ()=>{ s.f().x++ });
at(35, ()=>{ const f=()=>null; f().x++ });
at(36, ()=>{ const f=()=>null; [f().x]=[1] });
at(37, ()=>{ const f={g:()=>null}; f.g().x += 1 });
at(38, ()=>{ const f={g:()=>null}; f['g']().x += 1 });
at(39, ()=>{ const f={g:()=>null}; delete f.g().x });
at(40, ()=>{ s.c?.n.x.y });
at(41, ()=>{ s.n[0]++ });
at(44, ()=>{ (s.n+1).x.y++ });
at(45, ()=>{ s.c.d ??= 1 });
at(46, ()=>{ s.n.d ??= 1 });
at(47, ()=>{ z?.(1) });
at(48, ()=>{ (z)?.(1) });
at(49, ()=>{ s?.c?.d });
at(50, ()=>{ z`a`; });
at(51, ()=>{ s.z`a`; });
at(52, ()=>{ (z)`a`; });
at(53, ()=>{ z  `a`; });
at(54, ()=>{ (()=>z)()`a`; });
at(55, ()=>{ new z()`a`; });
at(56, ()=>{ s.n.m`a`; });
