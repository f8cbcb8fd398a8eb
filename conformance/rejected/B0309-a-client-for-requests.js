import axios from "axios";
//                ^^^^^^^ error[B0309] there is no module `axios`
