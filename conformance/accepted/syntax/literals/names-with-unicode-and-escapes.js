// Identifiers of every script, escapes in them, dollar and underscore, and words that are keywords only elsewhere.
const ñ = 1, Ελλ = 2, 変数 = 3, переменная = 4, $ = 5, _ = 6, $_1 = 7, ℮ = 8, 𝒳 = 9, a\u0062c = 10, \u{64}ef = 11, ᧀ = 12;
console.log(ñ, Ελλ, 変数, переменная, $, _, $_1, ℮, 𝒳, abc, def, ᧀ, \u0061bc, { \u0061: 1 }.a, { abc }.\u0061bc);
const as = 1, async = 2, from = 3, get = 4, of = 5, set = 6, target = 7, meta = 8, type = 9, undefined_ = 10, constructor_ = 11, accessor = 12, declare = 13, abstract = 14, module = 15, namespace = 16, require_ = 17, Infinity_ = 18;
console.log(as + async + from + get + of + set + target + meta + type, accessor, declare, abstract, module, namespace);
const o = { class: 1, function: 2, new: 3, typeof: 4, await: 5, yield: 6, let: 7, static: 8, enum: 9, implements: 10, eval: 11, arguments: 12 };
console.log(o.class + o.function + o.new + o.typeof, o.await, o.yield, o.let, o.static, o.enum, o.implements, o.eval, o.arguments, Object.keys(o).length);
