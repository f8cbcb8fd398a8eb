// ends: limit memory
for (let i = 0; ; i++) Promise.reject(i);
