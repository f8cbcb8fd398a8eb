// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { objs } from "calls";
const a = new Array(250000).fill({});
for (;;) try { objs(a); } catch {}
