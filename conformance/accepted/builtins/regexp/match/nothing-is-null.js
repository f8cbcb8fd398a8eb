console.log("abc".match(/\d/)?.[0] ?? "none", "abc".match(/\d/g)?.length ?? 0, ("".match(/a/g) || []).length);
