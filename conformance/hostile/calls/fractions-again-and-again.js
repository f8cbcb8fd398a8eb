// ends: limit steps
// with: --api calls.d.ts --allow calls --steps 10000000
import { nums } from "calls";
const a = Array.from({ length: 100000 }, (_, i) => -1.2345678901234567e-300 * (i + 1));
for (;;) nums(a);
