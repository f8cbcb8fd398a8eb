import _ from "lodash";
//            ^^^^^^^^ error[B0309] there is no module `lodash`
