const o = { toString: () => "T", valueOf: () => "V" };
console.log(`${o}`, "" + o, String(o), [o] + "", o + "");
