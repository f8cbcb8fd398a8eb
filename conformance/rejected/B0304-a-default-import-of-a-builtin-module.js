import crypto from "becket:crypto";
//     ^^^^^^ error[B0304] `becket:crypto` has no default export
