import { readFileSync } from "node:fs";
//                           ^^^^^^^^^ error[B0308] there is no module `node:fs`
