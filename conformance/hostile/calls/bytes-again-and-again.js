// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { any } from "calls";
const u = new Uint8Array(1000000);
for (;;) any(u);
