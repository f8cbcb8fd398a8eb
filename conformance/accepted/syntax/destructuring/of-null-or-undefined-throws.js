const attempts = [
  () => { const { a } = null; },
  () => { const { a } = undefined; },
  () => { const {} = null; },
  () => { const { a: { b } } = { }; },
  () => { const [x] = null; },
  () => { const [x] = undefined; },
  () => { const [x] = {}; },
  () => { const [x] = 5; },
  () => { (({ q }) => q)(); },
  () => { const o = { p: undefined }; const { z } = o.p; },
  () => { const o = {}; const [z] = o.p; },
];
for (const f of attempts) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
