class Named { static get name() { return "other"; } }
class Heir extends Named {}
console.log(Heir);
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
