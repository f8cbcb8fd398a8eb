// ends: limit memory
JSON.stringify({ toJSON: () => "\ud800".repeat(4000000) });
