// ends: uncaught TypeError
const o = {};
o.o = o;
JSON.stringify(o);
