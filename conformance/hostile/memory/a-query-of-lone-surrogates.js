// ends: limit memory
new URLSearchParams({ a: "\ud800".repeat(2500000) }).toString();
