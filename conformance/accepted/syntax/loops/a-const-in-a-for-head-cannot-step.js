const run = () => { for (const i = 0; i < 2; i++) console.log("body", i); };
try { run(); } catch (e) { console.log(e.name + ": " + e.message); }
