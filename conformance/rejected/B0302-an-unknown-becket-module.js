import { parse } from "becket:csv";
//                    ^^^^^^^^^^^^ error[B0302] there is no module `becket:csv`
