import { createHash } from "becket:crypto";
//       ^^^^^^^^^^ error[B0304] `becket:crypto` has no export `createHash`
