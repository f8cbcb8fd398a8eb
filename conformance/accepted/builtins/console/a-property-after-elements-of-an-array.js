const a = Array.from({ length: 8 }, (_, i) => i);
a.note = "n";
a["two words"] = { x: 1 };
console.log(a);
