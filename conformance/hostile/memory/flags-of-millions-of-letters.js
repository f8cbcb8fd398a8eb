// ends: limit memory
new RegExp("a", "\u00df".repeat(7900000));
