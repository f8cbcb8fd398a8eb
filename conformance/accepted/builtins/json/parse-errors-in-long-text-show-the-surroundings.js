const long = "[" + "\"0123456789\",".repeat(10);
for (const s of [long + "oops]", "oops" + long, long + "1, 2, 3 x" + "y".repeat(50), '{"name": "a long enough value to be cut", "b": tru}']) { try { JSON.parse(s); } catch (e) { console.log(e.message); } }
