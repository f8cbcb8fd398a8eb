// ends: limit steps
// with: --steps 1000000
const spin = () => { for (;;); };
class A { static x = spin(); }
