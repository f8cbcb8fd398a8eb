// ends: limit
JSON.stringify(1, (k, v) => ({ v }));
