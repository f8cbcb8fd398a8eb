import { hsah } from "becket:crypto";
//       ^^^^ error[B0304] `becket:crypto` has no export `hsah`
import crypto from "becket:crypto";
//     ^^^^^^ error[B0304] `becket:crypto` has no default export
export default (event) => hsah("sha256", event.id);
