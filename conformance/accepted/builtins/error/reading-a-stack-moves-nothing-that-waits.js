const it = { [Symbol.iterator]() { return { next() { return 1 } } } };
try { (function* () { yield* it; })().next(); } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
try { const g = (function* () { yield* it; })(); g.next(); } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
try { for (const x of (function* () { yield* it; })()); } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
try { for (const x of (function* () { null.f; })()); } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
try { [...(function* () { null.f; })()]; } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
try { [...(function* () { throw new Error(`abc${it}`); })()]; } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
try { [...(function* () { null.f; })()]; } catch (e) { const m = e.message; const s = [1].map((x) => [x, 1, 2, 3].concat([5,6,7,8])); console.log(m); }
try { Array.from((function* () { null.f; })()); } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
try { ((...a) => a)(...(function* () { null.f; })()); } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
try { [...{ *[Symbol.iterator]() { null.f; } }]; } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
try { [...{ [Symbol.iterator]() { null.f; } }]; } catch (e) { const m = e.message; const s = e.stack; console.log(m); }
