// ends: limit memory
const f = () => 1;
Object.defineProperty(f, "name", { value: "ab".repeat(1500000) });
f.bind(null);
