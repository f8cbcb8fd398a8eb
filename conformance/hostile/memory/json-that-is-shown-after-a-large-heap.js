// ends: limit output
// with: --steps 400000000
const text = "\ud800".repeat(3500000);
{
  const list = new Array(1000000).fill(1.5);
  for (let i = 0; i < 60; i++) {
    list[i] = new Array(30000).fill(2);
    list[i] = 0;
  }
}
console.log("%j", text);
