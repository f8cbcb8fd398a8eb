console.log(String.fromCodePoint(128512, 65), String.fromCodePoint(), String.fromCodePoint(0xd83d).length, String.fromCodePoint(0x10ffff).length);
for (const n of [-1, 1.5, 0x110000, NaN, "x", Infinity]) { try { String.fromCodePoint(n); } catch (e) { console.log(e.name + ": " + e.message); } }
