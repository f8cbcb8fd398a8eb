//! Intrinsics: what the standard library's own code may ask of the machine beyond the hook language. In `stdlib-api/*.js` an
//! intrinsic is called by its name, `$kind(x)`; a hook cannot name one. Not here: what they do (becket-vm).

macro_rules! intrinsics {
    ($( $(#[doc = $doc:literal])+ $variant:ident $name:literal $args:literal; )+) => {
        /// An intrinsic. Numbers follow the order of the table and belong to the edition.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Intrinsic {
            $( $(#[doc = $doc])+ $variant, )+
        }

        /// All intrinsics: which, the name in the hook language, how many arguments.
        pub static INTRINSICS: &[(Intrinsic, &str, u8)] = &[ $( (Intrinsic::$variant, $name, $args), )+ ];
    };
}

intrinsics! {
    /// Whether the value is an object (functions and builtins included).
    IsObject "$isObject" 1;
    /// Whether the value can be called.
    IsCallable "$isCallable" 1;
    /// Whether the value can be called by `new`.
    IsConstructor "$isConstructor" 1;
    /// Whether the value is an array.
    IsArray "$isArray" 1;
    /// The kind of a heap object as a number, -1 for anything else.
    Kind "$kind" 1;
    /// The value itself if it is an object, else a wrapper's stand-in: a primitive is returned as it is, nullish throws.
    ToObject "$toObject" 1;
    /// ToLength of a number.
    ToLength "$toLength" 1;
    /// ToIntegerOrInfinity of a number.
    ToInteger "$toInteger" 1;
    /// A new array of this length, all holes, in packed form where it is 0.
    NewArray "$newArray" 1;
    /// CreateDataPropertyOrThrow: object, key, value.
    DefineData "$defineData" 3;
    /// Calls the native part of a builtin without coercing: builtin, this, array of arguments.
    CallNative "$callNative" 3;
    /// The coercions of a builtin as a string, one letter each (see becket-vm's `intrinsic.rs`): builtin.
    Coercions "$coercions" 1;
    /// Where a builtin is found, as text: `String.prototype.at`.
    PathOf "$pathOf" 1;
    /// OrdinaryHasInstance: value, constructor's prototype.
    IsPrototypeIn "$isPrototypeIn" 2;
    /// A name for a value in an error message, as V8 prints it.
    Describe "$describe" 1;
    /// The primitive that a wrapper object holds, else `undefined`.
    Unwrap "$unwrap" 1;
    /// What JSON says about a value in itself: array of objects, array of the keys from each to the next.
    Circle "$circle" 2;
    /// The mark that an iteration is at its end.
    Done "$done" 0;
    /// The target of a bound function, else `undefined`.
    BoundTarget "$boundTarget" 1;
    /// Whether the object has the own property: object, key.
    HasElement "$hasOwn" 2;
    /// A new array of the own enumerable keys, symbols included.
    OwnKeys "$ownKeys" 1;
    /// Whether the object has the own property and it is enumerable: object, key.
    IsEnumerable "$isEnumerable" 2;
    /// A new error without message over a builtin prototype, which may be given by its path.
    NewError "$newError" 1;
    /// A well-known symbol by the name after `Symbol.`.
    WellKnown "$symbol" 1;
    /// ToPropertyKey of a value that is no object: a string or symbol.
    ToPropertyKey "$toPropertyKey" 1;
    /// Defines an own property that is writable and configurable but not enumerable: object, key, value.
    DefineHidden "$defineHidden" 3;
    /// Whether the value is an array over Array.prototype: an element that it lacks is in no prototype either.
    IsList "$isList" 1;
    /// A new array as long as the given one; all `undefined` where that one is dense, else all holes.
    NewLike "$newLike" 1;
    /// Appends to an array that the standard library's code has made: array, value.
    AppendTo "$append" 2;
    /// The first index with an own element: array, from, what to give where there is none below it.
    NextElement "$nextElement" 3;
    /// Sorts an array of primitives by their strings, in place; `false` where one of them is an object or a symbol.
    SortPlain "$sortPlain" 1;
    /// Sorts an array by a comparator, in place, where the comparator only subtracts numbers, as `(a, b) => a.size - b.size` does:
    /// array, comparator. `false` where it is another, or the array has something else.
    SortNumbers "$sortNumbers" 2;
    /// Moves an iterator over a Map or Set to its next entry; `false` at the end.
    Step "$step" 1;
    /// The key of the entry that `$step` has found.
    StepKey "$stepKey" 1;
    /// The value of the entry that `$step` has found.
    StepValue "$stepValue" 1;
    /// How many entries a Map or Set has.
    TableSize "$tableSize" 1;
    /// A word of an iterator: iterator, 0 what it goes through, 1 its position, 2 what it gives.
    Inner "$inner" 2;
    /// Changes a word of an iterator: iterator, which, value.
    SetInner "$setInner" 3;
    /// A new object without a prototype.
    NewBare "$newBare" 0;
    /// A new pending promise.
    NewPromise "$newPromise" 0;
    /// Whether the value is a promise, of whatever class.
    IsPromise "$isPromise" 1;
    /// Settles a promise: promise, whether it is rejected, value.
    SettlePromise "$settlePromise" 3;
    /// Resolves a promise: promise, value. `false`: the value's `then` is a getter, and nothing has been done.
    ResolvePromise "$resolvePromise" 2;
    /// Makes a job of calling `then`: promise, thenable, its `then`.
    QueueThenable "$queueThenable" 3;
    /// PerformPromiseThen: promise, two handlers, what they settle, and its functions or `undefined`.
    PerformThen "$performThen" 6;
    /// Makes a generator of the standard library's own code an iterator helper: generator, underlying iterator.
    NewHelper "$newHelper" 2;
    /// Lets an async generator that is done wait for what it was told to return: generator, promise.
    WaitReturn "$waitReturn" 2;
    /// Fails the request of an async generator that was told to return: generator, error. Gives the next value whose promise takes
    /// a getter, else the mark of an ended iteration.
    FailReturn "$failReturn" 2;
    /// What `Iterator.from` gives for an iterator of another kind: iterator, its `next`.
    NewWrapped "$newWrapped" 2;
    /// Notes that an array is being joined; `false` where it already is.
    JoinEnter "$joinEnter" 1;
    /// The array that was noted last is joined.
    JoinLeave "$joinLeave" 0;
    /// Makes a new object of a builtin's an instance of the class that `new` was called on: object, `new.target`.
    Adopt "$adopt" 2;
    /// The function of the host that one of Becket's own capability modules has: module.
    HostFunction "$host" 1;
    /// The time of the run, or `undefined` as long as it was not asked for.
    Clock "$clock" 0;
    /// Notes the time of the run, and gives it.
    SetClock "$setClock" 1;
    /// The next of the run's random numbers, or `undefined` as long as they have no seed.
    Random "$random" 0;
    /// Begins the run's random numbers: a text of hexadecimal digits.
    Seed "$seed" 1;
    /// The length of a typed array, -1 of anything else, -2 where it reaches nothing.
    TypedLength "$typedLength" 1;
    /// The number of what the elements of a typed array are.
    TypedKind "$typedKind" 1;
    /// The first byte of a typed array in its buffer.
    TypedStart "$typedStart" 1;
    /// Whether a typed array is as long as its buffer has room.
    TypedFollows "$typedFollows" 1;
    /// The buffer of a typed array or DataView.
    TypedBuffer "$typedBuffer" 1;
    /// How many bytes a DataView reaches.
    ViewLength "$viewLength" 1;
    /// How many bytes a buffer has, -1 where it is detached.
    BufferLength "$bufferLength" 1;
    /// A new buffer: how many bytes, and how many at most or `undefined`.
    NewBuffer "$newBuffer" 2;
    /// An own property as a list of its attributes (8: an accessor), then value or getter, then setter: object, key.
    Property "$property" 2;
    /// Defines an own property, whatever was there: object, key, attributes, value or getter, setter. `true`; of an array `false`
    /// where its length keeps the element out, and the element that could not be deleted where its length becomes less.
    DefineOwn "$defineOwn" 5;
    /// All own keys, symbols included.
    AllKeys "$allKeys" 1;
    /// A new object over this prototype, an object or null.
    NewOver "$newOver" 1;
    /// The prototype of an object.
    PrototypeOf "$prototypeOf" 1;
    /// Whether the value is a regular expression to which nothing was done.
    IsPlainRegExp "$isPlainRegExp" 1;
    /// A part of a regular expression: regular expression, 0 its pattern, 1 its flags.
    RegExpPart "$regexpPart" 2;
    /// A new iterator of `matchAll`: what matches, the text, bits of its flags.
    NewRegExpIterator "$newRegExpIterator" 3;
    /// Throws a DOMException: name, message, number.
    ThrowDom "$throwDom" 3;
    /// A new TextDecoder of UTF-8: whether it throws at errors, whether it takes byte order marks for text.
    NewDecoder "$newDecoder" 2;
    /// What a buffer can grow to, or `undefined` where it cannot be resized.
    BufferLargest "$bufferLargest" 1;
    /// Decodes bytes by a TextDecoder: decoder, bytes, whether more will come; `undefined` where an error is to be thrown.
    Decode "$decode" 3;
    /// A part of a DOMException, 0 its name, 1 its message, 2 its number; the mark of an ended iteration of anything else.
    DomPart "$domPart" 2;
    /// A builtin by its path.
    Builtin "$builtin" 1;
    /// A builtin by the name of the global variable.
    Global "$global" 1;
    /// The name of an object's constructor, empty where it has none.
    NameOf "$nameOf" 1;
    /// Stops the run, since Becket does not do this: the number of the diagnostic.
    Refuse "$refuse" 1;
    /// The error that is the value or among its prototypes, else `undefined`.
    StackHolder "$stackHolder" 1;
    /// The `stack` of an error; the mark of an ended iteration where its headline takes code to make.
    StackOf "$stackOf" 1;
    /// Makes the `stack` of an error: error, headline.
    MakeStack "$makeStack" 2;
    /// Notes the calls that run as those of an error, from below a function's on: error, function or `undefined`.
    Capture "$capture" 2;
    /// Puts a value in place of the `stack` of an error: error, value.
    SetStack "$setStack" 2;
    /// A new object for URLs: 0 a URL, 1 a URLSearchParams, 2 an iterator over one.
    NewUrl "$newUrl" 1;
    /// A word of such an object: object, 0 or 1.
    UrlWord "$urlWord" 2;
    /// Changes a word of such an object: object, 0 or 1, value.
    SetUrlWord "$setUrlWord" 3;
    /// The text of the URL that a text is against another or `undefined`; `undefined` where it is none.
    UrlParse "$urlParse" 2;
    /// A part of a URL: its text, which part.
    UrlPart "$urlPart" 2;
    /// The text of a URL with one part set: its text, which part, to what.
    UrlChange "$urlChange" 3;
    /// What a name or value in a form stands for.
    FormDecode "$formDecode" 1;
    /// A name or value as a form has it.
    FormEncode "$formEncode" 1;
    /// The matches of a regular expression as a callback of `replace` needs them, `undefined` where the search could be seen:
    /// regular expression, text.
    RegExpParts "$regexpParts" 2;
    /// A new array of the elements of an array over Array.prototype, `undefined` where one of them is missing or `undefined`.
    FullCopy "$fullCopy" 1;
}

impl Intrinsic {
    /// The intrinsic with this number.
    pub fn from_number(number: u32) -> Option<Self> {
        INTRINSICS.get(number as usize).map(|row| row.0)
    }

    /// The intrinsic with this name, and how many arguments it takes.
    pub fn from_name(name: &str) -> Option<(Self, u8)> {
        INTRINSICS.iter().find(|row| row.1 == name).map(|row| (row.0, row.2))
    }
}
