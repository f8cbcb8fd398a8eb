console.log(/["'`]/g.source, "a'b\"c`d".split(/["'`]/));
