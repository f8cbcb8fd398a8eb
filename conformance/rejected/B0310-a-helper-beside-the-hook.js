import { format } from "./format.js";
//                     ^^^^^^^^^^^^^ error[B0310] there is no module `./format.js`
