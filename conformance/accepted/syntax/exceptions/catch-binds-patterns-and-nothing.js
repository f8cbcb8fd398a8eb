// The binding of a catch may be a name, a pattern with defaults, or missing; a failing pattern throws out of the catch.
try { throw { code: 5, nested: [1, 2] }; } catch ({ code, nested: [, second], missing = "default" }) { console.log(code, second, missing); }
try { throw [1, 2, 3]; } catch ([a, ...rest]) { console.log(a, rest); }
try { throw "abc"; } catch ({ length, 0: first }) { console.log(length, first); }
try { throw 1; } catch { console.log("no binding"); }
try { try { throw null; } catch ({ x }) { console.log(x); } finally { console.log("finally still runs"); } } catch (e) { console.log(e.name, e.message); }
try { try { throw 5; } catch ([x]) { console.log(x); } } catch (e) { console.log(e.name, e.message); }
const e = "outer";
try { throw "inner"; } catch (e) { { let e = "block"; console.log(e); } console.log(e); var leaked = e; e = "changed"; }
console.log(e, leaked);
try { throw 1; } catch (x) { var f = () => x; try { throw 2; } catch (x) { console.log(x, f()); } }
