// ends: limit memory
// with: --api calls.d.ts --allow calls
import { any } from "calls";
any(new Array(900000).fill(1));
