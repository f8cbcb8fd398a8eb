const t = (f) => { try { return f() } catch (e) { return e.name + ': ' + e.message } };
let a = new Int8Array(2); a.constructor = BigInt64Array; console.log(t(() => a.map(x=>x)), t(()=>a.slice()), t(()=>a.filter(x=>1)), t(()=>a.subarray()));
a = new Int8Array([1,2]); a.constructor = Uint8Array; console.log(t(() => a.map(x=>x)), t(()=>a.slice()), t(()=>a.filter(x=>1)), t(()=>a.subarray()), a.toReversed());
for (const c of [undefined, null, 5, {}, function () {}, [], Array, Uint32Array, Float64Array, DataView, class X extends Int8Array { constructor(n) { super(1) } }, class Y extends Int8Array { constructor() { return new Int8Array(5) } }, class Z extends Int8Array { constructor() { return {} } }]) {
 a = new Int8Array([1,2,-3]); a.constructor = c; console.log(t(() => a.map(x=>x)), t(()=>a.slice()), t(()=>a.filter(x=>1)), t(()=>a.subarray(1)));
 let b = new ArrayBuffer(8); b.constructor = c; console.log(t(() => b.slice(1)));
 let l = [1,2]; l.constructor = c;  console.log(t(() => l.map(x=>x)), t(()=>l.slice()), t(()=>l.filter(x=>1)), t(()=>l.concat(1)), t(()=>l.flat()), t(()=>l.flatMap(x=>x)), t(()=>l.splice(0,1)), t(()=>l.toReversed()));
}
class S1 extends ArrayBuffer { constructor() { super(2) } } console.log(t(()=>new S1().slice(0, 1)), new S1().slice(0,1) instanceof S1, t(()=>{ class A extends ArrayBuffer { constructor(n) { super(n === 8 ? 8 : 1) } } return new A(8).slice(0,4) }));
let self; class S2 extends ArrayBuffer { constructor(n) { if (self) return self; super(n); self = this } } console.log(t(()=>new S2(4).slice(0, 1)));
class S3 extends ArrayBuffer { constructor(n) { if (n===4) super(n); else return {} } } console.log(t(()=>new S3(4).slice(0, 1)));
class M extends BigInt64Array {} console.log(new M(2), new M(2).map(x=>x) instanceof M, new M(3).subarray(1), new (class Q extends Uint8Array {})(2));
const g = function*(){}; console.log(Object.getPrototypeOf(g())===g.prototype, Object.getPrototypeOf(Object.getPrototypeOf(function*(){}()))[Symbol.toStringTag], Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(async function*(){}())), Symbol.toStringTag));
