//! Decisions that need the whole module: which variables live in slots and boxes, and which uses must check that their
//! variable is initialised.
//! Not here: the facts that they are made from (`resolve.rs`).

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::checked::{BindingKind, FunctionId, PackedUse, ScopeId, ScopeKind, Use};
use crate::resolve::Resolver;

/// No call before the module is complete.
const AFTER_LOAD: u32 = u32::MAX;

impl Resolver<'_, '_> {
    /// Makes the decisions; gives how many slots there are.
    pub(crate) fn settle(&mut self) -> u32 {
        self.settle_late_uses();
        let n_slots = self.settle_slots();
        self.settle_boxes();
        n_slots
    }

    fn settle_slots(&mut self) -> u32 {
        let mut n_slots = 0;
        for binding in &mut self.bindings {
            let is_variable = binding.scope == ScopeId::MODULE && binding.kind != BindingKind::Import;
            if is_variable && (binding.is_exported || binding.is_captured) {
                binding.slot = Some(n_slots);
                n_slots += 1;
            }
        }
        n_slots
    }

    fn settle_boxes(&mut self) {
        for (binding, facts) in self.bindings.iter_mut().zip(&self.facts) {
            if !binding.is_captured || binding.scope == ScopeId::MODULE {
                continue;
            }
            let changes_after = facts.is_unstable || facts.first_capture <= facts.settled;
            let changes_in_update = facts.has_update_write && facts.has_update_capture;
            binding.is_boxed = changes_after || changes_in_update;
        }
        for scope in &mut self.scopes {
            if !matches!(scope.kind, ScopeKind::For | ScopeKind::ForEach) {
                continue;
            }
            let range = scope.bindings.start as usize..scope.bindings.end as usize;
            let is_per_iteration = |kind| scope.kind == ScopeKind::ForEach || kind == BindingKind::Let;
            scope.has_boxed_per_iteration =
                self.bindings[range].iter().any(|it| it.is_boxed && is_per_iteration(it.kind));
        }
    }

    /// A function that uses a variable of the module needs no check if it cannot run before the variable is initialised.
    /// From where a function may run is a shortest path: a function expression runs no earlier than it is created, a
    /// declared function no earlier than the first place that names it, or than the functions that name it run.
    fn settle_late_uses(&mut self) {
        if self.late_uses.is_empty() {
            return;
        }
        let run_from = self.run_from();
        for late in std::mem::take(&mut self.late_uses) {
            let binding = &mut self.bindings[late.binding.0 as usize];
            let from = run_from[late.root.0 as usize];
            if from >= binding.initialised_at {
                continue;
            }
            binding.needs_tdz = true;
            if let Some(place) = self.tables.uses.get_mut(late.start as usize) {
                *place = PackedUse::pack(Use::Binding { id: late.binding, needs_tdz_check: true });
            }
        }
    }

    fn run_from(&self) -> Vec<u32> {
        let mut run_from: Vec<u32> = Vec::with_capacity(self.functions.len());
        let mut declared = vec![Vec::new(); self.bindings.len()];
        for (number, spot) in self.spots.iter().enumerate() {
            run_from.push(match spot.declared {
                Some(binding) => {
                    declared[binding.0 as usize].push(FunctionId(number as u32));
                    AFTER_LOAD
                }
                None => spot.run_from,
            });
        }
        let mut named_by = vec![Vec::new(); self.functions.len()];
        for it in &self.root_uses {
            for function in &declared[it.binding.0 as usize] {
                if let Some(root) = it.root {
                    named_by[root.0 as usize].push(*function);
                } else {
                    let from = &mut run_from[function.0 as usize];
                    *from = (*from).min(it.start);
                }
            }
        }
        let mut queue: BinaryHeap<_> = run_from
            .iter()
            .enumerate()
            .filter(|it| *it.1 != AFTER_LOAD)
            .map(|(number, from)| Reverse((*from, number)))
            .collect();
        while let Some(Reverse((from, number))) = queue.pop() {
            if from > run_from[number] {
                continue;
            }
            for function in &named_by[number] {
                let place = &mut run_from[function.0 as usize];
                if from < *place {
                    *place = from;
                    queue.push(Reverse((from, function.0 as usize)));
                }
            }
        }
        run_from
    }
}
