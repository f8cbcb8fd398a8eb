//! Tests of what is stored: bytes and back, the listing, and what the verifier refuses.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use insta::assert_snapshot;
use proptest::collection::vec as many;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};

use crate::blob::{self, BlobError};
use crate::disassemble::listing;
use crate::erased::{Erased, Fill};
use crate::module::{
    Capture, Constant, Effect, Export, Function, FunctionFlags, Handler, Import, Line, Lines, Module, Param, Property,
    Text, Type,
};
use crate::ops::{Field, Flag, Instr, Opcode, ROWS, Row};
use crate::verify::{Verified, VerifyMode, array_index, verify, verify_decoded};

mod doubt;

use doubt::doubt;

/// A small module that uses every table.
fn sample() -> Module {
    let strings = ["sample.js", "", "add", "x", "log", "console", "value", "ok", "y", "text"];
    let top = Function {
        name: 1,
        n_regs: 8,
        code: vec![
            Instr::new(Opcode::Closure, 0, 0, 0, 1),
            Instr::new(Opcode::StoreModule, 0, 0, 0, 0),
            Instr::new(Opcode::LoadConst, 1, 0, 0, 0),
            Instr::new(Opcode::LoadConst, 2, 0, 0, 1),
            Instr::new(Opcode::NewObjectOf, 3, 1, 2, 0),
            Instr::new(Opcode::GetProp, 3, 3, 0, 1),
            Instr::new(Opcode::CallHost, 3, 1, 1, 0),
            Instr::new(Opcode::CallMethod, 3, 2, 2, 0),
            Instr::new(Opcode::JumpLtInt, 3, 0xff, 0, 2),
            Instr::abc(Opcode::ReturnUndefined, 0, 0, 0),
        ],
        handlers: vec![Handler { start: 5, end: 8, target: 9, reg: 4 }],
        lines: [
            Line { pc: 5, span: (10, 12), note: None },
            Line { pc: 6, span: (4, 9), note: Some(4) },
            Line { pc: 7, span: (14, 16), note: Some(9) },
        ]
        .into_iter()
        .collect(),
        span: (0, 40),
        ..Function::default()
    };
    let add = Function {
        name: 2,
        length: 1,
        n_params: 2,
        n_regs: 4,
        n_spills: 1,
        flags: FunctionFlags::CONSTRUCTOR,
        captures: vec![Capture::Reg(0)],
        code: vec![
            Instr::new(Opcode::LoadCapture, 3, 0, 0, 0),
            Instr::new(Opcode::StoreSpill, 3, 0, 0, 0),
            Instr::new(Opcode::AddInt, 0, 1, 0, (-3_i32) as u32),
            Instr::abc(Opcode::Return, 0, 0, 0),
        ],
        lines: [Line { pc: 2, span: (20, 24), note: None }].into_iter().collect(),
        ..Function::default()
    };
    let result = Type::Union(vec![
        Type::Array(Box::new(Type::Literal(7))),
        Type::Object(vec![Property { name: 3, ty: Type::Number, is_optional: true }]),
    ]);
    let param = Param { name: 6, ty: Type::Record(Box::new(Type::Any)), is_optional: false, is_rest: true };
    Module {
        strings: strings.iter().map(|text| Text::from(*text)).collect(),
        atoms: vec![3, 8],
        constants: vec![Constant::Number(0.5), Constant::String(7)],
        shapes: vec![vec![0, 1]],
        functions: vec![top, add],
        n_slots: 1,
        exports: vec![Export { name: 2, slot: 0 }],
        imports: vec![Import {
            module: 5,
            name: 4,
            effect: Effect::Write,
            params: vec![param],
            returns: result,
            is_async: false,
        }],
        reads: Some(vec![9]),
        source_hash: *blake3::hash(b"add(1)").as_bytes(),
        source: Some("add(1)".to_string()),
        erased: vec![Erased { start: 1, end: 2, fill: Fill::Blank }, Erased { start: 4, end: 5, fill: Fill::Close }],
        file_name: 0,
        line_starts: alloc::vec![0, 12, 40],
        wide: alloc::vec![(20, 2)],
        inferred: alloc::vec![(1, 0)],
    }
}

fn refused(change: impl FnOnce(&mut Module)) -> String {
    let mut module = sample();
    change(&mut module);
    verify(module, VerifyMode::Hook).map_or_else(|error| error.to_string(), |_| "verified".to_string())
}

#[test]
fn a_listing_shows_what_operands_mean() {
    assert_snapshot!(listing(&sample()), @r#"
    import 0 Write console.log(...value: Record<string, any>): ("ok"[] | { x?: number; })
    export add = slot 0
    function 0 `` params 0 regs 8
       0  Closure r0, function 1
       1  StoreModule r0, slot 0
       2  LoadConst r1, 0.5
       3  LoadConst r2, "ok"
       4  NewObjectOf r3, r1..r3, {x, y}
       5  GetProp r3, r3, .y
       6  CallHost r3, r1..r2, import 0  ; log
       7  CallMethod r3, r2(r6..r8), .x  ; text
       8  JumpLtInt r3, -1, @2
       9  ReturnUndefined
      5..8 -> @9 r4
    function 1 `add` params 2 length 1 regs 4 spills 1 constructor captures r0
       0  LoadCapture r3, c0
       1  StoreSpill r3, spill 0
       2  AddInt r0, r1, -3
       3  Return r0
    "#);
}

#[test]
fn a_blob_is_read_back_as_it_was_written() {
    let bytes = blob::encode(&sample());
    assert_eq!(bytes, blob::encode(&sample()));
    let module = blob::decode(&bytes).expect("it was just written");
    assert_eq!(module, sample());
    verify(module, VerifyMode::Hook).expect("the sample is sound");
    assert_eq!(blob::id(&bytes).map(|id| id.to_vec()), Some(bytes[bytes.len() - 32..].to_vec()));
}

#[test]
fn the_smallest_function_is_read_back_too() {
    let top = Function { code: vec![Instr::abc(Opcode::ReturnUndefined, 0, 0, 0)], ..Function::default() };
    let module = Module { functions: vec![top], ..Module::default() };
    assert_eq!(blob::decode(&blob::encode(&module)), Ok(module));
}

#[test]
fn a_blob_of_another_version_says_which() {
    let text = |at: usize, version: u8| {
        let mut bytes = blob::encode(&sample());
        bytes[at] = version;
        blob::decode(&bytes).map_or_else(|error| error.to_string(), |_| "read".to_string())
    };
    assert_snapshot!(text(4, 9), @"the blob has format 9, this version of Becket reads 5: compile the hook again from its source");
    assert_snapshot!(text(6, 2), @"the blob has edition 2, this version of Becket reads 1: compile the hook again from its source");
    assert_snapshot!(text(8, 0), @"the blob has cost model 0, this version of Becket reads 1: compile the hook again from its source");
    assert_snapshot!(text(0, b'b'), @"this is not a Becket blob");
    assert_snapshot!(text(20, 0xff), @"the blob is damaged: its hash does not fit its content");
}

#[test]
fn a_count_larger_than_the_blob_is_refused_before_it_is_believed() {
    let mut bytes = blob::encode(&Module { strings: vec![Text::from("a"); 3], ..Module::default() });
    // The header, the section's number and length, then the count.
    assert_eq!(bytes[16], 3);
    bytes[16] = 127;
    blob::rehash(&mut bytes);
    let error = blob::decode(&bytes).expect_err("127 strings do not fit");
    assert_eq!(error, BlobError::Malformed { at: 17, what: "a count is larger than what follows" });
}

#[test]
fn a_list_pays_for_its_memory_before_it_is_made() {
    let allowed = blob::memory_max(1 << 20);
    let of_type = |returns| Import { params: Vec::new(), returns, ..sample().imports[0].clone() };
    let property = Property { name: 0, ty: Type::Any, is_optional: false };
    let forged = [
        ("strings", Module { strings: vec![Text::from(""); 400_000], ..Module::default() }),
        ("constants", Module { constants: vec![Constant::String(0); 700_000], ..Module::default() }),
        ("shapes", Module { shapes: vec![Vec::new(); 500_000], ..Module::default() }),
        ("functions", Module { functions: vec![Function::default(); 100_000], ..Module::default() }),
        ("types", Module { imports: vec![of_type(Type::Union(vec![Type::Any; 500_000]))], ..Module::default() }),
        ("properties", Module { imports: vec![of_type(Type::Object(vec![property; 300_000]))], ..Module::default() }),
        ("line starts", Module { line_starts: vec![0; 2_000_000], ..Module::default() }),
    ];
    for (name, module) in forged {
        // The hash is right: whoever can store a blob can make it.
        let bytes = blob::encode(&module).into();
        let error = blob::decode_within(&bytes, allowed).expect_err(name);
        assert!(
            matches!(error, BlobError::Malformed { what: "it takes more memory than is allowed here", .. }),
            "{name}"
        );
        assert!(blob::decode_within(&bytes, bytes.len() + module.list_bytes()).is_ok(), "{name}");
    }
}

#[test]
fn a_changed_blob_is_an_error_or_sound_but_never_a_panic() {
    let bytes = blob::encode(&sample());
    for at in 0..bytes.len() {
        for value in 0..=255 {
            let mut forged = bytes.clone();
            forged[at] = value;
            if at >= bytes.len() - 32 {
                assert!(forged == bytes || blob::decode(&forged) == Err(BlobError::Damaged));
                continue;
            }
            blob::rehash(&mut forged);
            if let Ok(module) = blob::decode(&forged) {
                assert_eq!(blob::encode(&module), forged, "only one byte string is a module's");
                let text = listing(&module);
                assert!(!text.is_empty() || module.functions.is_empty());
                let decoded = blob::decode_code(&forged.into()).expect("it was read before");
                let proved = verify_decoded(decoded, VerifyMode::Hook).map(Verified::into_module);
                if let Ok(module) = &proved {
                    assert_eq!(doubt(module), Ok(()), "byte {at} is {value}");
                }
                let module = Module { source: None, ..module };
                assert_eq!(proved, verify(module, VerifyMode::Hook).map(Verified::into_module), "byte {at} is {value}");
            }
        }
    }
}

#[test]
fn a_cut_blob_is_an_error() {
    let bytes = blob::encode(&sample());
    for n in 0..bytes.len() {
        let mut cut = bytes[..n].to_vec();
        blob::decode(&cut).expect_err("it was cut");
        blob::rehash(&mut cut);
        // The source is the one part that may be missing.
        if let Ok(module) = blob::decode(&cut) {
            assert_eq!(module, Module { source: None, erased: Vec::new(), ..sample() });
        }
    }
}

#[test]
fn a_changed_source_is_found_when_it_is_read() {
    let mut bytes = blob::encode(&sample());
    let id = blob::id(&bytes);
    let source = blob::source_at(&bytes).expect("it has one");
    assert_eq!(bytes.get(source.clone()), Some(b"add(1)".as_slice()));
    bytes[source.start] = b'A';
    assert_eq!(blob::decode(&bytes), Err(BlobError::Damaged));
    // The code is as it was: it can be loaded under the same name, and who wants the source asks whether it is the one.
    let decoded = blob::decode_code(&bytes.as_slice().into()).expect("the code is whole");
    assert_eq!((decoded.source(), blob::id(&bytes)), (Some(source), id));
    assert!(blob::is_source(decoded.module(), b"add(1)") && !blob::is_source(decoded.module(), b"Add(1)"));
    // What is long is looked at in any case.
    for (n, is_read) in [(64 << 10, true), ((64 << 10) + 1, false)] {
        let text = "a".repeat(n);
        let source_hash = *blake3::hash(text.as_bytes()).as_bytes();
        let mut bytes = blob::encode(&Module { source: Some(text), source_hash, ..sample() });
        let at = bytes.len() - 40;
        bytes[at] = b'A';
        assert_eq!(blob::decode_code(&bytes.into()).is_ok(), is_read, "{n}");
    }
}

#[test]
fn the_verifier_refuses_what_the_machine_could_not_run() {
    assert_snapshot!(refused(|_| ()), @"verified");
    let path = |names: usize| move |m: &mut Module| m.strings[9] = Text::from(["a"].repeat(names).join(".").as_str());
    assert_snapshot!(refused(path(16)), @"verified");
    assert_snapshot!(refused(path(17)), @"a path of the event is too long");
    assert_snapshot!(refused(|m| m.reads = Some(vec![9; 256])), @"verified");
    assert_snapshot!(refused(|m| m.reads = Some(vec![9; 257])), @"the event has too many paths");
    assert_snapshot!(refused(|m| m.reads = Some(vec![99])), @"a string that does not exist");
    assert_snapshot!(refused(|m| m.functions[1].code[3].a = 2), @"function 1, instruction 3: a register that does not exist");
    assert_snapshot!(refused(|m| m.functions[0].code[7].c = 3), @"function 0, instruction 7: a call window that does not fit");
    assert_snapshot!(refused(|m| m.functions[0].code[4].c = 1), @"function 0, instruction 4: a shape that does not exist or does not fit");
    assert_snapshot!(refused(|m| m.functions[0].code[8].imm = 10), @"function 0, instruction 8: a label outside the function");
    assert_snapshot!(refused(|m| m.functions[0].code[0].imm = 0), @"function 0, instruction 0: a closure over the top level");
    assert_snapshot!(refused(|m| m.functions[0].code[0].imm = 2), @"function 0, instruction 0: a function that does not exist");
    assert_snapshot!(refused(|m| m.functions[0].code[9] = Instr::abc(Opcode::Move, 0, 0, 0)), @"function 0: the code has no end");
    let long = |n: usize| {
        move |m: &mut Module| {
            m.functions[0].code = vec![Instr::abc(Opcode::LoadUndefined, 0, 0, 0); n - 1];
            m.functions[0].code.push(Instr::abc(Opcode::ReturnUndefined, 0, 0, 0));
            m.functions[0].handlers.clear();
            m.functions[0].lines = Lines::default();
        }
    };
    assert_snapshot!(refused(long(crate::verify::INSTRUCTIONS_MAX)), @"verified");
    assert_snapshot!(refused(long(crate::verify::INSTRUCTIONS_MAX + 1)), @"function 0: the code is too long");
    assert_snapshot!(refused(|m| m.functions[0].code[3] = Instr::new(Opcode::Charge, 0, 0, 0, 1)), @"function 0, instruction 3: an operation that this edition does not run");
    assert_snapshot!(refused(|m| m.functions[0].code[3] = Instr::new(Opcode::Intrinsic, 0, 0, 1, 0)), @"function 0, instruction 3: an operation of the standard library's own");
    assert_snapshot!(refused(|m| m.functions[0].code[3] = Instr::new(Opcode::CheckTdz, 0, 0, 0, 0)), @"function 0, instruction 3: a string constant that does not exist");
    assert_snapshot!(refused(|m| m.functions[0].code[3].b = 1), @"function 0, instruction 3: an operand that the operation does not have");
    assert_snapshot!(refused(|m| m.functions[0].code[3] = Instr::abc(Opcode::CallSpread, 0, 0, 2)), @"function 0, instruction 3: a spread call takes one array");
    assert_snapshot!(refused(|m| m.functions[0].code[3] = Instr::abc(Opcode::IterInit, 6, 0, 0)), @"function 0, instruction 3: an iteration that does not fit");
    assert_snapshot!(refused(|m| m.functions[0].handlers[0].end = 11), @"function 0: a handler covers no instructions of the function, or comes too late in the list");
    assert_snapshot!(refused(|m| m.functions[0].n_params = 1), @"function 0: the top level takes arguments or captures");
    assert_snapshot!(refused(|m| m.functions[1].captures[0] = Capture::Capture(0)), @"function 0, instruction 0: a captured capture does not exist");
    assert_snapshot!(refused(|m| m.functions[1].n_regs = 241), @"function 1: too many registers");
    assert_snapshot!(refused(|m| (m.functions[0].n_spills, m.functions[0].code[0].a) = (1, 1)), @"function 0, instruction 0: a captured register does not exist");
    assert_snapshot!(refused(|m| m.functions[1].n_params = 4), @"function 1: no register for the spilled locals");
    assert_snapshot!(refused(|m| m.shapes[0][1] = 0), @"a shape has a name twice");
    assert_snapshot!(refused(|m| m.strings[8] = Text::from("x")), @"an atom occurs twice");
    assert_snapshot!(refused(|m| m.strings[8] = Text::from("17")), @"an atom is an array index");
    assert_snapshot!(refused(|m| m.strings[8] = Text::Utf16([0x41].into())), @"a string is not in its narrowest form");
    assert_snapshot!(refused(|m| m.constants[0] = Constant::Number(-f64::NAN)), @"a NaN is not the canonical one");
    assert_snapshot!(refused(|m| m.exports.push(m.exports[0].clone())), @"a name is exported twice");
    assert_snapshot!(refused(|m| m.n_slots = 0), @"an export of a variable that does not exist");
    assert_snapshot!(refused(|m| m.functions.clear()), @"there is no top level");
    assert_snapshot!(refused(|m| m.imports[0].returns = (0..64).fold(Type::Any, |ty, _| Type::Array(Box::new(ty)))), @"a type is nested too deeply");
}

#[test]
fn the_standard_library_may_use_intrinsics() {
    let mut module = sample();
    module.functions[0].code[3] = Instr::new(Opcode::Intrinsic, 0, 0, 1, 0);
    verify(module.clone(), VerifyMode::Std).expect("it takes one argument");
    module.functions[0].code[3].c = 2;
    verify(module, VerifyMode::Std).expect_err("it takes one argument");
}

#[test]
fn array_indices_are_told_from_names() {
    let index = |text: &str| array_index(&Text::from(text));
    assert_eq!(index("0"), Some(0));
    assert_eq!(index("17"), Some(17));
    assert_eq!(index("4294967294"), Some(u32::MAX - 1));
    for name in ["", "01", "-1", "4294967295", "99999999999", "1.5", "1e3", "x", "١"] {
        assert_eq!(index(name), None, "{name}");
    }
}

#[test]
fn the_rows_are_in_order_and_their_operands_make_sense() {
    for pair in ROWS.windows(2) {
        assert!((pair[0].op as u8) < pair[1].op as u8, "{}", pair[1].name);
    }
    for row in ROWS {
        assert_eq!(Opcode::from_number(row.op as u8), Some(row.op));
        assert_eq!(row.op.row().name, row.name);
        assert!(!row.has(Flag::Ends) || row.has(Flag::Branches), "{} ends, so it ends a block", row.name);
        let fields: Vec<Field> = row.operands.iter().map(|operand| operand.0).collect();
        assert!(fields.iter().enumerate().all(|(at, field)| !fields[..at].contains(field)), "{}", row.name);
    }
}

fn instr() -> impl Strategy<Value = Instr> {
    let row = (0..ROWS.len()).prop_map(|at| &ROWS[at]);
    (row, any::<[u8; 3]>(), any::<u32>()).prop_map(|(row, [a, b, c], imm)| {
        let has = |field: Field| row.operands.iter().any(|operand| operand.0 == field);
        let byte = |field: Field, value: u8| if has(field) { value } else { 0 };
        let imm = if has(Field::Imm) { imm } else { 0 };
        Instr::new(row.op, byte(Field::A, a), byte(Field::B, b), byte(Field::C, c), imm)
    })
}

fn ty() -> impl Strategy<Value = Type> {
    let leaf =
        prop_oneof![Just(Type::Any), Just(Type::Undefined), Just(Type::Null), any::<u32>().prop_map(Type::Literal)];
    leaf.prop_recursive(4, 16, 4, |inner| {
        prop_oneof![
            inner.clone().prop_map(|ty| Type::Array(Box::new(ty))),
            inner.clone().prop_map(|ty| Type::Record(Box::new(ty))),
            many(inner.clone(), 0..4).prop_map(Type::Tuple),
            many(inner.clone(), 0..4).prop_map(Type::Union),
            many((any::<u32>(), any::<bool>(), inner), 0..4).prop_map(|props| {
                let property = |(name, is_optional, ty)| Property { name, ty, is_optional };
                Type::Object(props.into_iter().map(property).collect())
            }),
        ]
    })
}

fn text() -> impl Strategy<Value = Text> {
    prop_oneof![
        ".{0,8}".prop_map(|text| Text::from(text.as_str())),
        many(any::<u16>(), 0..4).prop_map(|u| Text::from_units(&u))
    ]
}

fn function() -> impl Strategy<Value = Function> {
    let capture = prop_oneof![
        any::<u8>().prop_map(Capture::Reg),
        (0..u16::MAX).prop_map(Capture::Capture),
        (0..u16::MAX).prop_map(Capture::Spill)
    ];
    let handler = any::<[u32; 3]>()
        .prop_flat_map(|[start, end, target]| any::<u8>().prop_map(move |reg| Handler { start, end, target, reg }));
    let line = (any::<[u32; 3]>(), any::<Option<u32>>()).prop_map(|([pc, start, end], note)| Line {
        pc,
        span: (start, end),
        note: note.filter(|note| *note < u32::MAX),
    });
    let head = (any::<[u8; 4]>(), any::<u16>(), any::<[Option<u8>; 3]>(), any::<[u32; 3]>());
    (head, many(capture, 0..3), many(instr(), 0..12), many(handler, 0..3), many(line, 0..5)).prop_map(
        |((bytes, n_spills, [rest, arguments, new_target], [name, start, end]), captures, code, handlers, lines)| {
            Function {
                name,
                length: bytes[0],
                n_params: bytes[1],
                n_regs: bytes[2],
                n_spills,
                flags: FunctionFlags(bytes[0]),
                rest,
                arguments,
                new_target,
                n_fields: bytes[3],
                captures,
                code,
                handlers,
                lines: lines.into_iter().collect(),
                span: (start, end),
            }
        },
    )
}

fn module() -> impl Strategy<Value = Module> {
    let constant = prop_oneof![
        any::<f64>().prop_filter("NaN is not equal to itself", |value| !value.is_nan()).prop_map(Constant::Number),
        any::<u32>().prop_map(Constant::String)
    ];
    let param = (any::<u32>(), ty(), any::<[bool; 2]>()).prop_map(|(name, ty, [is_optional, is_rest])| Param {
        name,
        ty,
        is_optional,
        is_rest,
    });
    let import = (any::<[u32; 2]>(), 0..3, many(param, 0..3), ty(), any::<bool>()).prop_map(
        |([module, name], effect, params, returns, is_async)| {
            let effect = [Effect::Pure, Effect::Read, Effect::Write][effect as usize];
            Import { module, name, effect, params, returns, is_async }
        },
    );
    let tables =
        (many(text(), 0..5), many(constant, 0..4), many(many(any::<u32>(), 0..4), 0..3), many(any::<u32>(), 0..4));
    let rest = (any::<[u32; 2]>(), proptest::option::of(many(any::<u32>(), 0..3)), proptest::option::of(".{0,9}"));
    (tables, many(function(), 0..4), many(import, 0..3), rest, any::<[u8; 32]>()).prop_map(
        |(
            (strings, constants, shapes, atoms),
            functions,
            imports,
            ([n_slots, file_name], reads, source),
            source_hash,
        )| Module {
            strings,
            exports: atoms.iter().map(|name| Export { name: *name, slot: n_slots }).collect(),
            atoms,
            constants,
            shapes,
            functions,
            n_slots,
            imports,
            reads,
            source_hash: source
                .as_ref()
                .map_or(source_hash, |source: &String| *blake3::hash(source.as_bytes()).as_bytes()),
            erased: if source.is_some() { erased(n_slots, file_name) } else { Vec::new() },
            source,
            file_name,
            line_starts: alloc::vec![0, n_slots, file_name],
            wide: alloc::vec![(n_slots, file_name), (n_slots.wrapping_add(1), 0)],
            inferred: alloc::vec![(n_slots, file_name), (file_name, n_slots)],
        },
    )
}

fn erased(start: u32, end: u32) -> Vec<Erased> {
    let fill = |fill| Erased { start, end, fill };
    [Fill::Blank, Fill::Semicolon, Fill::Open, Fill::Close].map(fill).into()
}

proptest! {
    #[test]
    fn any_module_survives_its_bytes(module in module()) {
        let bytes = blob::encode(&module);
        assert_eq!(blob::decode(&bytes), Ok(module.clone()));
        // What is in the tables is arbitrary here, so the verifier and the listing meet every kind of nonsense.
        let _ = listing(&module);
        let (bytes, lists) = (bytes.into(), module.list_bytes());
        let decoded = blob::decode_within(&bytes, bytes.len() + lists).expect("it was read before");
        assert!(blob::decode_within(&bytes, bytes.len() + lists - 1).is_err(), "reading pays for as much as the module says");
        let proved = verify_decoded(decoded, VerifyMode::Std).map(Verified::into_module);
        let module = Module { source: None, ..module };
        assert_eq!(proved, verify(module, VerifyMode::Std).map(Verified::into_module));
    }

    #[test]
    fn any_bytes_are_an_error_and_not_a_panic(noise in many(any::<u8>(), 0..300)) {
        let mut bytes = blob::encode(&sample());
        let source = blob::source_at(&bytes).expect("it has one");
        bytes.splice(14..source.start, noise);
        blob::rehash(&mut bytes);
        blob::decode(&bytes).expect_err("noise is no module");
    }
}

/// All instructions of a row whose operands are of these, and 0 where it has none.
fn instructions<'a>(row: &'a Row, small: &'a [u8], large: &'a [u32]) -> impl Iterator<Item = Instr> + 'a {
    let has = |field: Field| row.operands.iter().any(|(place, _)| *place == field);
    let of = move |field: Field| if has(field) { small } else { &[0] };
    let imms = if has(Field::Imm) { large } else { &[0] };
    let (first, second, third) = (of(Field::A), of(Field::B), of(Field::C));
    first.iter().flat_map(move |a| {
        second.iter().flat_map(move |b| {
            third.iter().flat_map(move |c| imms.iter().map(move |imm| Instr::new(row.op, *a, *b, *c, *imm)))
        })
    })
}

#[test]
fn the_verifier_agrees_with_one_that_doubts_everything() {
    let plain = Function { n_regs: 8, n_spills: 0, ..sample().functions[1].clone() };
    let waiting = Function { n_spills: 1, flags: FunctionFlags::ASYNC, ..plain.clone() };
    let (mut n_accepted, mut n_refused) = (0, 0);
    for function in [plain, waiting] {
        let mut module = sample();
        for instr in ROWS.iter().flat_map(|row| instructions(row, &[0, 1, 3, 4, 6, 7, 8], &[0, 1, 2, 4])) {
            let code = vec![instr, Instr::abc(Opcode::Return, 0, 0, 0)];
            module.functions[1] = Function { code, ..function.clone() };
            let is_sound = doubt(&module).is_ok();
            // As it is made, and as it is read.
            let decoded = blob::decode_code(&blob::encode(&module).into()).expect("it was just written");
            for proved in [verify(module.clone(), VerifyMode::Hook), verify_decoded(decoded, VerifyMode::Hook)] {
                assert_eq!(proved.is_ok(), is_sound, "{instr:?}: {proved:?}");
            }
            if is_sound { n_accepted += 1 } else { n_refused += 1 }
        }
    }
    assert!(n_accepted > 5000 && n_refused > 5000, "{n_accepted} and {n_refused}");
}

#[test]
fn what_is_erased_is_in_order_apart_and_not_empty() {
    let part = |start, end| Erased { start, end, fill: Fill::Blank };
    for (erased, holds) in [
        (vec![part(0, 2), part(2, 3)], true),
        (vec![part(2, 2)], false),
        (vec![part(2, 1)], false),
        (vec![part(0, 2), part(1, 3)], false),
        (vec![part(4, 5), part(0, 2)], false),
    ] {
        let module = Module { erased, ..sample() };
        assert_eq!(verify(module.clone(), VerifyMode::Hook).is_ok(), holds, "{:?}", module.erased);
    }
}

#[test]
fn a_hash_is_over_whole_chunks() {
    let with_text =
        |n: usize| blob::encode(&Module { strings: vec!["a".repeat(n).as_str().into()], ..Module::default() });
    // What is beside the text, whose length takes two bytes.
    let beside = with_text(500).len() - 500 - 32;
    for n_bytes in [600, 1023, 1024, 1025, 2047, 2048, 2049, 3000, 4096, 4097, 8000] {
        let bytes = with_text(n_bytes - beside);
        assert_eq!(bytes.len(), n_bytes + 32);
        let mut content = bytes[..bytes.len() - 32].to_vec();
        content.resize(content.len().next_multiple_of(1024), 0);
        assert_eq!(blob::id(&bytes), Some(*blake3::hash(&content).as_bytes()), "{n_bytes}");
    }
}

/// For each version of the format, the hash of what its layout shows: the sample's sections, and the numbers and operands of all
/// opcodes that a blob can hold. A version that was on the main branch keeps its line.
const LAYOUTS: &[(u16, &str)] = &[
    (2, "6ecc077bb693e1914e49de0192c817955929e19223d5abecd88828163da02420"),
    (3, "53719c9f18e5c73a3dfb6808f7022861ea1fc0063c4b2a54e6af4181405bcbdd"),
    (4, "a2ff72926160fe7b92f6f6bd7223e415ac9d820b49fea598bcf77252dfe76085"),
    (5, "b8da8a1a179037100da94bd955711d57b140e21baca58dafd9f9a2747a578c9d"),
];

#[test]
fn a_change_of_a_blob_s_layout_is_a_new_version_of_the_format() {
    let bytes = blob::encode(&sample());
    let mut shown = blake3::Hasher::new();
    let source = blob::source_at(&bytes).expect("it has one");
    shown.update(bytes.get(10..source.start).expect("the sections"));
    for row in ROWS.iter().filter(|row| !row.has(Flag::Loader)) {
        shown.update(alloc::format!("{} {} {:?};", row.op as u8, row.name, row.operands).as_bytes());
    }
    let found = shown.finalize().to_hex().to_string();
    let recorded = LAYOUTS.iter().find(|(version, _)| *version == crate::FORMAT).map(|(_, hash)| *hash);
    assert_eq!(recorded, Some(found.as_str()), "raise `FORMAT` and add a line for it: older blobs must not be misread");
}

#[test]
fn of_many_instructions_in_doubt_few_are_listed() {
    let with = |wrong: Option<usize>| {
        let mut module = sample();
        let closure = |imm| Instr::new(Opcode::Closure, 0, 0, 0, imm);
        module.functions[0].code = vec![closure(1); 20_000];
        if let Some(wrong) = wrong {
            module.functions[0].code[wrong] = closure(2);
        }
        module.functions[0].code.push(Instr::abc(Opcode::ReturnUndefined, 0, 0, 0));
        module.functions[0].handlers.clear();
        module.functions[0].lines = Lines::default();
        let decoded = blob::decode_code(&blob::encode(&module).into()).expect("it is whole");
        let n_doubts = decoded.doubts.iter().count();
        assert!((4_000..5_000).contains(&n_doubts), "{n_doubts}");
        verify_decoded(decoded, VerifyMode::Hook).map_or_else(|error| error.to_string(), |_| "verified".to_string())
    };
    assert_snapshot!(with(None), @"verified");
    assert_snapshot!(with(Some(100)), @"function 0, instruction 100: a function that does not exist");
    assert_snapshot!(with(Some(15_000)), @"function 0, instruction 15000: a function that does not exist");
}
