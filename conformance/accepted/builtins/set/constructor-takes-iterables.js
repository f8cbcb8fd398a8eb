console.log(new Set(), new Set("hello"), new Set([, 1]), new Set(new Set([1])), new Set(new Map([[1, 2]])), new Set(null));
for (const v of [5, {}, true]) { try { new Set(v); } catch (e) { console.log(e.name + ": " + e.message); } }
try { Set([1]); } catch (e) { console.log(e.name + ": " + e.message); }
