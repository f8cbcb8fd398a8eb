const named = () => 1;
Object.defineProperty(named, "name", { get: () => "other" });
console.log(named);
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
