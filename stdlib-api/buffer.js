// ArrayBuffer and DataView where conversions call the program. Not here: everything else (the machine's
// `builtins/buffer.rs`).

// ECMA-262 25.1.4.1.
function ArrayBuffer$new(length, options) {
  const bytes = $toInteger(op$toNumber(length));
  if (bytes < 0 || bytes > 9007199254740991) throw new RangeError("Invalid array buffer length");
  let largest = $isObject(options) ? options.maxByteLength : undefined;
  if (largest === undefined) return $adopt($newBuffer(bytes, undefined), new.target);
  largest = $toInteger(op$toNumber(largest));
  if (largest < bytes || largest > 9007199254740991) throw new RangeError("Invalid array buffer max length");
  return $adopt($newBuffer(bytes, largest), new.target);
}

// ECMA-262 25.1.6.7. The buffer may be another once the arguments are converted.
function ArrayBuffer$prototype$slice(start, end) {
  const length = $bufferLength(this);
  const first = typed$index(start, length, 0);
  const last = typed$index(end, length, length);
  const count = last > first ? last - first : 0;
  const maker = object$species(this, ArrayBuffer);
  const result = maker === ArrayBuffer ? $newBuffer(count, undefined) : $construct(maker, count);
  if ($kind(result) !== 39) {
    throw new TypeError(`Method ArrayBuffer.prototype.slice called on incompatible receiver ${$describe(result)}`);
  }
  if ($bufferLength(result) < 0) typed$throwDetached("ArrayBuffer.prototype.slice");
  if (result === this) throw new TypeError("ArrayBuffer subclass returned this from species constructor");
  if ($bufferLength(result) < count) throw new TypeError("Derived ArrayBuffer constructor created a buffer which was too small");
  const now = $bufferLength(this);
  if (now < 0) typed$throwDetached("ArrayBuffer.prototype.slice");
  if (first < now && count > 0) {
    const stop = last < now ? last : now;
    const source = new Uint8Array(this, first, stop - first);
    $callNative(Uint8Array.prototype.set, new Uint8Array(result), [source, 0]);
  }
  return result;
}

// ECMA-262 25.1.6.6.
function ArrayBuffer$prototype$resize(length) {
  return $callNative(ArrayBuffer.prototype.resize, this, [op$toNumber(length)]);
}

// ECMA-262 25.1.6.8.
function ArrayBuffer$prototype$transfer(length) {
  return $callNative(ArrayBuffer.prototype.transfer, this, [op$toNumber(length)]);
}

// ECMA-262 25.1.6.9.
function ArrayBuffer$prototype$transferToFixedLength(length) {
  return $callNative(ArrayBuffer.prototype.transferToFixedLength, this, [op$toNumber(length)]);
}

// ECMA-262 25.3.2.1.
function DataView$new(buffer, start, length) {
  start = $toInteger(op$toNumber(start));
  const bytes = $bufferLength(buffer);
  if (start >= 0 && start <= 9007199254740991) {
    if (bytes < 0) typed$throwDetached("DataView constructor");
    if (start <= bytes && length !== undefined) {
      length = $toInteger(op$toNumber(length));
      if (length < 0 || start + length > bytes) throw new RangeError(`Invalid DataView length ${length}`);
      const now = $bufferLength(buffer);
      if (start <= now && start + length > now) throw new RangeError("Invalid DataView length undefined");
    }
  }
  return $adopt(new DataView(buffer, start, length), new.target);
}

// ECMA-262 25.3.1.5.
function view$get(view, method, offset, isLittle) {
  return $callNative(method, view, [op$toNumber(offset), isLittle]);
}

// ECMA-262 25.3.1.6.
function view$set(view, method, offset, value, isLittle) {
  const index = $toInteger(op$toNumber(offset));
  if (index < 0 || index > 9007199254740991) throw new RangeError("Offset is outside the bounds of the DataView");
  return $callNative(method, view, [index, op$toNumber(value), isLittle]);
}

function DataView$prototype$getInt8(offset, isLittle) {
  return view$get(this, DataView.prototype.getInt8, offset, isLittle);
}

function DataView$prototype$setInt8(offset, value, isLittle) {
  return view$set(this, DataView.prototype.setInt8, offset, value, isLittle);
}

function DataView$prototype$getUint8(offset, isLittle) {
  return view$get(this, DataView.prototype.getUint8, offset, isLittle);
}

function DataView$prototype$setUint8(offset, value, isLittle) {
  return view$set(this, DataView.prototype.setUint8, offset, value, isLittle);
}

function DataView$prototype$getInt16(offset, isLittle) {
  return view$get(this, DataView.prototype.getInt16, offset, isLittle);
}

function DataView$prototype$setInt16(offset, value, isLittle) {
  return view$set(this, DataView.prototype.setInt16, offset, value, isLittle);
}

function DataView$prototype$getUint16(offset, isLittle) {
  return view$get(this, DataView.prototype.getUint16, offset, isLittle);
}

function DataView$prototype$setUint16(offset, value, isLittle) {
  return view$set(this, DataView.prototype.setUint16, offset, value, isLittle);
}

function DataView$prototype$getInt32(offset, isLittle) {
  return view$get(this, DataView.prototype.getInt32, offset, isLittle);
}

function DataView$prototype$setInt32(offset, value, isLittle) {
  return view$set(this, DataView.prototype.setInt32, offset, value, isLittle);
}

function DataView$prototype$getUint32(offset, isLittle) {
  return view$get(this, DataView.prototype.getUint32, offset, isLittle);
}

function DataView$prototype$setUint32(offset, value, isLittle) {
  return view$set(this, DataView.prototype.setUint32, offset, value, isLittle);
}

function DataView$prototype$getFloat16(offset, isLittle) {
  return view$get(this, DataView.prototype.getFloat16, offset, isLittle);
}

function DataView$prototype$setFloat16(offset, value, isLittle) {
  return view$set(this, DataView.prototype.setFloat16, offset, value, isLittle);
}

function DataView$prototype$getFloat32(offset, isLittle) {
  return view$get(this, DataView.prototype.getFloat32, offset, isLittle);
}

function DataView$prototype$setFloat32(offset, value, isLittle) {
  return view$set(this, DataView.prototype.setFloat32, offset, value, isLittle);
}

function DataView$prototype$getFloat64(offset, isLittle) {
  return view$get(this, DataView.prototype.getFloat64, offset, isLittle);
}

function DataView$prototype$setFloat64(offset, value, isLittle) {
  return view$set(this, DataView.prototype.setFloat64, offset, value, isLittle);
}

// ECMA-262 25.3.4.17.
function view$setBig(view, method, offset, value, isLittle) {
  const index = $toInteger(op$toNumber(offset));
  if (index < 0 || index > 9007199254740991) throw new RangeError("Offset is outside the bounds of the DataView");
  return $callNative(method, view, [index, typed$toBigInt(value), isLittle]);
}

function DataView$prototype$getBigInt64(offset, isLittle) {
  return view$get(this, DataView.prototype.getBigInt64, offset, isLittle);
}

function DataView$prototype$setBigInt64(offset, value, isLittle) {
  return view$setBig(this, DataView.prototype.setBigInt64, offset, value, isLittle);
}

function DataView$prototype$getBigUint64(offset, isLittle) {
  return view$get(this, DataView.prototype.getBigUint64, offset, isLittle);
}

function DataView$prototype$setBigUint64(offset, value, isLittle) {
  return view$setBig(this, DataView.prototype.setBigUint64, offset, value, isLittle);
}
