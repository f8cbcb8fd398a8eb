// The name of a function expression is a constant binding inside it, hidden by parameters and variables of the same name.
const f = function self(n) { return n ? n * self(n - 1) : 1; };
console.log(f(5), typeof self_outside());
function self_outside() { try { return eval_free; } catch (e) { return e.name; } }
var eval_free = "var";
for (const g of [function self() { self = 1; }, function self() { self++; }, function self() { [self] = [1]; }, function self() { for (self of [1]); }, function self(self) { self = 1; return self; }, function self() { var self = 2; return self; }, function self() { let self = 3; return self; }, function self() { { function self() { return "block"; } return self(); } }, function self() { return typeof self; }, class self { static m() { self = 1; } }.m, class self { static m() { return new self() instanceof self; } }.m]) { try { console.log(g(5)); } catch (e) { console.log(e.name, e.message); } }
