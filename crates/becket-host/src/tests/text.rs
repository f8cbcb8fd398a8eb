//! Data as text.
//! Not here: what the machine itself makes of JSON.

use becket_vm::data::Data;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};

use crate::text::{from_journal, to_journal, to_json};

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
}
