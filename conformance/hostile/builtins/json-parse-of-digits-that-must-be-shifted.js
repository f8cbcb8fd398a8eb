// ends: limit steps
const text = `[${"2.4703282292062327208e-324,".repeat(1000)}1]`;
let sum = 0;
for (;;) sum += JSON.parse(text).length;
