console.log([...[1, 2].values().flatMap((x, i) => [x, i])], [...[1].values().flatMap(() => new Set([7, 8]))]);
for (const v of [5, "ab", null]) { try { [1].values().flatMap(() => v).next(); } catch (e) { console.log(e.name, e.message); } }
