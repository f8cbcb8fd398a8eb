import config from "./config.json" with { type: "json" };
//                 ^^^^^^^^^^^^^^^ error[B0310] there is no module `./config.json`
//                                 ^^^^^^^^^^^^^^^^^^^^^ error[B0209] Becket does not run import attributes
