const crypto = require("crypto");
//             ^^^^^^^ error[B0402] Becket has no `require`
const _ = require("lodash@4.17.10");
//        ^^^^^^^ error[B0402] Becket has no `require`
const request = require("request");
//              ^^^^^^^ error[B0402] Becket has no `require`
console.log(crypto, _, request);
