// ends: limit memory
// with: --api calls.d.ts --allow calls
import { many } from "calls";
many(...new Array(19).fill("x".repeat(8000000)));
