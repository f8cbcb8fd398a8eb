import { clean } from "./clean.js";
//                    ^^^^^^^^^^^^ error[B0310] there is no module `./clean.js`
export default (event) => clean(event);
