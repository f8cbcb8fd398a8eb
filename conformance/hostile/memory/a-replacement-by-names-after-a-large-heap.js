// ends: limit memory
// with: --steps 400000000
{
  const list = new Array(1000000).fill(1.5);
  for (let i = 0; i < 60; i++) {
    list[i] = new Array(30000).fill(2);
    list[i] = 0;
  }
}
"\u4e2d".repeat(520000).replace(/(?<x>.)(?<y>)/g, "$<x>$<x>");
