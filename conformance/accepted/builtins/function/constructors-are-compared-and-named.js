const isObject = (v) => v && v.constructor === Object;
console.log([{}, [], null, 1, Object.create(null), new Map()].map(isObject));
const kind = (value) => value.constructor.name;
console.log([{}, [], 1, '', true, 1n, Symbol(), /x/, new Date(0), new Map(), () => 1, new (class K {})()].map(kind));
const isFunction = (f) => f instanceof Function && [Function].length;
console.log(isFunction(isFunction), isFunction({}));
const read = (view) => new BigUint64Array(view);
console.log(read(new BigInt64Array([-1n])));
