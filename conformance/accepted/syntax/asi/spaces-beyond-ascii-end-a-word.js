console.log(delete 0);
console.log(delete 0);
console.log(delete 0);
console.log(delete﻿0);
console.log(delete　0);
console.log(typeof 0);
console.log(typeof 0);
console.log(typeof 0);
console.log(typeof﻿0);
console.log(typeof　0);
console.log(void 0);
console.log(void 0);
console.log(void 0);
console.log(void﻿0);
console.log(void　0);
const a = 1;let b=a in [1,2];
console.log(a, b);
if (a) {console.log(1)}else console.log(2)
const f = function g() { return a };
console.log(f(), f.name, new Map().size, a instanceof Map);
