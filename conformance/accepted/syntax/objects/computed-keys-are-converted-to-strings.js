const o = { [1 + 1]: "two", [null]: "null", [undefined]: "undefined", [true]: "true", [-0]: "zero", [1e21]: "big", [[1, 2]]: "array", [{}]: "object" };
console.log(o);
