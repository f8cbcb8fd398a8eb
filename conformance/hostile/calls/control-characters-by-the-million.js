// ends: limit memory
// with: --api calls.d.ts --allow calls --steps 100000000
import { any } from "calls";
for (;;) any("\u0001".repeat(7000000));
