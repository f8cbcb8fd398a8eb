// ends: limit memory
// Open arrays are on the stack, which may have a quarter of the memory limit.
JSON.parse("[".repeat(1000000));
