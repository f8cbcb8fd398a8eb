import settings from "../settings.json";
//                   ^^^^^^^^^^^^^^^^^^ error[B0310] there is no module `../settings.json`
