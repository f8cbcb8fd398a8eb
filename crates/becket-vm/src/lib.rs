//! Internal to Becket: a verified blob and limits to an outcome or an effect request.
#![no_std]

extern crate alloc;

pub mod number;
