// ends: limit memory
atob("aaaa".repeat(1950000));
