import { createHmac } from "crypto";
//                         ^^^^^^^^ error[B0308] there is no module `crypto`
import { readFileSync } from "node:fs";
//                           ^^^^^^^^^ error[B0308] there is no module `node:fs`
import test from "node:no-such-module";
//               ^^^^^^^^^^^^^^^^^^^^^ error[B0308] there is no module `node:no-such-module`
export default (event) => createHmac("sha256", readFileSync("key")).update(event.body).digest("hex");
