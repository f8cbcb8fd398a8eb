// ends: limit memory
const r = "$&".repeat(3500000);
"ab".replace("a", r);
