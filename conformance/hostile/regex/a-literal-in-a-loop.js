// ends: limit steps
// with: --steps 1000000
for (;;) /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,10}$/u.test("");
