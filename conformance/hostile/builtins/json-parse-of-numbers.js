// ends: limit steps
// with: --steps 1000000
const s = "[" + "1.7976931348623157e308,".repeat(5000) + "1]";
for (;;) JSON.parse(s);
