// ends: limit steps
// with: --steps 1000000
const tag = (s) => s.raw.length;
for (;;) tag`a${1}b${2}c`;
