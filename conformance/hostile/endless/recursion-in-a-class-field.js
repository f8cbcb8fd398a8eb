// ends: limit depth
class A { b = new A(); }
new A();
