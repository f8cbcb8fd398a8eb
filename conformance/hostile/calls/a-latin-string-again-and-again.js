// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { any } from "calls";
const s = "é".repeat(1800000);
for (;;) any(s);
