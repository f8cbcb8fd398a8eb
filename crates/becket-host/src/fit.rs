//! Whether data fits a declared type: the arguments of a call, and what a host function gives back.
//! Not here: whether two declarations are the same (`grant.rs`).
//! Invariants: the walk goes down with the type, which the verifier bounds to `TYPE_DEPTH_MAX` levels, and not with the data. It
//! is paid for as it goes, and makes text of nothing but the misfit that is told.

use std::fmt;

use becket_bytecode::blob::TYPE_DEPTH_MAX;
use becket_bytecode::module::{Property, Type};
use becket_vm::data::Data;
use becket_vm::worker::End;

use crate::registry::Declaration;
use crate::text;

/// Values and declared properties that are looked at, and keys that are compared, for a step.
const PARTS_PER_STEP: u64 = 4;
/// Parts that are in the price of the call itself, so that usual calls cost the same whatever is in them.
const PARTS_FREE: u64 = 256;
/// Parts that are paid for at once, while there are more.
const PARTS_MAX: u64 = 1024 * PARTS_PER_STEP;
/// Characters of a key that the place of a misfit shows.
const KEY_CHARS_MAX: usize = 100;

/// Where data does not fit, and what was expected there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Misfit {
    /// The place: `.items[3].price`; empty for the value itself.
    pub place: String,
    /// The type that is declared there.
    pub expected: String,
    /// What is there.
    pub found: &'static str,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, expected, found } = self;
        if place.is_empty() {
            write!(f, "expected {expected}, found {found}")
        } else {
            write!(f, "expected {expected} at `{place}`, found {found}")
        }
    }
}

/// Why arguments are not passed on.
#[derive(Clone, PartialEq, Debug)]
pub enum Unfit {
    /// One does not fit: which, as a sentence.
    Misfit(String),
    /// The run cannot pay for the check.
    Ended(End),
}

/// Checks the arguments of a call; `pay` takes the steps for it.
///
/// # Errors
/// Which argument does not fit, or what `pay` says.
pub fn arguments(
    args: &[Data],
    declaration: &Declaration,
    pay: &mut dyn FnMut(u64) -> Result<(), End>,
) -> Result<(), Unfit> {
    let mut walk = Walk { declaration, pay, n_parts: 0, n_free: PARTS_FREE };
    let mut rest = args.iter().enumerate();
    for param in &declaration.params {
        let name = declaration.string(param.name);
        let mut fit = |idx: usize, arg: &Data| {
            walk.check(arg, &param.ty).map_err(|fault| match fault {
                Fault::Ended(end) => Unfit::Ended(end),
                Fault::Misfit(misfit) => Unfit::Misfit(format!("argument {} (`{name}`): {misfit}", idx + 1)),
            })
        };
        if param.is_rest {
            rest.by_ref().try_for_each(|(idx, arg)| fit(idx, arg))?;
            continue;
        }
        match rest.next() {
            None | Some((_, Data::Undefined)) if param.is_optional => {}
            None => fit(args.len(), &Data::Undefined)?,
            Some((idx, arg)) => fit(idx, arg)?,
        }
    }
    walk.settle().map_err(Unfit::Ended)?;
    match rest.next() {
        Some(_) => {
            Err(Unfit::Misfit(format!("{} arguments, and only {} are declared", args.len(), declaration.params.len())))
        }
        None => Ok(()),
    }
}

/// Checks what a host function gave against the type of its result. The host's own data is not paid for.
///
/// # Errors
/// Where it does not fit.
pub fn result(data: &Data, declaration: &Declaration) -> Result<(), Misfit> {
    let ty = &declaration.returns;
    let mut walk = Walk { declaration, pay: &mut |_| Ok(()), n_parts: 0, n_free: 0 };
    walk.check(data, ty).map_err(|fault| match fault {
        Fault::Misfit(misfit) => *misfit,
        Fault::Ended(_) => Walk::misfit(declaration, data, ty, &Place::Whole),
    })
}

/// Where a value stands within the one that is checked.
enum Place<'p> {
    Whole,
    Item(&'p Place<'p>, usize),
    Member(&'p Place<'p>, &'p str),
}

impl fmt::Display for Place<'_> {
    /// As deep as types are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Item(of, idx) => write!(f, "{of}[{idx}]"),
            Self::Member(of, key) => write!(f, "{of}.{}", text::beginning(key, KEY_CHARS_MAX)),
        }
    }
}

/// Why a value does not pass.
enum Fault {
    Misfit(Box<Misfit>),
    Ended(End),
}

struct Walk<'w> {
    declaration: &'w Declaration,
    pay: &'w mut dyn FnMut(u64) -> Result<(), End>,
    /// Parts that are not paid for.
    n_parts: u64,
    /// Parts that need not be.
    n_free: u64,
}

impl Walk<'_> {
    fn take(&mut self, n_parts: u64) -> Result<(), Fault> {
        self.n_parts += n_parts;
        if self.n_parts < PARTS_MAX { Ok(()) } else { self.settle().map_err(Fault::Ended) }
    }

    fn settle(&mut self) -> Result<(), End> {
        let n_free = self.n_free.min(self.n_parts);
        self.n_free -= n_free;
        self.n_parts -= n_free;
        let steps = self.n_parts / PARTS_PER_STEP;
        self.n_parts %= PARTS_PER_STEP;
        (self.pay)(steps)
    }

    fn misfit(declaration: &Declaration, data: &Data, ty: &Type, place: &Place<'_>) -> Misfit {
        Misfit { place: place.to_string(), expected: type_text(ty, declaration), found: kind(data) }
    }

    /// Checks a whole value.
    fn check(&mut self, data: &Data, ty: &Type) -> Result<(), Fault> {
        self.value(data, ty, Some(&Place::Whole), TYPE_DEPTH_MAX).map(|_| ())
    }

    /// Whether a value fits. With a place it is an error that it does not, which says where; without one it is within a union, of
    /// which another member may fit.
    fn value(&mut self, data: &Data, ty: &Type, place: Option<&Place<'_>>, depth: u32) -> Result<bool, Fault> {
        self.take(1)?;
        let depth_left = depth.saturating_sub(1);
        let fits = match (ty, data) {
            _ if depth == 0 => false,
            (Type::Any, _)
            | (Type::Undefined, Data::Undefined)
            | (Type::Null, Data::Null)
            | (Type::Boolean, Data::Bool(_))
            | (Type::Number, Data::Number(_))
            | (Type::String, Data::String(_)) => true,
            (Type::Literal(index), Data::String(text)) => self.declaration.string(*index) == text,
            (Type::Array(elem), Data::Array(items)) => {
                self.items(items.iter().map(|item| (item, &**elem)), place, depth_left)?
            }
            (Type::Tuple(elems), Data::Array(items)) if elems.len() == items.len() => {
                self.items(items.iter().zip(elems), place, depth_left)?
            }
            (Type::Object(props), Data::Object(items)) => self.members(props, items, place, depth_left)?,
            (Type::Record(ty), Data::Object(items)) => all(items, |(name, item)| {
                self.value(item, ty, place.map(|of| Place::Member(of, name)).as_ref(), depth_left)
            })?,
            (Type::Union(members), _) => any(members, |member| self.value(data, member, None, depth_left))?,
            (
                Type::Undefined
                | Type::Null
                | Type::Boolean
                | Type::Number
                | Type::String
                | Type::Literal(_)
                | Type::Array(_)
                | Type::Tuple(_)
                | Type::Object(_)
                | Type::Record(_),
                _,
            ) => false,
        };
        match place {
            Some(place) if !fits => {
                self.settle().map_err(Fault::Ended)?;
                Err(Fault::Misfit(Box::new(Self::misfit(self.declaration, data, ty, place))))
            }
            _ => Ok(fits),
        }
    }

    fn items<'d>(
        &mut self,
        items: impl Iterator<Item = (&'d Data, &'d Type)>,
        place: Option<&Place<'_>>,
        depth: u32,
    ) -> Result<bool, Fault> {
        all(items.enumerate(), |(idx, (item, ty))| {
            self.value(item, ty, place.map(|of| Place::Item(of, idx)).as_ref(), depth)
        })
    }

    fn members(
        &mut self,
        props: &[Property],
        items: &[(String, Data)],
        place: Option<&Place<'_>>,
        depth: u32,
    ) -> Result<bool, Fault> {
        let declaration = self.declaration;
        let mut next = 0;
        all(props, |prop| {
            self.take(1)?;
            let name = declaration.string(prop.name);
            match self.find(items, name, &mut next)? {
                None | Some(Data::Undefined) if prop.is_optional => Ok(true),
                item => {
                    let place = place.map(|of| Place::Member(of, name));
                    self.value(item.unwrap_or(&Data::Undefined), &prop.ty, place.as_ref(), depth)
                }
            }
        })
    }

    /// The value of a key. Most objects have their keys in the order of the declaration, so that the search goes on from where the
    /// last one ended; each key that is compared is paid for.
    fn find<'d>(
        &mut self,
        items: &'d [(String, Data)],
        name: &str,
        next: &mut usize,
    ) -> Result<Option<&'d Data>, Fault> {
        let (before, after) = items.split_at_checked(*next).unwrap_or((&[], items));
        for (n_others, (key, item)) in after.iter().chain(before).enumerate() {
            self.take(1)?;
            if key == name {
                *next = (*next + n_others + 1) % items.len().max(1);
                return Ok(Some(item));
            }
        }
        Ok(None)
    }
}

/// Whether all of them fit; what comes after the first that does not is not looked at.
fn all<T>(items: impl IntoIterator<Item = T>, mut fits: impl FnMut(T) -> Result<bool, Fault>) -> Result<bool, Fault> {
    for item in items {
        if !fits(item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn any<T>(items: impl IntoIterator<Item = T>, mut fits: impl FnMut(T) -> Result<bool, Fault>) -> Result<bool, Fault> {
    for item in items {
        if fits(item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn kind(data: &Data) -> &'static str {
    match data {
        Data::Undefined => "undefined",
        Data::Null => "null",
        Data::Bool(_) => "a boolean",
        Data::Number(_) => "a number",
        Data::String(_) => "a string",
        Data::Array(_) => "an array",
        Data::Object(_) => "an object",
        Data::Date(_) => "a date",
        Data::Bytes(_) => "bytes",
    }
}

/// A type as declarations write it.
pub fn type_text(ty: &Type, declaration: &Declaration) -> String {
    type_text_at(ty, declaration, TYPE_DEPTH_MAX)
}

fn type_text_at(ty: &Type, declaration: &Declaration, depth: u32) -> String {
    let Some(depth) = depth.checked_sub(1) else { return String::from("…") };
    let list = |types: &[Type], between: &str| {
        types.iter().map(|ty| type_text_at(ty, declaration, depth)).collect::<Vec<_>>().join(between)
    };
    match ty {
        Type::Any => String::from("any"),
        Type::Undefined => String::from("undefined"),
        Type::Null => String::from("null"),
        Type::Boolean => String::from("boolean"),
        Type::Number => String::from("number"),
        Type::String => String::from("string"),
        Type::Literal(index) => format!("{:?}", declaration.string(*index)),
        Type::Array(elem) if matches!(**elem, Type::Union(_)) => {
            format!("({})[]", type_text_at(elem, declaration, depth))
        }
        Type::Array(elem) => format!("{}[]", type_text_at(elem, declaration, depth)),
        Type::Tuple(elems) => format!("[{}]", list(elems, ", ")),
        Type::Object(props) => {
            let prop = |prop: &Property| {
                let mark = if prop.is_optional { "?" } else { "" };
                format!("{}{mark}: {}", declaration.string(prop.name), type_text_at(&prop.ty, declaration, depth))
            };
            format!("{{ {} }}", props.iter().map(prop).collect::<Vec<_>>().join("; "))
        }
        Type::Record(value) => format!("{{ [key: string]: {} }}", type_text_at(value, declaration, depth)),
        Type::Union(members) => list(members, " | "),
    }
}
