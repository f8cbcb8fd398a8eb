// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { nums } from "calls";
const a = new Array(250000).fill(1);
for (;;) nums(a);
