// ends: limit steps
// with: --steps 1000000
class A { #x = 0; spin() { for (;;) this.#x++; } }
new A().spin();
