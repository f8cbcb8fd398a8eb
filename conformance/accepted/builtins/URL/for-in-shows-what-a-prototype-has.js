for (const k in new URL("http://x")) console.log(k);
for (const k in new URLSearchParams()) console.log(k);
for (const k in new TextEncoder()) console.log(k);
for (const k in URL) console.log(k);
for (const k in Object.create(new URL("http://x"), { own: { value: 1, enumerable: true }, href: { value: 1 } })) console.log(k);
class Mine extends URL { get host() { return 1; } more = 1; }
for (const k in new Mine("http://x")) console.log(k);
class Plain { a = 1; get b() { return 1; } }
for (const k in new Plain()) console.log(k);
for (const k in [1]) console.log(k);
try { new URL("http://x").origin = 1; } catch (e) { console.log(e.message); }
class A { get g() { return 1; } } class B extends A {}
try { new B().g = 1; } catch (e) { console.log(e.message); }
try { Object.create(new B()).g = 1; } catch (e) { console.log(e.message); }
