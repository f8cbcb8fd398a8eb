// A computed key is evaluated, then the object is checked for null, then the key is converted.
const log = [];
const key = { toString() { log.push("converted"); return "k"; } };
for (const f of [() => null[(log.push("evaluated"), key)], () => { undefined[(log.push("evaluated"), key)] = log.push("value"); }, () => ({ k: 1 })[key], () => delete null[key], () => key in { k: 1 }, () => ({ [key]: 1 }), () => { const { [key]: v } = { k: 2 }; return v; }, () => { const { [key]: v } = null; }]) { try { console.log(f(), log.splice(0).join()); } catch (e) { console.log(e.name, e.message, log.splice(0).join()); } }
