// ends: limit memory
({ ["\u4e2d".repeat(4000000)]() { throw new Error("x"); } })["\u4e2d".repeat(4000000)]();
