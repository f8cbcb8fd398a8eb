import type { type A } from "a";
//            ^^^^^^ error[B0101] `type` is there twice
