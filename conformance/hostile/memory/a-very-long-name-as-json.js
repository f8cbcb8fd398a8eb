// ends: limit memory
// with: --steps 400000000
JSON.stringify({ ["\ud800".repeat(1048576)]: "\ud800".repeat(1048576) });
