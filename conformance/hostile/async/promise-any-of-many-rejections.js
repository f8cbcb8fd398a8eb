// ends: limit memory
await Promise.any(Array.from({ length: 1e5 }, () => Promise.reject(1)));
