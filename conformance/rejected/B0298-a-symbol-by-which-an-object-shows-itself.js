const key = Symbol.for("nodejs.util.inspect.custom");
//                    ^ error[B0298] Becket does not run an object that Node shows in a way of its own
console.log({ [key]: () => "mine" });
