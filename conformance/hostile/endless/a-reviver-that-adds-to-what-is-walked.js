// ends: limit memory
JSON.parse("[[1]]", function (k, v) { if (Array.isArray(v)) for (;;) v.push(1); return v; });
