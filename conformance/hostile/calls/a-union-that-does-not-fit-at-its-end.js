// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { objs } from "calls";
const a = new Array(42000).fill({ ee: "z" }); a[41999] = 1;
for (;;) try { objs(a); } catch {}
