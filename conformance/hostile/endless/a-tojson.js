// ends: limit steps
// with: --steps 1000000
JSON.stringify({ toJSON() { for (;;); } });
