const o = {};
console.log(Object.freeze(o) === o, Object.freeze(5), Object.freeze("s"), Object.freeze(null), Object.freeze());
