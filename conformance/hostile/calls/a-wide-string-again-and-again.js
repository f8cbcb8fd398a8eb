// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { any } from "calls";
const s = "\ud800".repeat(1000000);
for (;;) any(s);
