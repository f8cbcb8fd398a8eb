const log = [];
class A { static a = log.push('a'); static { log.push('block ' + this.a + (this === A)); var x = 1; this.x = x; } static b = log.push('b'); static { var x = 2; log.push(x, this.b); } }
console.log(log, A.x, typeof x);
