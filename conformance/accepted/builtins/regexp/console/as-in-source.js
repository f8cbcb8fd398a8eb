console.log(/a\/b/gi, new RegExp("/"), [/a/, /b/g], { r: /x/ }, new Map([[/k/, /v/]]), new Set([/s/]));
