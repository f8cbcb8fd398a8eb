// A tag that the constructor's name tells is not shown besides.
class Foo extends Map {} class MyMap extends Map {} class MapX extends Map {} class XMapX extends Map {} class mymap extends
Map {} class S extends Set {} class MySet extends Set {} class P extends Promise {} class MyPromise extends Promise {} class
U extends Uint8Array {} class MyUint8Array extends Uint8Array {} class T { get [Symbol.toStringTag]() { return "T" } } class
AT { get [Symbol.toStringTag]() { return "T" } } class Tag { get [Symbol.toStringTag]() { return "T" } } class Tagged { get
[Symbol.toStringTag]() { return "Tagge" } } class Headers2 { get [Symbol.toStringTag]() { return "Headers" } } class XT {
get [Symbol.toStringTag]() { return "" } } class Err1 extends Error { get [Symbol.toStringTag]() { return "Err" } } class
Err2 extends Error { get [Symbol.toStringTag]() { return "Zed" } } class MyErr extends Error { get [Symbol.toStringTag]() {
return "MyErr" } }
class ErrX extends Error { get [Symbol.toStringTag]() { return "X" } }
class D1 extends Date { get [Symbol.toStringTag]() { return "D" } } class A1 extends Array { get [Symbol.toStringTag]() {
return "A" } } class A2 extends Array { get [Symbol.toStringTag]() { return "Array" } }
class WM extends WeakMap {} class MyWeakMap extends WeakMap {} class AB extends ArrayBuffer {} class MyArrayBuffer extends
ArrayBuffer {} class R extends RegExp { get [Symbol.toStringTag]() { return "R" } }
class F1 { static get [Symbol.toStringTag]() { return "F" } } class Q1 { static [Symbol.toStringTag] = "Q1" }
const e = (E) => { const x = new E("m"); x.stack = x.stack.split("\n")[0]; return x };
for (const v of [new Foo, new MyMap, new MapX, new XMapX, new mymap, new S, new MySet, P.resolve(1), MyPromise.resolve(1),
new U(2), new MyUint8Array(2), new T, new AT, new Tag, new Tagged, new Headers2, new XT, e(Err1), e(Err2), e(MyErr),
e(ErrX), new D1(0), new A1, new A2, new WM, new MyWeakMap, new AB(1), new MyArrayBuffer(1), new R("a"), F1, Q1, {
[Symbol.toStringTag]: "Obj" }, { get [Symbol.toStringTag]() { return "Obj" } }, Object.defineProperty({},
Symbol.toStringTag, { value: "Obj" }), Object.defineProperty({}, Symbol.toStringTag, { value: "Object" }),
Object.defineProperty({}, Symbol.toStringTag, { value: "bject" }), Object.defineProperty({}, Symbol.toStringTag, { value:
"ect" }), Object.defineProperty(() => 1, Symbol.toStringTag, { value: "Func" }), Object.defineProperty(() => 1,
Symbol.toStringTag, { value: "Function" }), Object.create({ [Symbol.toStringTag]: "Proto" }), Object.create({
[Symbol.toStringTag]: "Obj" }), Object.create(new Map), Object.create(new MyMap), Object.create(new Foo), [[[[new MyMap, new
Foo, new AT, new T, new Err1, new MySet,new U(1), new MyUint8Array(1)]]]]]) console.log(v);
