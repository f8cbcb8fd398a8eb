import * as crypto from "becket:crypto";
export default () => ({ ...crypto });
//                         ^^^^^^ error[B0303] `crypto` is used without a member
