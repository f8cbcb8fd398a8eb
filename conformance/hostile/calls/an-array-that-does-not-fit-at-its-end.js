// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { nums } from "calls";
const a = new Array(250000).fill(1); a[249999] = true;
for (;;) try { nums(a); } catch {}
