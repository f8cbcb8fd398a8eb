// ends: limit steps
// with: --steps 1000000
for (;;) (1.7976931348623157e308).toString(36);
