// ends: error promise that nothing can settle
await new Promise(() => {});
