// ends: limit memory
const symbol = Symbol("ab".repeat(1500000));
({ [symbol]() {} });
