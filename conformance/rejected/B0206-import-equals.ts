import fs = require("fs");
//        ^ error[B0206] Becket does not run `import … =` and `export =`
console.log(fs);
