try { throw { code: 7, info: ["x", "y"] }; } catch ({ code, info: [first], missing = "d" }) { console.log(code, first, missing); }
try { throw new RangeError("far"); } catch ({ name, message }) { console.log(name, message); }
