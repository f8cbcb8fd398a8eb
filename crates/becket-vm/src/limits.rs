//! The limit table: one row for each bound of a run, and the meter that counts against it. A limit is always finite and can
//! never be caught by the program; and what a run has used. Not here: where each is charged (the operations that do the work).

macro_rules! limits {
    ($( $(#[doc = $doc:literal])+ $variant:ident $field:ident $name:literal $flag:literal $default:literal $max:literal $unit:literal; )+) => {
        /// Which bound was reached.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Limit {
            $( $(#[doc = $doc])+ $variant, )+
        }

        /// The bounds of a run. All are finite: there is no way to say "none".
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub struct Limits {
            $( $(#[doc = $doc])+ pub $field: u64, )+
        }

        impl Default for Limits {
            fn default() -> Self {
                Self { $( $field: $default, )+ }
            }
        }

        /// One row of the table.
        #[derive(Clone, Copy, Debug)]
        pub struct Row {
            /// Which bound.
            pub limit: Limit,
            /// Its name in messages and in Python: `steps`.
            pub name: &'static str,
            /// Its option on the command line, without the dashes.
            pub flag: &'static str,
            /// What applies when nothing is said.
            pub default: u64,
            /// The largest value that may be asked for.
            pub max: u64,
            /// What it counts.
            pub unit: &'static str,
            /// What it bounds.
            pub doc: &'static str,
        }

        /// The table.
        pub static LIMITS: &[Row] = &[ $( *Limit::$variant.row(), )+ ];

        impl Limit {
            /// The limit's row.
            pub const fn row(self) -> &'static Row {
                match self {
                    $( Self::$variant => &Row {
                        limit: Self::$variant,
                        name: $name,
                        flag: $flag,
                        default: $default,
                        max: $max,
                        unit: $unit,
                        doc: concat!($($doc),+),
                    }, )+
                }
            }
        }

        impl Limits {
            /// The value of one bound.
            pub fn get(&self, limit: Limit) -> u64 {
                match limit {
                    $( Limit::$variant => self.$field, )+
                }
            }

            /// The same with each bound cut to the largest value that it may have: what a machine runs under.
            #[must_use]
            pub fn bounded(&self) -> Self {
                Self { $( $field: self.$field.min($max), )+ }
            }

            /// Sets one bound, cut to the largest value that it may have.
            pub fn set(&mut self, limit: Limit, value: u64) {
                match limit {
                    $( Limit::$variant => self.$field = value.min($max), )+
                }
            }
        }
    };
}

limits! {
    /// Units of work: one for a simple operation, more for work in proportion to its size.
    Steps steps_max "steps" "steps" 10_000_000 1_000_000_000_000 "steps";
    /// Words of the heap and the stack together, counted in bytes.
    Memory memory_bytes_max "memory" "memory" 16_777_216 4_294_967_296 "bytes";
    /// Calls that have not returned.
    Depth depth_max "depth" "depth" 4_096 100_000 "calls";
    /// What a run may print.
    Output output_bytes_max "output" "output-limit" 65_536 1_073_741_824 "bytes";
    /// Calls of host functions.
    Calls calls_max "calls" "calls" 1_000 1_000_000_000 "host calls";
    /// Time by the clock, host calls included: of a run, of the top level before it, and of reading the result after it. One that
    /// was suspended begins anew where it goes on. Where it ends depends on the machine, as no other limit does.
    Time time_ms_max "time" "time" 60_000 86_400_000 "milliseconds";
    /// The source of a hook: compiling takes time and memory in proportion to it. Reaching it is a diagnostic, not the end of a
    /// run.
    Source source_bytes_max "compile-size" "compile-size" 1_048_576 16_777_216 "bytes of source";
    /// The nodes of a hook's syntax tree and the items of its lists, which checking and compiling visit. Reaching it is a
    /// diagnostic.
    Nodes nodes_max "compile-nodes" "compile-nodes" 250_000 4_000_000 "nodes";
    /// The functions that a hook's source has. Reaching it is a diagnostic.
    Functions functions_max "compile-functions" "compile-functions" 20_000 1_000_000 "functions";
    /// The different strings and numbers that a compiled hook holds, names included. Reaching it is a diagnostic.
    Constants constants_max "compile-constants" "compile-constants" 50_000 1_000_000 "constants";
}

impl core::fmt::Display for Limit {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.row().name)
    }
}

/// Whether steps are counted. Not only in the build that `cargo xtask bench --metering` makes, to see what counting takes.
pub(crate) const IS_METERED: bool = !cfg!(becket_unmetered);

/// What a run has used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Usage {
    /// Steps of the program.
    pub steps: u64,
    /// Steps of bringing the event in, which are not the program's.
    pub input_steps: u64,
    /// Steps of reading the result, which are not the program's. A result read as JSON text takes another number than one read as
    /// values.
    pub result_steps: u64,
    /// The most memory in use at a time, in bytes.
    pub memory_bytes: u64,
    /// Calls of host functions.
    pub calls: u64,
    /// Bytes printed.
    pub output_bytes: u64,
    /// Times that the heap was collected.
    pub collections: u64,
    /// Bytes that the longest collection went through, which its pause is in proportion to: what was live, the image, and the
    /// stack; five eighths of the limit of memory at the most in a run that completes.
    pub collection_bytes_max: u64,
}
