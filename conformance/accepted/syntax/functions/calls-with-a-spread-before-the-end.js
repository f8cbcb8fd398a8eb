// What cannot be called with a list that has more than a spread argument at its end, in V8's words: as Function.prototype.apply says it.
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
at(()=>und(...str, 1));
at(()=>und(...str));
at(()=>und(1, ...str));
at(()=>und(...str, ...str));
at(()=>own.x(...str, ...str));
at(()=>nul.x(...str, ...str));
at(()=>own(...str, ...str));
at(()=>id(...str, ...str)(...str, 2));
at(()=>new own(...str, ...str));
at(()=>new own.x(...str, ...str));
at(()=>new arr(...str, ...str));
at(()=>new id(...str, ...str));
at(()=>new "x"(...str, ...str));
at(()=>new (class{})(...str, ...str).x.y);
at(()=>(class{})(...str, ...str).x.y);
at(()=>(class{})(...str));
at(()=>own.x?.(...str, ...str));
at(()=>own.x.y(...str, ...str));
at(()=>"str"(...str, 1));
at(()=>1n(...str, 1));
at(()=>Symbol.iterator(...str, 1));
at(()=>true(...str, 1));
at(()=>arr(...str, 1));
at(()=>new Date(0)(...str, 1));
at(()=>/a/(...str, 1));
at(()=>(new Error("x"))(...str, 1));
at(()=>(new Map)(...str, 1));
at(()=>(Object.create(null))(...str, 1));
at(()=>Math(...str, 1));
at(()=>JSON(...str, 1));
at(()=>Math.max(...str, 1));
at(()=>Math.max.x(...str, 1));
at(()=>new Math.max(...str, 1));
at(()=>[...und(...str, 1)]);
at(()=>{ for (const q of own.x(...str, 1)) ; });
