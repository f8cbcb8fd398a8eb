// A method that is named like a word of the language is called, for V8, at its parenthesis, but read at its name.
const at = (attempt) => {
  try {
    attempt();
    console.log("ok");
  } catch (error) {
    const places = error.stack.split("\n").filter((line) => /\.m?js:\d+:\d+\)?$/.test(line));
    console.log(error.message, places[0].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
const own = {}, nul = null, und = undefined, arr = [], str = "s", id = (x) => x;
at(()=>und.delete(1));
at(()=>und.catch(1));
at(()=>und.catch(()=>1));
at(()=>und.x.catch(()=>1));
at(()=>own.catch(()=>1));
at(()=>own.x.catch(()=>1));
at(()=>own.delete(1));
at(()=>own.x().delete(1));
at(()=>id().delete(1));
at(()=>own.for(1));
at(()=>own.of(1));
at(()=>und.of(1));
at(()=>und.static(1));
at(()=>und.get(1));
at(()=>und.return(1));
at(()=>und.let(1));
at(()=>und.yield(1));
at(()=>und.async(1));
at(()=>und.await(1));
at(()=>und.new(1));
at(()=>und.class(1));
at(()=>und.this(1));
at(()=>und.null(1));
at(()=>und.super(1));
at(()=>und.enum(1));
at(()=>und.interface(1));
at(()=>und.\u0061wait(1));
at(()=>und.d\u0065lete(1));
at(()=>own.d\u0065lete(1));
at(() => und.delete (1));
at(() => id().delete(1));
at(() => id().catch(1));
at(() => id(und).x.catch(1));
at(() => und.catch(id(1)));
at(() => und.in(1));
at(() => und.y.instanceof(1));
at(() => own.y.in(1));
at(() => und["x"](1));
at(() => own.x["y"](1));
at(() => own["x"](1));
at(() => id()["y"](1));
at(() => own["x"]());
