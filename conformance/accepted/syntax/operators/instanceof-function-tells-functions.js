const values = [() => 1, function () {}, Math.max, Map, "f", {}, null, [].map, (function () {}).bind(null)];
console.log(values.map((value) => value instanceof Function));
console.log(values.map((value) => value instanceof Object));
