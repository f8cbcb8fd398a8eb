//! An LR machine over the tables that lalrpop generates: shift and reduce one token at a time, and ask whether a token
//! would be accepted without doing anything.
//! Not here: what to ask and what to feed (`driver.rs`).

use lalrpop_util::state_machine::{ParserAction, ParserDefinition, SimulatedReduce};

/// The tables of one grammar.
pub(crate) trait Tables:
    ParserDefinition<Location = u32, StateIndex = i16, TokenIndex = usize, ReduceIndex = i16, Action = i16>
{
}

impl<D: ParserDefinition<Location = u32, StateIndex = i16, TokenIndex = usize, ReduceIndex = i16, Action = i16>> Tables
    for D
{
}

/// What became of a token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fed {
    Shifted,
    Refused,
}

/// The stacks of a parse.
pub(crate) struct Machine<D: Tables> {
    tables: D,
    states: Vec<i16>,
    symbols: Vec<(u32, D::Symbol, u32)>,
    /// The states above the real ones during a simulation; kept for its memory.
    scratch: Vec<i16>,
}

impl<D: Tables> Machine<D> {
    pub fn new(tables: D) -> Self {
        let start = tables.start_state();
        // Most parses never need more.
        let mut states = Vec::with_capacity(128);
        states.push(start);
        Self { tables, states, symbols: Vec::with_capacity(128), scratch: Vec::with_capacity(128) }
    }

    /// How many states there are; a mark for [`Machine::truncate`].
    pub fn height(&self) -> usize {
        self.states.len()
    }

    /// Whether `token` would be shifted. Exact although the tables merge lookaheads: reductions are simulated.
    pub fn accepts(&mut self, token: &D::Token) -> bool {
        self.accepts_below(self.states.len(), token)
    }

    /// The same as if the stack had only its lowest `height` states.
    pub fn accepts_below(&mut self, height: usize, token: &D::Token) -> bool {
        let Some(index) = self.tables.token_to_index(token) else { return false };
        self.scratch.clear();
        simulate(&self.tables, &self.states, height, &mut self.scratch, Some(index))
    }

    /// Whether the input may end here.
    pub fn accepts_end(&mut self) -> bool {
        self.scratch.clear();
        simulate(&self.tables, &self.states, self.states.len(), &mut self.scratch, None)
    }

    /// Whether `first` and then `second` would be shifted.
    pub fn accepts_both(&mut self, first: &D::Token, second: &D::Token) -> bool {
        let (Some(first), Some(second)) = (self.tables.token_to_index(first), self.tables.token_to_index(second))
        else {
            return false;
        };
        let mut states = self.states.clone();
        loop {
            let Some(top) = states.last().copied() else { return false };
            let action = self.tables.action(top, first);
            if let Some(state) = ParserAction::<D>::as_shift(action) {
                states.push(state);
                break;
            }
            let Some(reduce) = ParserAction::<D>::as_reduce(action) else { return false };
            let SimulatedReduce::Reduce { states_to_pop, nonterminal_produced } = self.tables.simulate_reduce(reduce)
            else {
                return false;
            };
            states.truncate(states.len().saturating_sub(states_to_pop));
            let Some(top) = states.last().copied() else { return false };
            states.push(self.tables.goto(top, nonterminal_produced));
        }
        self.scratch.clear();
        simulate(&self.tables, &states, states.len(), &mut self.scratch, Some(second))
    }

    /// Reduces as far as `token` asks for, and shifts it if it fits. `lo..hi` is where it stands.
    pub fn feed(&mut self, token: D::Token, lo: u32, hi: u32) -> Fed {
        let Some(index) = self.tables.token_to_index(&token) else { return Fed::Refused };
        loop {
            let Some(top) = self.states.last().copied() else { return Fed::Refused };
            let action = self.tables.action(top, index);
            if let Some(state) = ParserAction::<D>::as_shift(action) {
                let symbol = self.tables.token_to_symbol(index, token);
                self.states.push(state);
                self.symbols.push((lo, symbol, hi));
                return Fed::Shifted;
            }
            let Some(reduce) = ParserAction::<D>::as_reduce(action) else { return Fed::Refused };
            // Only the end of the input completes the start symbol.
            if self.tables.reduce(reduce, Some(&lo), &mut self.states, &mut self.symbols).is_some() {
                return Fed::Refused;
            }
        }
    }

    /// Reduces everything at the end of the input.
    pub fn end(&mut self) -> Option<D::Success> {
        loop {
            let top = self.states.last().copied()?;
            let reduce = ParserAction::<D>::as_reduce(self.tables.eof_action(top))?;
            if let Some(result) = self.tables.reduce(reduce, None, &mut self.states, &mut self.symbols) {
                return result.ok();
            }
        }
    }

    /// Drops all but the lowest `height` states and their symbols.
    pub fn truncate(&mut self, height: usize) {
        let height = height.max(1);
        self.states.truncate(height);
        self.symbols.truncate(height - 1);
    }
}

/// Whether the machine with the lowest `height` of `states` comes to shift `token`, or to accept the end for `None`.
fn simulate<D: Tables>(tables: &D, states: &[i16], height: usize, above: &mut Vec<i16>, token: Option<usize>) -> bool {
    let mut height = height;
    loop {
        let Some(top) = above.last().or_else(|| states.get(height.wrapping_sub(1))).copied() else { return false };
        let action = match token {
            Some(token) => tables.action(top, token),
            None => tables.eof_action(top),
        };
        if ParserAction::<D>::as_shift(action).is_some() {
            return true;
        }
        let Some(reduce) = ParserAction::<D>::as_reduce(action) else { return false };
        match tables.simulate_reduce(reduce) {
            SimulatedReduce::Accept => return true,
            SimulatedReduce::Reduce { states_to_pop, nonterminal_produced } => {
                let from_above = states_to_pop.min(above.len());
                above.truncate(above.len() - from_above);
                height = height.saturating_sub(states_to_pop - from_above);
                let Some(top) = above.last().or_else(|| states.get(height.wrapping_sub(1))).copied() else {
                    return false;
                };
                above.push(tables.goto(top, nonterminal_produced));
            }
        }
    }
}
