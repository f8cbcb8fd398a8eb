let x = "outer";
{
  const read = () => x;
  try { console.log(read()); } catch (e) { console.log(e.message); }
  let x = "inner";
  console.log(read());
}
console.log(x);
