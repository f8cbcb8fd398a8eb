function* inner() { try { yield 1; yield 2; } catch (e) { console.log("inner caught", e); yield "saved"; } finally { console.log("inner finally"); } return "end"; }
function* outer() { try { return ["got", yield* inner()]; } finally { console.log("outer finally"); } }
let it = outer();
console.log(it.next(), it.throw("t"), it.next());
it = outer();
console.log(it.next(), it.return("r"), it.next());
