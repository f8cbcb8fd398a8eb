// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { pair } from "calls";
const s = "\ud800".repeat(2700000);
for (;;) try { pair(s); } catch {}
