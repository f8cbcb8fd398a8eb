const { createHmac } = require("crypto");
//                     ^^^^^^^ error[B0402] Becket has no `require`
