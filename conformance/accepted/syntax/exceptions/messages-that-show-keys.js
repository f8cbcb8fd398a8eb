// Keys that are objects, in messages: V8 shows them where it has more to say than their class.
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
at(()=>und[arr]);
at(()=>und[own]);
at(()=>und[id]);
at(()=>und[/a/]);
at(()=>und[new Date(0)]);
at(()=>und[new Error("q")]);
at(()=>und[Symbol.iterator]);
at(()=>und[1n]);
at(()=>und[1.5]);
at(()=>und[null]);
at(()=>und[new Map]);
at(()=>und[class A{}]);
at(()=>und[Math]);
at(()=>und[Math.max]);
at(()=>und[Object.create(null)]);
at(()=>und[new (class Q{})]);
at(()=>und[new (class Q{toString(){return 1}})]);
at(()=>und[new (class extends Array{})]);
at(()=>und[arr]());
at(()=>und[id]());
at(()=>und[id] = 1);
at(()=>und[arr] = 1);
at(()=>und[own] = 1);
at(()=>und[arr]++);
at(()=>und[arr] += 1);
at(()=>own.q?.a[arr]);
at(()=>own.q[arr]`x`);
