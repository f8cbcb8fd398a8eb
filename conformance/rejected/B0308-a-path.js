import path from "path";
//               ^^^^^^ error[B0308] there is no module `path`
