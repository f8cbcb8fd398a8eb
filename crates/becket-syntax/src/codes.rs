//! The table of diagnostic codes: one row for each cause, for every pass that reports.
//! Not here: the texts of single diagnostics, which stand where they are reported, and their pages in `docs/diagnostics/`.
//! Invariant: a number is never reused, and its meaning never changes. Ranges: B00xx source and tokens, B01xx syntax and
//! early errors, B02xx JavaScript that Becket does not run, B03xx capabilities and imports, B04xx names and globals,
//! B05xx types, B06xx sizes.

use std::fmt;

macro_rules! codes {
    ($($number:literal $name:ident $title:literal;)*) => {
        /// The stable code of a diagnostic, shown as `B0101`.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub enum Code {
            $(#[doc = $title] $name,)*
        }

        impl Code {
            /// All codes in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The number: 101 for `B0101`.
            pub const fn number(self) -> u16 {
                match self {
                    $(Code::$name => $number,)*
                }
            }

            /// What the code is about, in one line.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Code::$name => $title,)*
                }
            }
        }
    };
}

codes! {
    // B00xx: source and tokens.
    1 InvalidUtf8 "the source is not UTF-8";
    2 StrayCharacter "a character that JavaScript does not use";
    3 BidiControl "an invisible character that reorders the text";
    4 UnterminatedComment "a comment without its end";
    5 UnterminatedString "a string without its closing quote";
    6 UnterminatedTemplate "a template without its closing backtick";
    7 UnterminatedRegex "a regular expression without its closing slash";
    8 BadEscape "an escape sequence that strings do not have";
    9 LegacyOctal "an octal number or escape of sloppy mode";
    10 BadNumber "a number that is not well formed";
    11 HtmlComment "an HTML-like comment";
    12 BadRegexFlags "regular expression flags that do not exist or repeat";
    13 EscapedKeyword "a keyword written with an escape";
    14 BadIdentifierEscape "an escape in a name that stands for no name character";
    15 BadRegex "a pattern that is no regular expression";

    // B01xx: syntax and early errors.
    101 Unexpected "a token where it cannot stand";
    102 Unclosed "a bracket that is never closed";
    103 MissingSemicolon "two statements on one line without `;`";
    104 BadAssignmentTarget "an assignment to something that cannot be assigned";
    105 BadPattern "a destructuring pattern with a part that cannot be there";
    106 MixedCoalesce "`??` beside `||` or `&&` without parentheses";
    107 UnaryPower "a unary operator left of `**` without parentheses";
    108 NewlineBeforeArrow "a line break before `=>`";
    109 NewlineAfterThrow "a line break after `throw`";
    110 BadArrowParams "arrow parameters that are not parameters";
    111 ReservedName "a reserved word as a name";
    112 EvalOrArguments "`eval` or `arguments` as the name of a binding";
    113 DeleteName "`delete` of a plain name";
    114 ReturnOutside "`return` outside a function";
    115 BreakOutside "`break` or `continue` with nothing to leave";
    116 UnknownLabel "a label that no enclosing statement has";
    117 DuplicateLabel "a label inside a statement with the same label";
    118 AwaitOutside "`await` where it cannot stand";
    119 YieldOutside "`yield` where it cannot stand";
    120 SuperOutside "`super` outside a method or constructor";
    121 NewTargetOutside "`new.target` outside a function";
    122 DuplicateConstructor "a class with two constructors";
    123 BadConstructor "a constructor that is a getter, setter, generator or async";
    124 BadMemberName "a class member with a name that it cannot have";
    125 DuplicateProto "an object literal with two `__proto__: …`";
    126 UseStrictParams "`\"use strict\"` in a function with destructured or default parameters";
    127 MissingInitializer "a declaration without the value that it needs";
    128 DeclarationPosition "a declaration where only a statement can stand";
    129 BadShorthandDefault "`{ a = 1 }` outside a pattern";
    130 BadForHead "a loop head that is not well formed";
    131 BadOptionalChain "an optional chain where it cannot stand";
    132 UnknownPrivateName "a private name that no enclosing class declares";
    133 DuplicatePrivateName "a private name declared twice in one class";
    134 MisplacedModuleItem "`import` or `export` inside a block or function";
    135 DuplicateDefault "a `switch` with two `default` clauses";
    136 RestPosition "a rest element that is not the last";
    137 AccessorParams "a getter or setter with the wrong number of parameters";
    138 BadTemplateEscape "an escape in an untagged template that templates do not have";
    139 LoneSurrogateName "an import or export name with half of a surrogate pair";
    140 EmptyParentheses "`()` without an arrow";
    142 ArgumentsInField "`arguments` in a class field or static block";
    143 NewImport "`new import(…)`";
    144 DeletePrivate "`delete` of a private member";
    145 BadDeclaration "a declaration file with something that declarations do not have";
    146 BadTag "a documentation tag that is not well formed";
    147 BadModifier "a modifier of TypeScript where it cannot stand";
    160 DuplicateName "a name that is declared twice in one scope";
    161 DuplicateParam "two parameters with one name";
    162 DuplicateExport "a name that is exported twice";
    163 UndeclaredExport "an export of a name that the module does not declare";

    // B02xx: JavaScript and TypeScript that Becket does not run.
    201 With "`with`";
    202 Enum "`enum`";
    203 Namespace "`namespace`";
    204 Decorator "decorators";
    205 ParameterProperty "parameter properties";
    206 ImportEquals "`import x = …` and `export = …`";
    207 Using "`using`";
    208 TypesInJavaScript "type annotations in a `.js` hook";
    209 ImportAttributes "import attributes";
    210 AccessorKeyword "`accessor` fields";
    211 AngleCast "`<T>value` casts";
    212 TypesBetween "a value without its `;` before what leaves no trace";
    223 Regex "what old engines remember of regular expressions";
    226 ImportMeta "`import.meta`";
    227 ImportCall "`import(…)`";
    228 ProtoAccess "`__proto__` and its relatives";
    229 PrototypeWrite "changes of a prototype";
    230 ConstructorAccess "`.constructor`";
    231 BuiltinWrite "changes of a builtin";
    232 Eval "`eval` and `Function`";
    233 Reflection "`Proxy`, `Reflect.construct` and `Reflect.setPrototypeOf`";
    234 SharedMemory "shared memory";
    235 WeakReference "weak references";
    236 Locale "results that depend on language data";
    237 LegacyBuiltin "builtins that Becket leaves out";
    238 Clock "the time, without the capability for it";
    239 Random "chance, without the capability for it";
    240 Symbol "`Symbol.species`";
    242 Url "this host name: the tables that Node reads it by are of another year";
    244 LaterBuiltin "builtins of a later version";
    245 ArgumentsCallee "`arguments.callee`";

    // What only a run can see: it stops the run, and nothing catches it.
    286 TextEncoding "a text decoder of another encoding than UTF-8";
    290 ReachedBuiltin "this builtin, which was reached under a computed name";
    291 ReachedPrototype "a change of a builtin or of a function's prototype";
    292 ReachedOperation "this operation yet";
    293 ReachedCapability "a capability while the module is loaded";
    294 ReachedUngranted "the time or chance, which this hook was not compiled to use";
    295 ReachedElement "an element of an array with attributes like that";
    296 ReachedRegex "a regular expression of this size";
    297 ReachedText "the text of a function, whose source was not kept";
    298 ReachedShown "an object that Node shows in a way of its own";
    299 RegexUnlikeNode "`(?-i:`, or a letter in `\\q{…}`, where case is ignored";

    // B03xx: capabilities and imports.
    301 NotGranted "an import that is not granted";
    302 UnknownModule "a module that is not declared";
    303 NamespaceUse "a module namespace as a value";
    304 UnknownImport "an import that its module does not have";
    305 ReExport "an export of another module's name";
    306 EffectAtLoad "a call of a host function outside every function";
    307 BadCapability "a declaration that Becket cannot offer to hooks";
    308 NodeModule "a module of Node";
    309 Package "a package of npm";
    310 OtherFile "another file";

    // B04xx: names and globals.
    401 UnknownName "a name that nothing declares";
    402 Require "`require`";
    403 CommonJs "`module`, `exports` and their relatives";
    404 Process "`process`";
    405 Buffer "`Buffer`";
    406 Network "`fetch` and its relatives";
    407 Timer "timers";
    408 Browser "globals of browsers";
    409 GlobalThis "the global object";
    410 HostGlobal "globals of Node that are not JavaScript's";
    411 GlobalWrite "an assignment to a global";
    412 AssignToConstant "an assignment to a constant";
    413 UsedBeforeInit "a variable that is used before it has a value";
    414 UnknownMember "a member that a builtin does not have";
    415 FilePlace "`__dirname` and `__filename`";
    416 WebRequest "`XMLHttpRequest` and its relatives";
    417 WebCrypto "the global `crypto`";
    418 PlatformGlobal "a global of another platform";

    // B05xx: types.
    501 WrongArgument "an argument that cannot be of the declared type";
    502 MissingArgument "a call with too few arguments";

    // B06xx: sizes.
    601 SourceTooLong "a source that is too long";
    602 TooDeep "nesting that is too deep";
    603 TooManyParams "a function with too many parameters";
    604 TooManyCaptures "functions that use too many variables around them";
    605 TooManyNodes "a source with too many parts";
    606 TooManyFunctions "a source with too many functions";
    607 TooManyConstants "a hook with too many different strings and numbers";
    608 RegexTooLarge "a regular expression that is too large";
    609 BigIntTooLong "a BigInt of too many digits";
}

impl Code {
    /// The code that a text such as `B0101` names.
    pub fn parse(text: &str) -> Option<Code> {
        let digits = text.strip_prefix('B').filter(|digits| digits.len() == 4)?;
        let number: u16 = digits.parse().ok()?;
        Self::ALL.iter().copied().find(|code| code.number() == number)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "B{:04}", self.number())
    }
}
