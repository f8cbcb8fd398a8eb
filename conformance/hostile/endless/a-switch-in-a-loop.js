// ends: limit steps
// with: --steps 1000000
for (let s = 0; ; ) {
  switch (s) {
    case 0: s = 1; break;
    case 1: s = 2; continue;
    default: s = 0;
  }
}
