// ends: limit memory
// with: --memory 16777216 --steps 20000000
(1n << 30000000n).toString(2).length;
