const o = { a: undefined, get g() { return 1; }, 5: 1 };
const list = [1, , 3];
console.log("a" in o, "b" in o, "g" in o, 5 in o, "5" in o, "toString" in o, 0 in list, 1 in list, "length" in list, 3 in list, "map" in list);
