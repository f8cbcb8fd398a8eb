import crypto = require("crypto");
//            ^ error[B0206] Becket does not run `import … =` and `export =`
