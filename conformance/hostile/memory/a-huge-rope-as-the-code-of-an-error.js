// ends: limit memory
let big = "x".repeat(1 << 20); for (let i = 0; i < 8; i++) big += big;
try { new URL("x:", big); } catch (error) { error.code = big; throw error; }
