// ends: limit memory
JSON.stringify({ ["\ud800".repeat(4000000)]: 1 });
