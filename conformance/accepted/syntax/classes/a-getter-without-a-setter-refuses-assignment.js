class A { get x() { return 1; } }
class B extends A {}
for (const C of [A, B]) try { new C().x = 2; } catch (e) { console.log(e.name, e.message); }
class S { static get q() { return 1; } }
try { S.q = 1; } catch (e) { console.log(e.message); }
