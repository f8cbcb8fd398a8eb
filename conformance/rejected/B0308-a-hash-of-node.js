import { createHash } from "crypto";
//                         ^^^^^^^^ error[B0308] there is no module `crypto`
