// ends: error promise that nothing can settle
await { then() {} };
