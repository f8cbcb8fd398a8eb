// ends: limit steps
// with: --steps 1000000
for (;;) { try { throw 1; } catch (e) { continue; } finally { continue; } }
