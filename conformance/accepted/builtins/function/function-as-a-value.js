console.log((function () {}).constructor.name, [].constructor === Array, ({}).constructor === Object);
console.log(Function.prototype === Object.getPrototypeOf(Function), Function instanceof Object, Function.name, Function.length, typeof Function);
class K { clone() { return new this.constructor(); } }
console.log(new K().clone(), new K().constructor === K, K.constructor === Function, [Function], Function);
console.log((() => 1) instanceof Function, K instanceof Function, Object.getPrototypeOf(K) === Function.prototype);
try { null.x; } catch (e) { console.log(e.constructor.name, e.constructor === TypeError); }
const { constructor } = new Map();
console.log(constructor === Map, new constructor([[1, 2]]));
