import { charge as new } from "billing";
//                 ^^^ error[B0111] `new` is a reserved word, not a name
