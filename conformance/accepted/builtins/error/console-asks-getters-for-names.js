const headline = (e) => { e.stack = e.stack.split('\n')[0]; return e; };
class A extends Error { get name() { console.log('name'); return 'A' + this.constructor.name; } }
console.log(headline(new A('x')));
console.log({ a: headline(new A('y')) }, [headline(new A('z'))]);
console.log('%s %o', headline(new A('q')), 1);
class M extends Error { get message() { console.log('message'); return 'M'; } }
console.log(headline(new M()));
class T extends Error { get name() { throw new Error('no name'); } }
console.log(new T('x'));
class B { static get name() { console.log('static'); return 'BB'; } }
console.log(new B(), [new B()]);
class N { static name() { return 1; } }
console.log(new N());
class H { static [Symbol.hasInstance]() { console.log('has'); return false; } }
console.log(new H());
class G { get [Symbol.toStringTag]() { console.log('tag'); return 'tag' + this.k; } k = 1; }
console.log(new G(), { g: new G() });
