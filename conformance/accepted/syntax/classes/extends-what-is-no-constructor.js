for (const v of [5, undefined, 'x', true, { a: 1 }, () => 1, [1], Math.max, { m() {} }.m]) try { class A extends v {} console.log('ok', typeof v); } catch (e) { console.log(e.name, e.message); }
