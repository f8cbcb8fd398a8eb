import _ from "lodash";
//            ^^^^^^^^ error[B0309] there is no module `lodash`
import axios from "axios";
//                ^^^^^^^ error[B0309] there is no module `axios`
import moment from "moment@2.11.2";
//                 ^^^^^^^^^^^^^^^ error[B0309] there is no module `moment@2.11.2`
import { S3Client } from "@aws-sdk/client-s3";
//                       ^^^^^^^^^^^^^^^^^^^^ error[B0309] there is no module `@aws-sdk/client-s3`
export default (event) => _.get(event, "a.b");
