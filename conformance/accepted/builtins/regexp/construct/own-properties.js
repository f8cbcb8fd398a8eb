const r = /a/g;
console.log(Object.getOwnPropertyNames(r), Object.keys(r), JSON.stringify(r), typeof r, Object.prototype.toString.call(r), r instanceof RegExp, r instanceof Object);
r.extra = 1;
console.log(Object.keys(r), r.extra, JSON.stringify(r), delete r.extra, Object.keys(r));
