// Async functions of every form: declarations, expressions, arrows, methods, static and private ones, computed and getters beside.
async function declared() {}
const o = { async method() { return this === o; }, async ["comp" + "uted"]() {}, async 5() {}, async "quoted"() {}, async() { return "a method named async"; }, get async_() { return async () => "from a getter"; }, async *gen() {}, async: 1 };
class C { async m() { return this.#p(); } async #p() { return "private"; } static async s() { return "static"; } static async *[Symbol.asyncIterator]() { yield "class"; } async get() { return "named get"; } async await_() {} static async() { return "static named async"; } }
console.log(declared.name, o.method.name, o.computed.name, o[5].name, o.quoted.name, o.gen.name, (async () => {}).name, JSON.stringify((async function () {}).name), (async (x) => x).length);
console.log(await o.method(), o.async, await o.async_(), await new C().m(), await C.s(), await new C().get(), C.async());
for await (const x of C) console.log(x);
const async = (x) => `called async with ${x}`;
console.log(async(1), await (async x => x * 2)(3), await (async (x, y = await_free(x)) => y)(1));
function await_free(x) { return x + 1; }
