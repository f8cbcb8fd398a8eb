const f = (x) => { switch (x) { case "1": return "string"; case 1: return "number"; case NaN: return "nan"; case null: return "null"; case undefined: return "undefined"; case 0: return "zero"; default: return "other"; } };
console.log(f("1"), f(1), f(NaN), f(null), f(undefined), f(-0), f(true), f());
