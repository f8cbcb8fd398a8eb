// ends: limit steps
for (;;);
