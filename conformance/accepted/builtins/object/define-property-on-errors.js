const e = new Error('x');
Object.defineProperty(e, 'message', { value: 'y', enumerable: true });
Object.defineProperty(e, 'code', { value: 7 });
console.log(e.message, e.code, Object.keys(e), String(e));
Object.defineProperty(e, 'stack', { value: 'short' });
console.log(e.stack, Object.getOwnPropertyNames(e).sort());
