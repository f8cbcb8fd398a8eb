async function f(fails) {
  try { await (fails ? Promise.reject("bad") : "good"); console.log("ok"); return "result"; }
  catch (e) { console.log("caught", e); return "saved"; }
  finally { console.log("finally"); await null; console.log("finally done"); }
}
console.log(await f(false), await f(true));
