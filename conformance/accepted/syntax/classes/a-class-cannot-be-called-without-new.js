class A {}
try { A(); } catch (e) { console.log(e.name, e.message); }
const B = class {};
try { B(); } catch (e) { console.log(e.message); }
try { (class {})(); } catch (e) { console.log(e.message); }
