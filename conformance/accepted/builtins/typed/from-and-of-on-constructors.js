// `from` takes iterables and array-likes and maps as it goes; `of` its arguments; both make what their receiver makes.
console.log(Uint8Array.from([1, "2", 300]), Uint8Array.from("123"), Uint8Array.from(new Set([1, 1, 2])), Uint8Array.from({ length: 2, 0: 5 }), Float32Array.from([1, 2], (v, i) => v / (i + 1)), Int8Array.from(new Map([[1, 2]])), Uint8Array.from(5), Uint8Array.from([1], function () { return this.x; }, { x: 7 }), Uint8Array.from(Uint8Array.of(9)));
console.log(Int16Array.of(), Int16Array.of(1, "2", null, undefined, 70000), Float64Array.of(0.1), Uint8ClampedArray.of(-5, 300, 1.5, 2.5, NaN));
const log = [];
Uint8Array.from({ [Symbol.iterator]() { let n = 0; return { next() { log.push("next"); return { value: n++, done: n > 2 }; }, return() { log.push("return"); return {}; } }; } }, (v) => { log.push(`map ${v}`); return v; });
console.log(log.join());
class Mine extends Uint8Array { constructor(...a) { super(...a); log.push(`new ${a.length}`); } }
log.length = 0;
console.log(Mine.from([1, 2]), Mine.of(3), log.join());
const TypedArray = Object.getPrototypeOf(Uint8Array);
for (const f of [() => TypedArray.from([]), () => TypedArray.of(), () => new TypedArray(), () => TypedArray(), () => Uint8Array.from(), () => Uint8Array.from([], {}), () => Uint8Array.from([Symbol()]), () => Uint8Array.of(1n), () => TypedArray.from.call(class { constructor(n) { return new Uint8Array(n - 1); } }, [1, 2])]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(TypedArray.name, TypedArray.length, TypedArray.from.length, TypedArray.of.length, Object.hasOwn(Uint8Array, "from"), Uint8Array.from === TypedArray.from);
