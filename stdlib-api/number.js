// Number and its prototype, where an argument is an object. Not here: everything else, which the machine does itself.

// Number(value) and new Number(value). ECMA-262 21.1.1.1.
function Number$new(value) {
  const number = $call(Number, undefined, op$toPrimitive(value, "number"));
  return new.target === undefined ? number : $adopt($toObject(number), new.target);
}

// The receiver has been found to be a number; what is left is to convert the argument. ECMA-262 21.1.3.2.
function Number$prototype$toExponential(digits) {
  return $call(Number.prototype.toExponential, this, op$toNumber(digits));
}

// ECMA-262 21.1.3.3.
function Number$prototype$toFixed(digits) {
  return $call(Number.prototype.toFixed, this, op$toNumber(digits));
}

// ECMA-262 21.1.3.5.
function Number$prototype$toPrecision(precision) {
  return $call(Number.prototype.toPrecision, this, op$toNumber(precision));
}

// ECMA-262 21.1.3.6.
function Number$prototype$toString(radix) {
  return $call(Number.prototype.toString, this, op$toNumber(radix));
}
