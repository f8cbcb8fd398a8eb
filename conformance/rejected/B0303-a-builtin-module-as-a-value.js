import * as crypto from "becket:crypto";
console.log(crypto);
//          ^^^^^^ error[B0303] `crypto` is used without a member
