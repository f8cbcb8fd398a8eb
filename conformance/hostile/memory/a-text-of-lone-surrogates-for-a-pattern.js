// ends: limit memory
RegExp.escape("\ud800".repeat(4000000));
