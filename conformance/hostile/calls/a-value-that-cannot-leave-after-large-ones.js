// ends: error cannot leave the run
// with: --api calls.d.ts --allow calls
import { many } from "calls";
const a = new Array(60000).fill(1);
many(a, a, a, a, () => 1);
