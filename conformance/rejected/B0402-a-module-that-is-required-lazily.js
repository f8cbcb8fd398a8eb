exports_free();
function exports_free() { const axios = require("axios"); return axios; }
//                                      ^^^^^^^ error[B0402] Becket has no `require`
