const fs = require("fs");
//         ^^^^^^^ error[B0402] Becket has no `require`
console.log(fs);
