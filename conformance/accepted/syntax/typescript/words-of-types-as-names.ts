const type = 1, interface_ = 2, declare = 3, namespace = 4, module = 5, abstract = 6, as = 7, is = 8;
let readonly = 9, keyof = 10, infer = 11, unique = 12, asserts = 13, satisfies = 14, out = 15, global = 16;
type
const_();
function const_(): void { console.log("const_"); }
declare
console.log(type + declare + namespace + module + abstract + as + is);
console.log([readonly, keyof, infer, unique, asserts, satisfies, out, global, interface_]);
const object = { type, declare: declare, as: as as number, is, get: 1, set: 2, async: 3, of: 4, static: 5, readonly, satisfies: satisfies satisfies number };
console.log(object.type, object.as, object.get, object);
type as_ = number;
type type_ = as_;
const value: type_ = as as as_;
console.log(value, ((is: number) => is)(is), ((asserts: any): boolean => !!asserts)(1));
console.log(abstract
  ? module : namespace);
