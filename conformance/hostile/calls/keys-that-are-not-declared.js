// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { wide } from "calls";
const o = {}; for (let i = 0; i < 40000; i++) o["k" + i] = 1;
o.h = 1;
for (;;) try { wide(o); } catch {}
