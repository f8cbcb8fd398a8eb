class A { get r() { return 1; } }
class B extends A { r1() { super.r = 1; } f() { super.z = 1; } }
try { new B().r1(); } catch (e) { console.log(e.name, e.message); }
try { Object.freeze(new B()).f(); } catch (e) { console.log(e.name, e.message); }
