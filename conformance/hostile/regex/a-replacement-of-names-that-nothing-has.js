// ends: limit steps
// with: --steps 1000000
const re = new RegExp(Array.from({ length: 300 }, (_, i) => `(?<a_long_name_${i}>)`).join("") + "a");
const t = "$<a_long_name_300>".repeat(1000);
for (;;) "ab".replace(re, t);
