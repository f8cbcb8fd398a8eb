const object = { toString() { return "text"; }, valueOf() { return 7; } };
console.log(typeof String.call(String, object), typeof Number.call(Number, object), typeof [object].map(String, String)[0]);
console.log(typeof new String(object), typeof new Number(object), new String(object), new Number(object));
console.log(Number.apply(Number, [[1]]), String.bind(String)({}));
