console.log(NaN, Infinity, undefined, -Infinity, typeof NaN, typeof undefined, Infinity - Infinity, Infinity > 1e308);
