// ends: limit memory
for (;;) Promise.reject(1).catch(() => {});
