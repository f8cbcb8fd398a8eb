// ends: limit
// with: --input kinds.ndjson --jobs 1 --steps 20000000
// prints: {"error":{"name":"Limit","message":"limit memory…
// prints: 3600009
// prints: {"error":{"name":"Limit","message":"limit memory…
// prints: -1
// prints: 400060
// prints: 2400004
// prints: "ßßßßßßßß…
// prints: 17999994
// prints: 4000000
// prints: 2500000
// prints: 1799999
// prints: 4500000
// prints: 200001
// prints: 5
// prints: 100000
// prints: 1
// prints: {"error":{"name":"Limit","message":"limit memory…
// prints: {"error":{"name":"Limit","message":"limit memory…
// prints: 0
// prints: {"error":{"name":"Limit","message":"limit depth…
// prints: 750001
// prints: {"error":{"name":"Limit","message":"limit memory…
// prints: 200001
// prints: 5
// One worker over events of many kinds in turn, each near the limit: what one leaves must not add up.
const wide = (n) => "\u0390".repeat(n);
const kinds = {
  norm: () => (wide(2000000) + "e\u0301".repeat(100000)).normalize("NFD").length,
  url: () => { try { return new URL("http://a/" + "é".repeat(600000)).href.length } catch (e) { return 0 } },
  search: () => { const s = wide(3500000); return s.includes(s.slice(1)) },
  rope: () => { let s = "a"; for (let i = 0; i < 22; i++) s += s; return s.indexOf("b") },
  message: () => { const o = Object.freeze({ ["k".repeat(400000)]: 1 }); for (const k of Object.keys(o)) { try { o[k] = 2 } catch (e) { return e.message.length } } },
  json: () => JSON.stringify(["\n".repeat(1200000)]).length,
  jsonout: () => "ß".repeat(6000000),
  copy: () => { const a = new Uint8Array(3000000); let n = 0; for (let i = 0; i < 6; i++) n += a.slice(1).length; return n },
  atob: () => btoa("x".repeat(3000000)).length,
  lower: () => ("\u0130".repeat(500000) + wide(1500000)).toLowerCase().length,
  join: () => new Array(600000).fill("ab").join("-").length,
  replace: () => "ab".repeat(1500000).replaceAll("a", "cd").length,
  split: () => "a,".repeat(200000).split(",").length,
  sort: () => { const a = new Array(300000); for (let i = 0; i < 300000; i++) a[i] = (i * 7919) % 300007; a.sort((x, y) => x - y); return a[5] },
  map: () => { const m = new Map(); for (let i = 0; i < 100000; i++) m.set(i, i); return m.size },
  pre: () => { let a = new Array(1000000).fill(1.5); for (let i = 0; i < 60; i++) { a[i] = new Array(30000).fill(2); a[i] = 0 } return 1 },
  grow: () => { const a = []; for (;;) a.push({ x: 1 }) },
  names: () => { const o = []; for (let i = 0; i < 60000; i++) o.push({ ["k" + i]: i }); return o.length },
  regex: () => { let n = 0; for (let i = 0; i < 20; i++) n += new RegExp("(?=a)(?<!b)".repeat(9000) + i).test("a") ? 1 : 0; return n },
  stack: () => { const f = (n) => n === 0 ? 0 : 1 + f(n - 1); return f(9000) },
  big: () => (1n << 3000000n).toString(16).length,
  struct: () => structuredClone(new Array(200000).fill({ a: 1 })).length,
};
export default (e) => { const f = kinds[e]; return f ? f() : Object.keys(kinds).length };
