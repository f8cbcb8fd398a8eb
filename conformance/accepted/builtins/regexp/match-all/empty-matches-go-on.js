console.log([..."abc".matchAll(/x*/g)].map((m) => m.index), [..."a😀b".matchAll(/(?:)/gu)].map((m) => m.index), [..."a😀b".matchAll(/(?:)/g)].map((m) => m.index));
