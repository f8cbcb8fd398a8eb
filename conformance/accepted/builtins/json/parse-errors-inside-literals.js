for (const s of ["tru\"", "t5ue", "f-lse", "nul", "nulL", "tru ", "[truex]", "\"\\😀\"", "\"\\é\"", "\"\\Ā\""]) {
  try { JSON.parse(s); } catch (e) { console.log(e.name + ": " + e.message); }
}
