const where = require.resolve("lodash");
//            ^^^^^^^ error[B0402] Becket has no `require`
