const o = { valueOf() { return {}; }, toString() { return "7"; } };
console.log(o + 1, o * 2, o == 7, o > 6);
