const o = {};
const m = new Map([[NaN, "nan"], [0, "zero"], ["0", "string"], [o, "object"], [null, "null"], [undefined, "undefined"], [true, "true"]]);
console.log(m.get(NaN), m.get(-0), m.get("0"), m.get(o), m.get({}), m.get(null), m.get(undefined), m.get(), m.get(true), m.get(1), m.get(0 / 0));
m.set(-0, "minus");
console.log(m.size, [...m.keys()][1], 1 / [...m.keys()][1]);
