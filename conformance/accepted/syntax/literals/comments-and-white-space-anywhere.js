// Comments of both kinds, spaces of Unicode and every line end may stand between any two tokens.
/* one */ const /* two */ a /* three */ = /* four */ 1 /* five */ ; // six
const b =/**/2/**/;/***//****/const c/*
over
lines*/=3
const d	=4;const e=5;const﻿f = 6; // BOM and no-break space between tokens
console.log(a, b, c, d, e, f, a/*x*/+/*y*/b, [1,/*hole? no*/2].length, `${/* in a template */a}`, /[/*]/.test("*"), 8 /2/ 2);
function /* name */ g /* params */ ( /* none */ ) /* body */ { /* empty */ return /* same line */ 1 /* after */ ; }
console.log(g(/* no argument */), ((/* a */) => /* b */ 2)(), class /* n */ { /* m */ static /* s */ x /* f */ = 1 }.x, new /**/ Array /**/ ( 2 /**/ ).length);
// a comment that ends the file without a line end
