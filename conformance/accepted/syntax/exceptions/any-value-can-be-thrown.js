for (const v of [1, "s", null, undefined, true, NaN, [1], { a: 1 }, () => 1]) { try { throw v; } catch (e) { console.log(e === v || e !== e, typeof e, e); } }
