console.log(await Promise.any([Promise.reject(1), new Promise((r) => r("slow")), "fast"]));
try { await Promise.any([Promise.reject(1), Promise.reject(2)]); } catch (e) { console.log(e.name, e.message, e.errors); }
