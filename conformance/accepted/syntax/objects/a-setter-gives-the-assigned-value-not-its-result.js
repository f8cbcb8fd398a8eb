const o = { set x(v) { return "ignored"; } };
console.log(o.x = 7, o.x);
