//! How the entries of an object are set: on one line, in columns, or one to a line. Not here: the entries themselves.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::width::columns_of;
use super::{ITEMS_MAX, LINE};
use crate::machine::Run;

/// Levels of objects that may share a line.
pub(super) const COMPACT: usize = 3;
/// Entries of an array from which on they are set in columns.
const COLUMNS_FROM: usize = 6;
/// The comma and the space after an entry.
const SEPARATOR: usize = 2;
/// What a line is meant to leave free.
const SLACK: usize = 10;
const COLUMNS_MAX: usize = 15;
/// A character is about this much higher than wide.
const HEIGHT: f64 = 2.5;

/// As many spaces.
pub(super) fn spaces(count: usize) -> String {
    " ".repeat(count)
}

/// The text of an object: what it is called, its brackets, its entries. `list` tells of an array whether so many elements are
/// numbers.
pub(super) fn reduce(
    mut output: Vec<String>,
    base: &str,
    (open, close): (&str, &str),
    indentation: usize,
    is_innermost: bool,
    list: Option<&mut dyn FnMut(usize) -> Run<bool>>,
) -> Run<String> {
    let entries = output.len();
    if let Some(are_numbers) = list
        && entries > COLUMNS_FROM
    {
        output = in_columns(output, indentation, are_numbers)?;
    }
    let start = if base.is_empty() { String::new() } else { format!("{base} ") };
    if is_innermost && entries == output.len() {
        let taken = output.len() + indentation + units(open) + units(base) + SLACK;
        if fits(&output, taken, base) {
            let joined = output.join(", ");
            if !joined.contains('\n') {
                return Ok(format!("{start}{open} {joined} {close}"));
            }
        }
    }
    let line = format!("\n{}", spaces(indentation));
    let separator = format!(",{line}  ");
    Ok(format!("{start}{open}{line}  {}{line}{close}", output.join(&separator)))
}

/// The length of a text in UTF-16 units.
fn units(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

fn fits(output: &[String], taken: usize, base: &str) -> bool {
    let mut total = output.len() + taken;
    if total + output.len() > LINE {
        return false;
    }
    for entry in output {
        total += units(entry);
        if total > LINE {
            return false;
        }
    }
    !base.contains('\n')
}

/// Sets many short entries in columns; gives them back as they are where that does not look well.
fn in_columns(
    output: Vec<String>,
    indentation: usize,
    are_numbers: &mut dyn FnMut(usize) -> Run<bool>,
) -> Run<Vec<String>> {
    let has_more = output.len() > ITEMS_MAX;
    let count = output.len() - usize::from(has_more);
    let widths: Vec<usize> = output.iter().take(count).map(|entry| columns_of(entry)).collect();
    let total: usize = widths.iter().map(|width| width + SEPARATOR).sum();
    let widest = widths.iter().copied().max().unwrap_or(0);
    let column = widest + SEPARATOR;
    let is_even = total as f64 / column as f64 > 5.0 || widest <= 6;
    if column * 3 + indentation >= LINE || !is_even {
        return Ok(output);
    }
    let bias = libm::sqrt(column as f64 - total as f64 / output.len() as f64);
    let biased = (column as f64 - 3.0 - bias).max(1.0);
    let square = libm::floor(libm::sqrt(HEIGHT * biased * count as f64) / biased + 0.5) as usize;
    let columns = square.min((LINE - indentation) / column).min(COMPACT * 4).min(COLUMNS_MAX);
    if columns <= 1 {
        return Ok(output);
    }
    let line_widths: Vec<usize> = (0..columns)
        .map(|first| widths.iter().skip(first).step_by(columns).copied().max().unwrap_or(0) + SEPARATOR)
        .collect();
    let is_numeric = are_numbers(output.len())?;
    let mut lines = Vec::new();
    for first in (0..count).step_by(columns) {
        let last = (first + columns).min(count) - 1;
        let mut line = String::new();
        for (index, room) in (first..=last).zip(&line_widths) {
            let (Some(entry), Some(width)) = (output.get(index), widths.get(index)) else { continue };
            let comma = if index < last { ", " } else { "" };
            let padding = spaces((room - SEPARATOR).saturating_sub(*width));
            if is_numeric {
                line.push_str(&padding);
            }
            line.push_str(entry);
            line.push_str(comma);
            if !is_numeric && index < last {
                line.push_str(&padding);
            }
        }
        lines.push(line);
    }
    if has_more {
        lines.extend(output.last().cloned());
    }
    Ok(lines)
}
