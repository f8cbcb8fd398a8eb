const date = new Date(0);
date.note = "x"; date[0] = "y";
console.log(date, Object.keys(date), "note" in date, delete date.note, { ...date });
Object.freeze(date);
console.log(date.setTime(5), date.getTime(), Object.isFrozen(date));
try { date.more = 1; } catch (e) { console.log(e.message); }
console.log(new Set([date, date, new Date(5)]).size, new Map([[date, 1]]).get(date));
