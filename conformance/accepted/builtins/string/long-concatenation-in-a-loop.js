let s = "";
for (let i = 0; i < 10000; i++) s += i % 10;
let t = "";
for (let i = 0; i < 1000; i++) t = i + "," + t;
console.log(s.length, s.slice(5000, 5012), s.indexOf("90123"), t.length, t.slice(0, 12), t.split(",").length);
