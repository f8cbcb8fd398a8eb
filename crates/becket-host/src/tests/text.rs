//! Data as text.
//! Not here: what the machine itself makes of JSON.

use becket_vm::data::Data;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};

use crate::text::{array_journal_len, array_to_journal, from_journal, is_array_readable, shown, to_journal, to_json};

fn object(props: &[(&str, Data)]) -> Data {
    Data::Object(props.iter().map(|(name, item)| ((*name).to_owned(), item.clone())).collect())
}

#[test]
fn json_has_no_word_for_undefined_and_nan() {
    let data = object(&[
        ("left out", Data::Undefined),
        ("items", Data::Array(vec![Data::Undefined, Data::Number(f64::NAN), Data::Number(-0.0)])),
        ("text", Data::String(String::from("a\"\u{1}\u{2028}"))),
    ]);
    assert_eq!(to_json(&data), "{\"items\":[null,null,0],\"text\":\"a\\\"\\u0001\u{2028}\"}");
}

#[test]
fn the_journal_has_a_word_for_everything() {
    let data = Data::Array(vec![Data::Undefined, Data::Number(-0.0), object(&[("$", Data::Null)])]);
    assert_eq!(to_journal(&data), r#"[{"$":"undefined"},{"$":"-0"},{"$":{"$":null}}]"#);
}

#[test]
fn text_escapes_what_json_must() {
    let text: String = (0..0x30_u8).chain([b'\\', 0x7f]).map(char::from).chain(['é', '\u{2028}', '𝒳']).collect();
    let data = Data::String(text.clone());
    assert_eq!(to_json(&data), serde_json::to_string(&text).expect("it is text"));
    assert_eq!(from_journal(&to_journal(&data)), Some(data));
    let bytes: Vec<u8> = (0..=255).collect();
    assert_eq!(from_journal(&to_journal(&Data::Bytes(bytes.clone()))), Some(Data::Bytes(bytes)));
    assert_eq!(to_json(&Data::Bytes(vec![0, 255])), r#"{"0":0,"1":255}"#);
}

#[test]
fn people_are_shown_the_beginning_of_a_long_text() {
    let items = [Data::String(String::from("ab\u{1}é")), Data::Number(1.5), Data::Bytes(vec![7])];
    let whole = r#""ab\u0001é", 1.5, {"0":7}"#;
    let n_chars = whole.chars().count();
    assert_eq!(shown(&items, n_chars), whole);
    for n_shown in 0..n_chars {
        let start: String = whole.chars().take(n_shown).collect();
        assert_eq!(shown(&items, n_shown), format!("{start}…"));
    }
}

#[test]
fn what_is_nested_too_deeply_to_be_read_is_known_before_it_is_written() {
    let leaves = [
        Data::Null,
        Data::Number(-0.0),
        Data::Undefined,
        Data::Date(1.0),
        Data::Date(f64::NAN),
        Data::Bytes(vec![1]),
        Data::Array(Vec::new()),
        object(&[]),
        object(&[("$", Data::Bool(true))]),
        object(&[("a", Data::Null), ("$", Data::Null)]),
    ];
    for leaf in leaves {
        let mut data = leaf.clone();
        for levels in 0..130 {
            let items = [data.clone(), Data::Null];
            let is_read = from_journal(&array_to_journal(&items)).is_some();
            assert_eq!(is_array_readable(&items), is_read, "{leaf:?} in {levels} arrays");
            data = if levels % 2 == 0 { Data::Array(vec![data]) } else { object(&[("x", data)]) };
        }
        assert!(!is_array_readable(&[data]));
    }
}

fn data() -> impl Strategy<Value = Data> {
    let number = prop_oneof![
        Just(-0.0),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
        any::<i32>().prop_map(f64::from),
        any::<u64>().prop_map(f64::from_bits).prop_filter("NaN is equal to nothing", |number| !number.is_nan()),
    ];
    let leaf = prop_oneof![
        Just(Data::Undefined),
        Just(Data::Null),
        any::<bool>().prop_map(Data::Bool),
        number.prop_map(Data::Number),
        ".{0,6}".prop_map(Data::String),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        let name = prop_oneof![Just(String::from("$")), "[a-z]{1,3}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Data::Array),
            prop::collection::btree_map(name, inner, 0..4).prop_map(|props| Data::Object(props.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_the_journal_holds_can_be_read_back(data in data()) {
        assert_eq!(from_journal(&to_journal(&data)), Some(data));
    }

    #[test]
    fn the_length_of_a_text_is_known_before_it_is_made(items in prop::collection::vec(data(), 0..4)) {
        let text = array_to_journal(&items);
        assert_eq!(array_journal_len(&items), text.len());
        assert_eq!(to_journal(&Data::Array(items)), text);
    }
}
