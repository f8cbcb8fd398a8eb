// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { any } from "calls";
const a = new Array(40000).fill({ a: 1 });
for (;;) any(a);
