// ends: limit steps
for (let i = 0; ; i++) new RegExp(`(?<\u4e2d${i}>x)`);
