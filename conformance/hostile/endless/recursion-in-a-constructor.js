// ends: limit depth
class A { constructor() { new A(); } }
new A();
