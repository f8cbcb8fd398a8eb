// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { later } from "calls";
const s = "x".repeat(3000000);
for (;;) later(s);
