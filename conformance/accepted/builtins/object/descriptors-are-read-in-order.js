const log = [];
const d = { get enumerable() { log.push('e'); return 1; }, get configurable() { log.push('c'); return 0; }, get value() { log.push('v'); return 7; }, get writable() { log.push('w'); return 1; } };
const o = Object.defineProperty({}, { toString() { log.push('key'); return 'k'; } }, d);
console.log(log.join(''), Object.getOwnPropertyDescriptor(o, 'k'));
const inherited = Object.create({ value: 3, enumerable: true });
console.log(Object.defineProperty({}, 'x', inherited));
