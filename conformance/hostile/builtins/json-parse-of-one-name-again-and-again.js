// ends: limit steps
// with: --steps 1000000
const s = "{" + "\"a\":1,".repeat(5000) + "\"a\":2}";
for (;;) JSON.parse(s);
