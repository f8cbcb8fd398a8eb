// What every hook may use without importing it: the part of JavaScript's standard library that Becket runs, with its types.
// Editors read this file instead of their own library (`"noLib": true`). It declares what `builtins.txt` calls native, std or
// special and nothing else; a test holds the two together. One member a line: the test reads lines. It is long because an editor takes
// a library as one file.

declare const NaN: number;
declare const Infinity: number;

/** Reads an integer at the start of a text, in base 10 or the given base; `NaN` where there is none. */
declare function parseInt(text: string, radix?: number): number;
/** Reads a decimal number at the start of a text; `NaN` where there is none. */
declare function parseFloat(text: string): number;
/** Whether the value becomes `NaN` as a number. */
declare function isNaN(value: unknown): boolean;
/** Whether the value becomes a finite number. */
declare function isFinite(value: unknown): boolean;

/** Escapes all of a text that is no part of a URI by itself. */
declare function encodeURIComponent(text: string | number | boolean): string;
/** Escapes what no URI has, and leaves what separates its parts. */
declare function encodeURI(text: string): string;
/** The text that `encodeURIComponent` has escaped. */
declare function decodeURIComponent(text: string): string;
/** The text that `encodeURI` has escaped. */
declare function decodeURI(text: string): string;
/** Escapes units beyond ASCII as `%xx` and `%uxxxx`; kept for old code. */
declare function escape(text: string): string;
/** The text that `escape` has escaped. */
declare function unescape(text: string): string;

type PropertyKey = string | number | symbol;
type Partial<T> = { [K in keyof T]?: T[K] };
type Readonly<T> = { readonly [K in keyof T]: T[K] };
type Record<K extends PropertyKey, T> = { [P in K]: T };

// --- Symbol and BigInt

interface Symbol {
  toString(): string;
  valueOf(): symbol;
  readonly description: string | undefined;
}

interface SymbolConstructor {
  (description?: string | number): symbol;
  for(key: string): symbol;
  keyFor(symbol: symbol): string | undefined;
  readonly asyncIterator: unique symbol;
  readonly hasInstance: unique symbol;
  readonly isConcatSpreadable: unique symbol;
  readonly iterator: unique symbol;
  readonly match: unique symbol;
  readonly matchAll: unique symbol;
  readonly replace: unique symbol;
  readonly search: unique symbol;
  readonly split: unique symbol;
  readonly toPrimitive: unique symbol;
  readonly toStringTag: unique symbol;
  readonly unscopables: unique symbol;
  readonly dispose: unique symbol;
  readonly asyncDispose: unique symbol;
}

declare const Symbol: SymbolConstructor;

interface BigInt {
  toString(radix?: number): string;
  valueOf(): bigint;
}

interface BigIntConstructor {
  (value: bigint | boolean | number | string): bigint;
  asIntN(bits: number, value: bigint): bigint;
  asUintN(bits: number, value: bigint): bigint;
}

declare const BigInt: BigIntConstructor;

interface IteratorYieldResult<T> {
  done?: false;
  value: T;
}

interface IteratorReturnResult<R> {
  done: true;
  value: R;
}

type IteratorResult<T, R = any> = IteratorYieldResult<T> | IteratorReturnResult<R>;

interface Iterator<T, R = any, N = any> {
  next(...value: [] | [N]): IteratorResult<T, R>;
  return?(value?: R): IteratorResult<T, R>;
  throw?(error?: any): IteratorResult<T, R>;
}

/** What `for … of` and spread walk over. */
interface Iterable<T, R = any, N = any> {
  [Symbol.iterator](): Iterator<T, R, N>;
}

interface IterableIterator<T, R = any, N = any> extends IteratorObject<T, R, N> {
  [Symbol.iterator](): IterableIterator<T, R, N>;
}

/** What the iterators of the library and generators have in common. The first six are lazy, and each is gone through once. */
interface IteratorObject<T, R = any, N = any> extends Iterator<T, R, N> {
  [Symbol.iterator](): IteratorObject<T, R, N>;
  map<U>(change: (value: T, index: number) => U): IteratorObject<U, undefined>;
  filter(test: (value: T, index: number) => unknown): IteratorObject<T, undefined>;
  take(count: number): IteratorObject<T, undefined>;
  drop(count: number): IteratorObject<T, undefined>;
  flatMap<U>(change: (value: T, index: number) => Iterator<U> | Iterable<U>): IteratorObject<U, undefined>;
  reduce(join: (sum: T, value: T, index: number) => T): T;
  reduce<U>(join: (sum: U, value: T, index: number) => U, first: U): U;
  toArray(): T[];
  forEach(visit: (value: T, index: number) => void): void;
  some(test: (value: T, index: number) => unknown): boolean;
  every(test: (value: T, index: number) => unknown): boolean;
  find(test: (value: T, index: number) => unknown): T | undefined;
}

interface IteratorConstructor {
  from<T>(items: Iterator<T> | Iterable<T>): IteratorObject<T, undefined>;
}

declare const Iterator: IteratorConstructor;

/** What a call of `function*` gives. */
interface Generator<T = unknown, R = any, N = any> extends IteratorObject<T, R, N> {
  [Symbol.iterator](): Generator<T, R, N>;
  next(...value: [] | [N]): IteratorResult<T, R>;
  return(value: R): IteratorResult<T, R>;
  throw(error: any): IteratorResult<T, R>;
}

interface AsyncIterator<T, R = any, N = any> {
  next(...value: [] | [N]): Promise<IteratorResult<T, R>>;
  return?(value?: R | PromiseLike<R>): Promise<IteratorResult<T, R>>;
  throw?(error?: any): Promise<IteratorResult<T, R>>;
}

/** What `for await` walks over. */
interface AsyncIterable<T, R = any, N = any> {
  [Symbol.asyncIterator](): AsyncIterator<T, R, N>;
}

interface AsyncIterableIterator<T, R = any, N = any> extends AsyncIterator<T, R, N> {
  [Symbol.asyncIterator](): AsyncIterableIterator<T, R, N>;
}

/** What a call of `async function*` gives. */
interface AsyncGenerator<T = unknown, R = any, N = any> extends AsyncIterator<T, R, N> {
  [Symbol.asyncIterator](): AsyncGenerator<T, R, N>;
  next(...value: [] | [N]): Promise<IteratorResult<T, R>>;
  return(value: R | PromiseLike<R>): Promise<IteratorResult<T, R>>;
  throw(error: any): Promise<IteratorResult<T, R>>;
}

interface IArguments {
  readonly length: number;
  [index: number]: any;
}

interface ArrayLike<T> {
  readonly length: number;
  readonly [index: number]: T;
}

interface TemplateStringsArray extends ReadonlyArray<string> {}
interface ReadonlyArray<T> extends ArrayLike<T>, Iterable<T> {
  [Symbol.iterator](): IterableIterator<T>;
}

// --- Object

interface Object {
  hasOwnProperty(key: PropertyKey): boolean;
  isPrototypeOf(value: unknown): boolean;
  propertyIsEnumerable(key: PropertyKey): boolean;
  toString(): string;
  valueOf(): Object;
}

type PropertyDescriptor = {
  value?: any; writable?: boolean; enumerable?: boolean; configurable?: boolean; get?(): any; set?(value: any): void;
};

interface ObjectConstructor {
  new (value?: unknown): Object;
  (value?: unknown): any;
  /** Copies own enumerable properties into `target`, from left to right. */
  assign<T, S>(target: T, ...sources: S[]): T & S;
  /** A new object over this prototype. */
  create(prototype: object | null, properties?: { [key: string]: PropertyDescriptor }): any;
  defineProperties<T>(object: T, properties: { [key: string]: PropertyDescriptor }): T;
  defineProperty<T>(object: T, key: PropertyKey, attributes: PropertyDescriptor): T;
  getOwnPropertyDescriptor(object: unknown, key: PropertyKey): PropertyDescriptor | undefined;
  getOwnPropertyDescriptors(object: unknown): { [key: string]: PropertyDescriptor };
  getOwnPropertyNames(object: unknown): string[];
  getOwnPropertySymbols(object: unknown): symbol[];
  getPrototypeOf(object: unknown): any;
  hasOwn(object: unknown, key: PropertyKey): boolean;
  /** Like `===`, but `NaN` is `NaN` and `-0` is not `0`. */
  is(left: unknown, right: unknown): boolean;
  preventExtensions<T>(object: T): T;
  seal<T>(object: T): T;
  freeze<T>(object: T): Readonly<T>;
  isExtensible(object: unknown): boolean;
  isFrozen(object: unknown): boolean;
  isSealed(object: unknown): boolean;
  keys(object: unknown): string[];
  entries<T>(object: { [key: string]: T } | ArrayLike<T>): [string, T][];
  fromEntries<T>(entries: Iterable<readonly [PropertyKey, T]>): { [key: string]: T };
  values<T>(object: { [key: string]: T } | ArrayLike<T>): T[];
  groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): { [key: string]: T[] };
}

declare const Object: ObjectConstructor;

// --- Function

interface Function {
  readonly name: string;
  readonly length: number;
  apply(thisArg: any, args?: ArrayLike<any>): any;
  bind(thisArg: any, ...args: any[]): any;
  call(thisArg: any, ...args: any[]): any;
  toString(): string;
}

interface CallableFunction extends Function {}
interface NewableFunction extends Function {}

// --- Array

interface Array<T> extends Iterable<T> {
  [Symbol.iterator](): IterableIterator<T>;
  length: number;
  [index: number]: T;
  /** The item at `index`; from the end where it is negative. */
  at(index: number): T | undefined;
  concat(...items: (T | T[])[]): T[];
  copyWithin(target: number, start?: number, end?: number): this;
  fill(value: T, start?: number, end?: number): this;
  find(test: (item: T, index: number, array: T[]) => unknown, thisArg?: any): T | undefined;
  findIndex(test: (item: T, index: number, array: T[]) => unknown, thisArg?: any): number;
  findLast(test: (item: T, index: number, array: T[]) => unknown, thisArg?: any): T | undefined;
  findLastIndex(test: (item: T, index: number, array: T[]) => unknown, thisArg?: any): number;
  lastIndexOf(item: T, from?: number): number;
  pop(): T | undefined;
  push(...items: T[]): number;
  reverse(): this;
  shift(): T | undefined;
  unshift(...items: T[]): number;
  slice(start?: number, end?: number): T[];
  /** Sorts in place; without `compare` by the items' text. */
  sort(compare?: (left: T, right: T) => number): this;
  splice(start: number, deleteCount?: number, ...items: T[]): T[];
  includes(item: T, from?: number): boolean;
  indexOf(item: T, from?: number): number;
  join(separator?: string): string;
  keys(): IterableIterator<number>;
  entries(): IterableIterator<[number, T]>;
  values(): IterableIterator<T>;
  forEach(visit: (item: T, index: number, array: T[]) => void, thisArg?: any): void;
  filter(test: (item: T, index: number, array: T[]) => unknown, thisArg?: any): T[];
  flat(depth?: number): any[];
  flatMap<U>(make: (item: T, index: number, array: T[]) => U | U[], thisArg?: any): U[];
  map<U>(make: (item: T, index: number, array: T[]) => U, thisArg?: any): U[];
  every(test: (item: T, index: number, array: T[]) => unknown, thisArg?: any): boolean;
  some(test: (item: T, index: number, array: T[]) => unknown, thisArg?: any): boolean;
  reduce(combine: (sum: T, item: T, index: number, array: T[]) => T): T;
  reduce<U>(combine: (sum: U, item: T, index: number, array: T[]) => U, first: U): U;
  reduceRight(combine: (sum: T, item: T, index: number, array: T[]) => T): T;
  reduceRight<U>(combine: (sum: U, item: T, index: number, array: T[]) => U, first: U): U;
  toReversed(): T[];
  toSorted(compare?: (left: T, right: T) => number): T[];
  toSpliced(start: number, deleteCount?: number, ...items: T[]): T[];
  with(index: number, value: T): T[];
  toString(): string;
}

interface ArrayConstructor {
  new <T>(length?: number): T[];
  <T>(length?: number): T[];
  isArray(value: unknown): value is any[];
  from<T>(items: Iterable<T> | ArrayLike<T>): T[];
  fromAsync<T>(items: AsyncIterable<T> | Iterable<T | PromiseLike<T>> | ArrayLike<T | PromiseLike<T>>): Promise<T[]>;
  fromAsync<T, U>(items: AsyncIterable<T> | Iterable<T> | ArrayLike<T>, change: (value: Awaited<T>, index: number) => U, self?: unknown): Promise<Awaited<U>[]>;
  from<T, U>(items: Iterable<T> | ArrayLike<T>, make: (item: T, index: number) => U, thisArg?: any): U[];
  of<T>(...items: T[]): T[];
}

declare const Array: ArrayConstructor;

// --- String

interface String extends Iterable<string> {
  [Symbol.iterator](): IterableIterator<string>;
  readonly length: number;
  readonly [index: number]: string;
  at(index: number): string | undefined;
  charAt(index: number): string;
  charCodeAt(index: number): number;
  codePointAt(index: number): number | undefined;
  concat(...texts: string[]): string;
  endsWith(search: string, end?: number): boolean;
  includes(search: string, from?: number): boolean;
  indexOf(search: string, from?: number): number;
  /** Whether it has no half of a surrogate pair. */
  isWellFormed(): boolean;
  lastIndexOf(search: string, from?: number): number;
  normalize(form?: "NFC" | "NFD" | "NFKC" | "NFKD"): string;
  padEnd(length: number, fill?: string): string;
  padStart(length: number, fill?: string): string;
  repeat(count: number): string;
  /** With `g` all texts that match, else what `exec` gives. */
  match(pattern: RegExp | string): RegExpMatchArray | null;
  /** What `exec` gives for each match; the pattern must have `g`. */
  matchAll(pattern: RegExp | string): IterableIterator<RegExpExecArray>;
  /** Replaces the first occurrence, or with a pattern that has `g` all matches. */
  replace(search: RegExp | string, replacement: string | ((match: string, ...args: any[]) => string)): string;
  replaceAll(search: RegExp | string, replacement: string | ((match: string, ...args: any[]) => string)): string;
  /** Where the first match is, or -1. */
  search(pattern: RegExp | string): number;
  slice(start?: number, end?: number): string;
  split(separator?: RegExp | string, limit?: number): string[];
  /** Like `slice`, with a length as its second argument; old. */
  substr(start: number, length?: number): string;
  substring(start: number, end?: number): string;
  startsWith(search: string, from?: number): boolean;
  toString(): string;
  toWellFormed(): string;
  trim(): string;
  trimStart(): string;
  trimEnd(): string;
  toLowerCase(): string;
  toUpperCase(): string;
  valueOf(): string;
}

interface StringConstructor {
  new (value?: unknown): String;
  (value?: unknown): string;
  fromCharCode(...units: number[]): string;
  fromCodePoint(...codePoints: number[]): string;
  raw(template: { raw: readonly string[] | ArrayLike<string> }, ...values: any[]): string;
}

declare const String: StringConstructor;

// --- RegExp

/** What a match is: the text, then what the groups matched. */
interface RegExpExecArray extends Array<string> {
  /** Where the match begins. */
  index: number;
  /** The text that was searched. */
  input: string;
  /** What the groups with names matched. */
  groups?: { [name: string]: string };
  /** With `d`: where the match and its groups begin and end. */
  indices?: Array<[number, number]> & { groups?: { [name: string]: [number, number] } };
}

interface RegExpMatchArray extends Array<string> {
  index?: number;
  input?: string;
  groups?: { [name: string]: string };
  indices?: Array<[number, number]> & { groups?: { [name: string]: [number, number] } };
}

interface RegExp {
  /** The next match, from `lastIndex` on if the pattern has `g` or `y`. */
  exec(text: string): RegExpExecArray | null;
  /** Whether it matches; moves `lastIndex` as `exec` does. */
  test(text: string): boolean;
  toString(): string;
  /** Where the next search begins. */
  lastIndex: number;
  readonly source: string;
  readonly flags: string;
  readonly dotAll: boolean;
  readonly global: boolean;
  readonly hasIndices: boolean;
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly sticky: boolean;
  readonly unicode: boolean;
  readonly unicodeSets: boolean;
}

interface RegExpConstructor {
  new (pattern?: RegExp | string, flags?: string): RegExp;
  (pattern?: RegExp | string, flags?: string): RegExp;
  /** The text as a pattern that matches just it. */
  escape(text: string): string;
}

declare const RegExp: RegExpConstructor;

// --- Number and Boolean

interface Number {
  toExponential(digits?: number): string;
  toFixed(digits?: number): string;
  toPrecision(digits?: number): string;
  toString(radix?: number): string;
  valueOf(): number;
}

interface NumberConstructor {
  new (value?: unknown): Number;
  (value?: unknown): number;
  isFinite(value: unknown): boolean;
  isInteger(value: unknown): boolean;
  isNaN(value: unknown): boolean;
  isSafeInteger(value: unknown): boolean;
  parseFloat(text: string): number;
  parseInt(text: string, radix?: number): number;
  readonly MAX_VALUE: number;
  readonly MIN_VALUE: number;
  readonly NaN: number;
  readonly NEGATIVE_INFINITY: number;
  readonly POSITIVE_INFINITY: number;
  readonly MAX_SAFE_INTEGER: number;
  readonly MIN_SAFE_INTEGER: number;
  readonly EPSILON: number;
}

declare const Number: NumberConstructor;

interface Boolean {
  toString(): string;
  valueOf(): boolean;
}

interface BooleanConstructor {
  new (value?: unknown): Boolean;
  (value?: unknown): boolean;
}

declare const Boolean: BooleanConstructor;

// --- Math and JSON

interface Math {
  abs(x: number): number;
  acos(x: number): number;
  acosh(x: number): number;
  asin(x: number): number;
  asinh(x: number): number;
  atan(x: number): number;
  atanh(x: number): number;
  atan2(y: number, x: number): number;
  ceil(x: number): number;
  cbrt(x: number): number;
  expm1(x: number): number;
  clz32(x: number): number;
  cos(x: number): number;
  cosh(x: number): number;
  exp(x: number): number;
  floor(x: number): number;
  f16round(value: number): number;
  fround(x: number): number;
  hypot(...sides: number[]): number;
  imul(x: number, y: number): number;
  log(x: number): number;
  log1p(x: number): number;
  log2(x: number): number;
  log10(x: number): number;
  max(...numbers: number[]): number;
  min(...numbers: number[]): number;
  pow(base: number, exponent: number): number;
  round(x: number): number;
  sign(x: number): number;
  sin(x: number): number;
  sinh(x: number): number;
  sqrt(x: number): number;
  tan(x: number): number;
  tanh(x: number): number;
  trunc(x: number): number;
  readonly E: number;
  readonly LN10: number;
  readonly LN2: number;
  readonly LOG10E: number;
  readonly LOG2E: number;
  readonly PI: number;
  readonly SQRT1_2: number;
  readonly SQRT2: number;
  /** Needs the capability `random`. */
  random(): number;
}

declare const Math: Math;

interface Reflect {
  apply(target: (...args: any[]) => any, thisArgument: any, list: any): any;
  defineProperty(target: object, key: string | number | symbol, attributes: PropertyDescriptor): boolean;
  deleteProperty(target: object, key: string | number | symbol): boolean;
  get(target: object, key: string | number | symbol, receiver?: any): any;
  getOwnPropertyDescriptor(target: object, key: string | number | symbol): PropertyDescriptor | undefined;
  getPrototypeOf(target: object): object | null;
  has(target: object, key: string | number | symbol): boolean;
  isExtensible(target: object): boolean;
  ownKeys(target: object): (string | symbol)[];
  preventExtensions(target: object): boolean;
  set(target: object, key: string | number | symbol, value: any, receiver?: any): boolean;
}

declare const Reflect: Reflect;

interface JSON {
  /** Reads JSON; `revive` may replace each value, from the inside out. */
  parse(text: string, revive?: (this: any, key: string, value: any, context: { source?: string }) => any): any;
  /** Writes JSON; `undefined` where the value has no JSON form. */
  stringify(value: any, replace?: ((this: any, key: string, value: any) => any) | PropertyKey[] | null, indent?: string | number): string;
  /** What `stringify` writes as this text, which is the JSON of a string, a number, `true`, `false` or `null`. */
  rawJSON(text: string): object;
  isRawJSON(value: unknown): boolean;
}

declare const JSON: JSON;

// --- Map and Set

interface Map<K, V> extends Iterable<[K, V]> {
  [Symbol.iterator](): IterableIterator<[K, V]>;
  get(key: K): V | undefined;
  set(key: K, value: V): this;
  has(key: K): boolean;
  delete(key: K): boolean;
  clear(): void;
  entries(): IterableIterator<[K, V]>;
  forEach(visit: (value: V, key: K, map: Map<K, V>) => void, thisArg?: any): void;
  keys(): IterableIterator<K>;
  readonly size: number;
  values(): IterableIterator<V>;
}

interface MapConstructor {
  new <K, V>(entries?: Iterable<readonly [K, V]> | null): Map<K, V>;
  groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]>;
}

declare const Map: MapConstructor;

interface WeakMap<K extends object | symbol, V> {
  delete(key: K): boolean;
  get(key: K): V | undefined;
  set(key: K, value: V): this;
  has(key: K): boolean;
}

interface WeakMapConstructor {
  new <K extends object | symbol, V>(entries?: Iterable<readonly [K, V]> | null): WeakMap<K, V>;
}

declare const WeakMap: WeakMapConstructor;

interface WeakSet<T extends object | symbol> {
  delete(item: T): boolean;
  has(item: T): boolean;
  add(item: T): this;
}

interface WeakSetConstructor {
  new <T extends object | symbol>(items?: Iterable<T> | null): WeakSet<T>;
}

declare const WeakSet: WeakSetConstructor;

interface SetLike<T> {
  readonly size: number;
  has(item: T): boolean;
  keys(): Iterator<T>;
}

interface Set<T> extends Iterable<T> {
  [Symbol.iterator](): IterableIterator<T>;
  has(item: T): boolean;
  add(item: T): this;
  delete(item: T): boolean;
  difference(other: SetLike<T>): Set<T>;
  clear(): void;
  entries(): IterableIterator<[T, T]>;
  forEach(visit: (item: T, same: T, set: Set<T>) => void, thisArg?: any): void;
  intersection(other: SetLike<T>): Set<T>;
  isSubsetOf(other: SetLike<T>): boolean;
  isSupersetOf(other: SetLike<T>): boolean;
  isDisjointFrom(other: SetLike<T>): boolean;
  readonly size: number;
  symmetricDifference(other: SetLike<T>): Set<T>;
  union(other: SetLike<T>): Set<T>;
  values(): IterableIterator<T>;
  keys(): IterableIterator<T>;
}

interface SetConstructor {
  new <T>(items?: Iterable<T> | null): Set<T>;
}

declare const Set: SetConstructor;

// --- Errors

interface Error {
  name: string;
  message: string;
  stack?: string;
  cause?: unknown;
  toString(): string;
}

interface ErrorOptions {
  cause?: unknown;
}

interface ErrorConstructor {
  new (message?: string, options?: ErrorOptions): Error;
  (message?: string, options?: ErrorOptions): Error;
  stackTraceLimit: number;
  captureStackTrace(error: object, above?: Function): void;
  isError(value: unknown): value is Error;
}

declare const Error: ErrorConstructor;

interface TypeError extends Error {
  name: string;
  message: string;
}

interface TypeErrorConstructor {
  new (message?: string, options?: ErrorOptions): TypeError;
  (message?: string, options?: ErrorOptions): TypeError;
}

declare const TypeError: TypeErrorConstructor;

interface RangeError extends Error {
  name: string;
  message: string;
}

interface RangeErrorConstructor {
  new (message?: string, options?: ErrorOptions): RangeError;
  (message?: string, options?: ErrorOptions): RangeError;
}

declare const RangeError: RangeErrorConstructor;

interface SyntaxError extends Error {
  name: string;
  message: string;
}

interface SyntaxErrorConstructor {
  new (message?: string, options?: ErrorOptions): SyntaxError;
  (message?: string, options?: ErrorOptions): SyntaxError;
}

declare const SyntaxError: SyntaxErrorConstructor;

interface ReferenceError extends Error {
  name: string;
  message: string;
}

interface ReferenceErrorConstructor {
  new (message?: string, options?: ErrorOptions): ReferenceError;
  (message?: string, options?: ErrorOptions): ReferenceError;
}

declare const ReferenceError: ReferenceErrorConstructor;

interface EvalError extends Error {
  name: string;
  message: string;
}

interface EvalErrorConstructor {
  new (message?: string, options?: ErrorOptions): EvalError;
  (message?: string, options?: ErrorOptions): EvalError;
}

declare const EvalError: EvalErrorConstructor;

interface URIError extends Error {
  name: string;
  message: string;
}

interface URIErrorConstructor {
  new (message?: string, options?: ErrorOptions): URIError;
  (message?: string, options?: ErrorOptions): URIError;
}

declare const URIError: URIErrorConstructor;

interface AggregateError extends Error {
  name: string;
  message: string;
  errors: any[];
}

interface AggregateErrorConstructor {
  new (errors: Iterable<any>, message?: string, options?: ErrorOptions): AggregateError;
  (errors: Iterable<any>, message?: string, options?: ErrorOptions): AggregateError;
}

declare const AggregateError: AggregateErrorConstructor;

// --- Date, whose local time is UTC

interface Date {
  toString(): string;
  toDateString(): string;
  toTimeString(): string;
  toISOString(): string;
  toUTCString(): string;
  toGMTString(): string;
  toJSON(key?: unknown): string | null;
  getTime(): number;
  valueOf(): number;
  getTimezoneOffset(): number;
  getYear(): number;
  setYear(year: number): number;
  setTime(time: number): number;
  getDate(): number;
  getDay(): number;
  getFullYear(): number;
  getHours(): number;
  getMilliseconds(): number;
  getMinutes(): number;
  getMonth(): number;
  getSeconds(): number;
  setMilliseconds(ms: number): number;
  setSeconds(seconds: number, ms?: number): number;
  setMinutes(minutes: number, seconds?: number, ms?: number): number;
  setHours(hours: number, minutes?: number, seconds?: number, ms?: number): number;
  setDate(date: number): number;
  setMonth(month: number, date?: number): number;
  setFullYear(year: number, month?: number, date?: number): number;
  getUTCDate(): number;
  getUTCDay(): number;
  getUTCFullYear(): number;
  getUTCHours(): number;
  getUTCMilliseconds(): number;
  getUTCMinutes(): number;
  getUTCMonth(): number;
  getUTCSeconds(): number;
  setUTCMilliseconds(ms: number): number;
  setUTCSeconds(seconds: number, ms?: number): number;
  setUTCMinutes(minutes: number, seconds?: number, ms?: number): number;
  setUTCHours(hours: number, minutes?: number, seconds?: number, ms?: number): number;
  setUTCDate(date: number): number;
  setUTCMonth(month: number, date?: number): number;
  setUTCFullYear(year: number, month?: number, date?: number): number;
}

interface DateConstructor {
  /** Without arguments it is the time of the run, which needs the capability `clock`. */
  new (): Date;
  new (value: number | string | Date): Date;
  new (
    year: number,
    month: number,
    date?: number,
    hours?: number,
    minutes?: number,
    seconds?: number,
    ms?: number,
  ): Date;
  /** Needs the capability `clock`. */
  (): string;
  /** Needs the capability `clock`: one time for the whole run. */
  now(): number;
  parse(text: string): number;
  UTC(
    year: number,
    month?: number,
    date?: number,
    hours?: number,
    minutes?: number,
    seconds?: number,
    ms?: number,
  ): number;
}

declare const Date: DateConstructor;

interface Crypto {
  /** Needs the capability `random`. */
  randomUUID(): string;
}

declare const crypto: Crypto;

// --- Bytes

interface ArrayBuffer {
  readonly byteLength: number;
  readonly maxByteLength: number;
  readonly resizable: boolean;
  readonly detached: boolean;
  slice(start?: number, end?: number): ArrayBuffer;
  resize(length: number): void;
  transfer(length?: number): ArrayBuffer;
  transferToFixedLength(length?: number): ArrayBuffer;
}

interface ArrayBufferConstructor {
  new (length: number, options?: { maxByteLength?: number }): ArrayBuffer;
  isView(value: unknown): boolean;
}

declare const ArrayBuffer: ArrayBufferConstructor;

/** What all typed arrays have. */
interface TypedArray<A, N = number> extends ArrayLike<N>, Iterable<N> {
  readonly buffer: ArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  readonly length: number;
  [index: number]: N;
  entries(): IterableIterator<[number, N]>;
  keys(): IterableIterator<number>;
  values(): IterableIterator<N>;
  at(index: number): N | undefined;
  copyWithin(target: number, start?: number, end?: number): A;
  every(callback: (value: N, index: number, array: A) => unknown, thisArg?: unknown): boolean;
  fill(value: N, start?: number, end?: number): A;
  filter(callback: (value: N, index: number, array: A) => unknown, thisArg?: unknown): A;
  find(callback: (value: N, index: number, array: A) => unknown, thisArg?: unknown): N | undefined;
  findIndex(callback: (value: N, index: number, array: A) => unknown, thisArg?: unknown): number;
  findLast(callback: (value: N, index: number, array: A) => unknown, thisArg?: unknown): N | undefined;
  findLastIndex(callback: (value: N, index: number, array: A) => unknown, thisArg?: unknown): number;
  forEach(callback: (value: N, index: number, array: A) => void, thisArg?: unknown): void;
  includes(value: N, from?: number): boolean;
  indexOf(value: N, from?: number): number;
  join(separator?: string): string;
  lastIndexOf(value: N, from?: number): number;
  map(callback: (value: N, index: number, array: A) => N, thisArg?: unknown): A;
  reverse(): A;
  reduce<T = N>(callback: (result: T, value: N, index: number, array: A) => T, initial?: T): T;
  reduceRight<T = N>(callback: (result: T, value: N, index: number, array: A) => T, initial?: T): T;
  set(source: ArrayLike<N>, offset?: number): void;
  slice(start?: number, end?: number): A;
  some(callback: (value: N, index: number, array: A) => unknown, thisArg?: unknown): boolean;
  sort(compare?: (a: N, b: N) => number): A;
  subarray(begin?: number, end?: number): A;
  toReversed(): A;
  toSorted(compare?: (a: N, b: N) => number): A;
  with(index: number, value: N): A;
  toString(): string;
}

/** What the constructors of all typed arrays have. */
interface TypedArrayConstructor<A, N = number> {
  new (length?: number): A;
  new (values: ArrayLike<N> | Iterable<N>): A;
  new (buffer: ArrayBuffer, start?: number, length?: number): A;
  from<T>(values: ArrayLike<T> | Iterable<T>, mapper?: (value: T, index: number) => N, thisArg?: unknown): A;
  of(...values: N[]): A;
}

interface Int8Array extends TypedArray<Int8Array> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Int8ArrayConstructor extends TypedArrayConstructor<Int8Array> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Int8Array: Int8ArrayConstructor;

interface Uint8Array extends TypedArray<Uint8Array> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Uint8ArrayConstructor extends TypedArrayConstructor<Uint8Array> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Uint8Array: Uint8ArrayConstructor;

interface Uint8ClampedArray extends TypedArray<Uint8ClampedArray> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Uint8ClampedArrayConstructor extends TypedArrayConstructor<Uint8ClampedArray> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Uint8ClampedArray: Uint8ClampedArrayConstructor;

interface Int16Array extends TypedArray<Int16Array> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Int16ArrayConstructor extends TypedArrayConstructor<Int16Array> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Int16Array: Int16ArrayConstructor;

interface Uint16Array extends TypedArray<Uint16Array> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Uint16ArrayConstructor extends TypedArrayConstructor<Uint16Array> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Uint16Array: Uint16ArrayConstructor;

interface Int32Array extends TypedArray<Int32Array> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Int32ArrayConstructor extends TypedArrayConstructor<Int32Array> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Int32Array: Int32ArrayConstructor;

interface Uint32Array extends TypedArray<Uint32Array> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Uint32ArrayConstructor extends TypedArrayConstructor<Uint32Array> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Uint32Array: Uint32ArrayConstructor;

interface Float16Array extends TypedArray<Float16Array> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Float16ArrayConstructor extends TypedArrayConstructor<Float16Array> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Float16Array: Float16ArrayConstructor;

interface Float32Array extends TypedArray<Float32Array> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Float32ArrayConstructor extends TypedArrayConstructor<Float32Array> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Float32Array: Float32ArrayConstructor;

interface Float64Array extends TypedArray<Float64Array> {
  readonly BYTES_PER_ELEMENT: number;
}

interface Float64ArrayConstructor extends TypedArrayConstructor<Float64Array> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const Float64Array: Float64ArrayConstructor;

interface BigInt64Array extends TypedArray<BigInt64Array, bigint> {
  readonly BYTES_PER_ELEMENT: number;
}

interface BigInt64ArrayConstructor extends TypedArrayConstructor<BigInt64Array, bigint> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const BigInt64Array: BigInt64ArrayConstructor;

interface BigUint64Array extends TypedArray<BigUint64Array, bigint> {
  readonly BYTES_PER_ELEMENT: number;
}

interface BigUint64ArrayConstructor extends TypedArrayConstructor<BigUint64Array, bigint> {
  readonly BYTES_PER_ELEMENT: number;
}

declare const BigUint64Array: BigUint64ArrayConstructor;

interface DataView {
  readonly buffer: ArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  getInt8(offset: number): number;
  setInt8(offset: number, value: number): void;
  getUint8(offset: number): number;
  setUint8(offset: number, value: number): void;
  getInt16(offset: number, littleEndian?: boolean): number;
  setInt16(offset: number, value: number, littleEndian?: boolean): void;
  getUint16(offset: number, littleEndian?: boolean): number;
  setUint16(offset: number, value: number, littleEndian?: boolean): void;
  getInt32(offset: number, littleEndian?: boolean): number;
  setInt32(offset: number, value: number, littleEndian?: boolean): void;
  getUint32(offset: number, littleEndian?: boolean): number;
  setUint32(offset: number, value: number, littleEndian?: boolean): void;
  getFloat16(offset: number, littleEndian?: boolean): number;
  setFloat16(offset: number, value: number, littleEndian?: boolean): void;
  getFloat32(offset: number, littleEndian?: boolean): number;
  setFloat32(offset: number, value: number, littleEndian?: boolean): void;
  getFloat64(offset: number, littleEndian?: boolean): number;
  setFloat64(offset: number, value: number, littleEndian?: boolean): void;
  getBigInt64(offset: number, littleEndian?: boolean): bigint;
  setBigInt64(offset: number, value: bigint, littleEndian?: boolean): void;
  getBigUint64(offset: number, littleEndian?: boolean): bigint;
  setBigUint64(offset: number, value: bigint, littleEndian?: boolean): void;
}

interface DataViewConstructor {
  new (buffer: ArrayBuffer, start?: number, length?: number): DataView;
}

declare const DataView: DataViewConstructor;
// --- Promise

interface PromiseLike<T> {
  then<A = T, B = never>(onFulfilled?: ((value: T) => A | PromiseLike<A>) | null, onRejected?: ((reason: any) => B | PromiseLike<B>) | null): PromiseLike<A | B>;
}

/** What an async function gives, and a call of an imported function that is declared to. */
interface Promise<T> {
  then<A = T, B = never>(onFulfilled?: ((value: T) => A | PromiseLike<A>) | null, onRejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>;
  catch<B = never>(onRejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B>;
  finally(onFinally?: (() => void) | null): Promise<T>;
}

/** What `await` gives. */
type Awaited<T> = T extends null | undefined ? T : T extends object & { then(onFulfilled: infer F, ...args: infer _): any } ? F extends (value: infer V, ...args: infer _) => any ? Awaited<V> : never : T;

interface PromiseFulfilledResult<T> {
  status: "fulfilled";
  value: T;
}

interface PromiseRejectedResult {
  status: "rejected";
  reason: any;
}

type PromiseSettledResult<T> = PromiseFulfilledResult<T> | PromiseRejectedResult;

interface PromiseWithResolvers<T> {
  promise: Promise<T>;
  resolve: (value: T | PromiseLike<T>) => void;
  reject: (reason?: any) => void;
}

interface PromiseConstructor {
  new <T>(executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void): Promise<T>;
  all<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }>;
  all<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>[]>;
  allSettled<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [P in keyof T]: PromiseSettledResult<Awaited<T[P]>> }>;
  allSettled<T>(values: Iterable<T | PromiseLike<T>>): Promise<PromiseSettledResult<Awaited<T>>[]>;
  any<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>>;
  race<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>>;
  resolve(): Promise<void>;
  resolve<T>(value: T | PromiseLike<T>): Promise<Awaited<T>>;
  reject<T = never>(reason?: any): Promise<T>;
  withResolvers<T>(): PromiseWithResolvers<T>;
  try<T, A extends unknown[]>(callback: (...args: A) => T | PromiseLike<T>, ...args: A): Promise<Awaited<T>>;
}

declare const Promise: PromiseConstructor;

declare function btoa(text: string): string;

declare function atob(text: string): string;

declare function structuredClone<T>(value: T, options?: { transfer?: ArrayBuffer[] }): T;

/** UTF-8. */
interface TextEncoder {
  readonly encoding: string;
  encode(text?: string): Uint8Array;
  encodeInto(source: string, target: Uint8Array): { read: number; written: number };
}

interface TextEncoderConstructor {
  new (): TextEncoder;
}

declare const TextEncoder: TextEncoderConstructor;

/** UTF-8. */
interface TextDecoder {
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;
  decode(input?: ArrayBuffer | DataView | TypedArray<any>, options?: { stream?: boolean }): string;
}

interface TextDecoderConstructor {
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
}

declare const TextDecoder: TextDecoderConstructor;

// --- console

/** What is printed goes to the run's output, within its limit. */
interface Console {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  debug(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  /** Without options: what they say is not read. */
  dir(value?: unknown): void;
  dirxml(...values: unknown[]): void;
  assert(condition?: unknown, ...values: unknown[]): void;
  clear(): void;
}

declare const console: Console;

interface URL {
  href: string;
  readonly origin: string;
  protocol: string;
  username: string;
  password: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  readonly searchParams: URLSearchParams;
  hash: string;
  toString(): string;
  toJSON(): string;
}

interface URLConstructor {
  new (url: string | URL, base?: string | URL): URL;
  parse(url: string | URL, base?: string | URL): URL | null;
  canParse(url: string | URL, base?: string | URL): boolean;
}

/** An address, read and written as the URL standard says. */
declare const URL: URLConstructor;

interface URLSearchParams {
  readonly size: number;
  append(name: string, value: string): void;
  delete(name: string, value?: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string, value?: string): boolean;
  set(name: string, value: string): void;
  sort(): void;
  entries(): Iterator<[string, string]>;
  forEach(callback: (value: string, name: string, params: URLSearchParams) => void, thisArg?: unknown): void;
  keys(): Iterator<string>;
  values(): Iterator<string>;
  toString(): string;
  [Symbol.iterator](): Iterator<[string, string]>;
}

interface URLSearchParamsConstructor {
  new (init?: string | URLSearchParams | Iterable<readonly [string, string]> | Record<string, string>): URLSearchParams;
}

/** The names and values of a query. */
declare const URLSearchParams: URLSearchParamsConstructor;
