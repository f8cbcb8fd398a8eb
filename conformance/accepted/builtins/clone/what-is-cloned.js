const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, "|", e.message, "|", e.code, "|", e.stack.split("\n")[0], Object.keys(e).join()); } };
class Foo { x = 1; get y() { return 2; } }
const buffer = new ArrayBuffer(3);
console.log(structuredClone({ a: 1, b: [1, , 3], c: new Date(5), d: new Map([[{ x: 1 }, new Set([1, "s"])]]), i: undefined, j: null, k: NaN, l: -0, m: new Uint8Array([1, 2]), n: buffer, o: new DataView(buffer, 1), p: Object(1), q: Object("s"), r: Object(true), get t() { return 7; } }));
console.log(structuredClone(new Foo()), structuredClone(Object.assign([1, 2], { x: 5 })), structuredClone(5), structuredClone("s"), structuredClone(undefined), structuredClone(new Date(NaN)), structuredClone(Math), structuredClone(Object.assign(new Date(1), { x: 1 })));
{ const o = { list: [] }; o.self = o; o.list.push(o, o.list); const c = structuredClone(o); console.log(c, c !== o, c.self === c, c.list[0] === c, c.list[1] === c.list); }
{ const u = new Uint8Array(4); u.x = 5; const [a, b, c] = structuredClone([u, u.buffer, new Uint16Array(u.buffer, 2)]); console.log(a, a.buffer === b, c.buffer === b, c.byteOffset, "x" in a, a.buffer !== u.buffer); }
{ const b = new ArrayBuffer(4, { maxByteLength: 8 }); const [c, all, part] = structuredClone([b, new Uint8Array(b), new Uint8Array(b, 1, 2)]); c.resize(6); console.log(c.maxByteLength, all.length, part.length); }
{ const f = Object.freeze({ a: 1 }); const c = structuredClone(f); c.b = 2; console.log(c); }
