// ends: limit steps
// with: --steps 1000000
for (;;) Date.parse("Tue Mar 01 2022 01:02:03 GMT+0100");
