// ends: limit memory
// with: --api calls.d.ts --allow calls
import { many } from "calls";
const a = new Array(900000).fill(1);
many(a, a, a, a, a, a, a, a);
