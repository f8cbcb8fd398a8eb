class A { get() { return 'get'; } set() { return 'set'; } static() { return 'static'; } async() { return 'async'; } new() { return 'new'; } 'quoted name'() { return 1; } 'constructor2' = 2; static static = 3; get get() { return 4; } static async = 5; if = 6; }
const a = new A();
console.log(a.get, a.set(), a.static(), a.async(), a.new(), a['quoted name'](), a.constructor2, A.static, A.async, a.if);
