const o = { __proto__: null, "__proto__": null };
//                           ^ error[B0125] the literal sets `__proto__` twice
