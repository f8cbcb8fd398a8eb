const r = Object.assign(/a(b)?/g, { note: "x" });
console.log("abaab".match(r), "abaab".replace(r, "[$1]"), "abaab".split(r), [..."ab".matchAll(r)].length, r.note, r.flags, String(r));
