// BigInt and its prototype, where an argument is an object. Not here: everything else, which the machine does itself.

// BigInt(value). ECMA-262 21.2.1.1.
function BigInt$new(value) {
  return $call(BigInt, undefined, op$toPrimitive(value, "number"));
}

// ECMA-262 21.2.2.1.
function BigInt$asIntN(bits, value) {
  bits = bigint$bits(bits);
  return $call(BigInt.asIntN, undefined, bits, op$toPrimitive(value, "number"));
}

// ECMA-262 21.2.2.2.
function BigInt$asUintN(bits, value) {
  bits = bigint$bits(bits);
  return $call(BigInt.asUintN, undefined, bits, op$toPrimitive(value, "number"));
}

// ToIndex. ECMA-262 7.1.22.
function bigint$bits(bits) {
  const index = $toInteger(op$toNumber(bits));
  if (index < 0 || index > 9007199254740991) {
    throw new RangeError("Invalid value: not (convertible to) a safe integer");
  }
  return index;
}

// The receiver has been found to be a BigInt; what is left is to convert the argument. ECMA-262 21.2.3.3.
function BigInt$prototype$toString(radix) {
  return $call(BigInt.prototype.toString, this, op$toNumber(radix));
}
