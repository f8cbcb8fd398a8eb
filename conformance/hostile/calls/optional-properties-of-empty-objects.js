// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
// Each property that is declared is looked for in each object.
import { optional } from "calls";
const list = new Array(60000).fill({});
for (;;) optional(list);
