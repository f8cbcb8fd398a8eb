globalThis.cache = new Map();
//< error[B0409] Becket does not run `globalThis`
