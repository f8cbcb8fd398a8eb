// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { pair } from "calls";
const u = new Uint8Array(8000000);
for (;;) try { pair(u); } catch {}
