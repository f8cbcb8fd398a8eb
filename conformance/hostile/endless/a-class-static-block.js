// ends: limit steps
// with: --steps 1000000
class A { static { for (;;); } }
