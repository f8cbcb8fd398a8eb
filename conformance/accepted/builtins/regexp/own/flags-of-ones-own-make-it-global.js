const r = { flags: "g", exec: () => null, lastIndex: 5 };
console.log(RegExp.prototype.test.call(r, "a"), r.lastIndex);
