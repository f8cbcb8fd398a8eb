// ends: limit steps
// with: --steps 1000000
let n = 0;
do n++; while (true);
