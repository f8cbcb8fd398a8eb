// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { any } from "calls";
const s = "\u0001".repeat(600000);
for (;;) any(s);
