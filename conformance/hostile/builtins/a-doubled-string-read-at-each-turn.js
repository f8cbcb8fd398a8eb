// ends: limit memory
let s = "ab";
for (let i = 0; i < 26; i++) { s += s; if (s.charCodeAt(s.length - 1) !== 98) throw new Error("wrong"); }
