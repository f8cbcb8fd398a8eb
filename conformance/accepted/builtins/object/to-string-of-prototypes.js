for (const it of [Number, Boolean, String, Error, Date, RegExp, Symbol, Map, Function, BigInt, Array, Promise]) {
  console.log(it.name, Object.prototype.toString.call(it.prototype));
}
