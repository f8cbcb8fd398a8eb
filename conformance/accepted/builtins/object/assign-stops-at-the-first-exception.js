const target = {};
try { Object.assign(target, { a: 1, get b() { throw new Error("b"); }, c: 3 }); } catch (e) { console.log(e.message, target); }
try { Object.assign(null, {}); } catch (e) { console.log(e.name + ": " + e.message); }
