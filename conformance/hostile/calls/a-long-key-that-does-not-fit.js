// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { table } from "calls";
const o = { ["k".repeat(900000)]: true };
for (;;) try { table(o); } catch {}
