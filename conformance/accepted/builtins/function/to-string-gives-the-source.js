// The text of a function is its source, comments and spaces included; builtins and bound functions have none.
const P = Object.getPrototypeOf(() => {});
function  spaced ( a , b ) { /* kept */ return a+b }
const o = { method ( ) { }, get  g ( ) { return 1 }, async *ag ( ) { }, ["com" + "puted"] ( x ) { }, arrow : ( ) => 1, 'quoted' ( ) { }, 42 ( ) { } };
class  Named  extends  Object { field = 1 ; #p ( ) { } static  s ( ) { } }
console.log(String(spaced), "|", String(o.method), "|", Object.getOwnPropertyDescriptor(o, "g").get.toString(), "|", o.ag + "", "|", `${o.computed}`, "|", o.arrow.toString(), "|", String(o.quoted), "|", String(o[42]));
console.log(String(Named), "|", String(Named.s), "|", (class {}).toString(), "|", (async  x  =>  x).toString(), "|", (function*(){}).toString());
console.log(String(Math.max), String(spaced.bind()), String(Map), String(P), String(Object.getOwnPropertyDescriptor(Map.prototype, "size").get), String(Array.prototype[Symbol.iterator]), String(RegExp.prototype[Symbol.match]));
for (const v of [{}, 5, null, undefined, "f", Object.create(spaced)]) { try { P.toString.call(v); } catch (e) { console.log(e.name, e.message); } }
