import { hash } from "becket:crypto";
function hash() {}
//       ^^^^ error[B0160] `hash` is declared twice
