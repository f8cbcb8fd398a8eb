// ends: limit memory
JSON.stringify(1, (k, v) => ({ v }));
