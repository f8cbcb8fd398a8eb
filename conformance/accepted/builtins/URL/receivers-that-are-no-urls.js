for (const k of ["hash","origin","searchParams","host","href","search"]) for (const v of [undefined, null, 1, {}]) {
  const d = Object.getOwnPropertyDescriptor(URL.prototype, k);
  try { d.get.call(v); } catch (e) { console.log(k, "get", v, e.message); }
  try { d.set?.call(v, "x"); } catch (e) { console.log(k, "set", v, e.message); }
}
