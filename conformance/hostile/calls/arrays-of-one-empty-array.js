// ends: limit memory
// with: --api calls.d.ts --allow calls
import { any } from "calls";
any(new Array(1900).fill(new Array(1000).fill([])));
