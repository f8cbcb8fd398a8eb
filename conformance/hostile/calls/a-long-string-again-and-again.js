// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { any } from "calls";
const s = "x".repeat(3500000);
for (;;) any(s);
