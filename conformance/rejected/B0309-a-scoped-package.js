import { S3Client } from "@aws-sdk/client-s3";
//                       ^^^^^^^^^^^^^^^^^^^^ error[B0309] there is no module `@aws-sdk/client-s3`
