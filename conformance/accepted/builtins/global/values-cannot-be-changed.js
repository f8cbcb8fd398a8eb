// `undefined`, `NaN` and `Infinity` are constants, and the names of builtins are plain bindings for reading.
console.log(undefined, NaN, Infinity, typeof undefined, typeof NaN, -Infinity, NaN !== NaN, void 0 === undefined);
function shadow(undefined, NaN) { return [undefined, NaN]; }
console.log(shadow(1, 2), ((Infinity) => Infinity)(3));
{ let undefined = "mine"; console.log(undefined); }
console.log([typeof Object, typeof Math, typeof JSON, typeof parseInt, typeof Promise, typeof console, typeof Symbol, typeof BigInt, typeof Map, typeof URIError, typeof Iterator, typeof structuredClone, typeof atob].join());
{ const Map = () => "a local Map"; console.log(Map()); }
const f = (Object) => Object + 1;
console.log(f(1), [isNaN, isFinite].map((g) => `${g.name}/${g.length}`).join());
