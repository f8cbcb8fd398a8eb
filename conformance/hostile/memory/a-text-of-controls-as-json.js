// ends: limit memory
JSON.stringify("\u0001".repeat(7900000));
