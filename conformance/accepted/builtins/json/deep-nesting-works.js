let o = "leaf";
for (let i = 0; i < 500; i++) o = i % 2 ? [o] : { v: o };
const s = JSON.stringify(o);
let back = JSON.parse(s), depth = 0;
while (typeof back === "object") { back = Array.isArray(back) ? back[0] : back.v; depth++; }
console.log(s.length, depth, back);
