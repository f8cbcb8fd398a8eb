class Elsewhere extends URL { get href() { return "http://x.y/"; } }
console.log(new Elsewhere("http://a.b"));
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
