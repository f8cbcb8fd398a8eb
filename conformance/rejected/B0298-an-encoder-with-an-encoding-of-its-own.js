class Renamed extends TextEncoder { get encoding() { return "x"; } }
console.log(new Renamed());
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
