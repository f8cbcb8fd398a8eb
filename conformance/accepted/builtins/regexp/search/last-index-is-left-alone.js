const r = /a/g;
r.lastIndex = 7;
console.log("ba".search(r), r.lastIndex, "ba".search(/a/y), "ab".search(/a/y));
